import type { Page } from '@playwright/test'
import { expect } from './journey'
import { choose, fill } from './case-steps'
import { makeCapture } from './capture'

/** The address of an invented post; another one for every handle, so that nothing is taken for a second sighting. */
export const postLink = (handle: string, at = 0) =>
  `https://www.instagram.com/p/D${handle.replace(/\W/g, '').slice(0, 20)}${at}/`

/** Fills Tambah butir and hands it in; the page that follows says what became of it. */
export async function addItem(
  page: Page,
  item: {
    link: string
    act: string | RegExp
    handle: string
    employee?: string
    target?: string
    text?: string
    targetText?: string
    reporter?: string
    capture?: string
  },
): Promise<void> {
  await page.goto('/triage/new')
  await fill(page, /^Tautan/, item.link)
  await choose(page, item.act)
  await expect(page.getByLabel('Platform', { exact: true })).toHaveValue('instagram')
  await fill(page, 'Akun yang bertindak', item.handle)
  if (item.employee) await fill(page, /^ASN yang disebut/, item.employee)
  if (item.target) await fill(page, /^Akun yang dituju/, item.target)
  if (item.text) await fill(page, /^Kata-kata pemilik akun/, item.text)
  if (item.targetText) await fill(page, /^Isi kiriman yang dituju/, item.targetText)
  if (item.reporter) await fill(page, /^Siapa yang melaporkan/, item.reporter)
  if (item.capture) {
    await page.getByLabel(/^Tangkapan layar/).setInputFiles(await makeCapture(page, item.capture))
    await expect(page.getByText(/^Disegel/)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Catat dan periksa' }).click()
}

/** The number under which an item was raised, as the page after Tambah butir says it. */
export async function raisedNumber(page: Page): Promise<string> {
  const heading = page.getByRole('heading', { name: /^Diangkat sebagai butir/ })
  await expect(heading).toBeVisible()
  return /\d+/.exec(await heading.innerText())?.[0] ?? ''
}

/** Finds an item in the queue by the name of its account and opens it beside the list. */
export async function openItem(page: Page, handle: string): Promise<void> {
  await page.goto(`/triage?q=${encodeURIComponent(handle)}`)
  await page.locator('a[data-flag]').first().click()
  await expect(page.locator('#item .handle').first()).toContainText(handle)
}

export const pickForward = (page: Page) => page.getByRole('radio', { name: 'Teruskan' }).check()

/** Forwards the open item; returns the number of the case that it is in now. */
export async function forward(page: Page, handle: string, reason: string | RegExp): Promise<string> {
  await openItem(page, handle)
  await pickForward(page)
  await page.getByRole('button', { name: reason }).click()
  const strip = page.getByRole('status').filter({ hasText: 'Urungkan' })
  await expect(strip).toContainText(handle)
  await page.goto('/triage?tab=decided')
  await page.locator('a[data-flag]').filter({ hasText: handle }).first().click()
  const decided = page.locator('[data-decided]')
  await expect(decided).toContainText(/Kasus \d{4}\/\d+/)
  return /\d{4}\/\d+/.exec(await decided.innerText())?.[0] ?? ''
}
