import type { Locator, Page } from '@playwright/test'
import { part, slip } from './support/case-steps'
import { expect, test } from './support/journey'
import { DEMO_PASSWORD } from './support/sign-in'

/** Presses Tab until the element has the focus, as a person without a mouse does; visible focus is required on the way. */
async function tabTo(page: Page, wanted: Locator, most = 80): Promise<void> {
  await expect(wanted).toBeVisible()
  for (let at = 0; at < most; at += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Not reached with ${most} presses of Tab`)
}

async function signInByKeys(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in')
  await tabTo(page, page.getByLabel('Surel kedinasan'))
  await page.keyboard.type(`${name}@sagara.test`)
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Kata sandi', { exact: true })).toBeFocused()
  await page.keyboard.type(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === '/desk')
}

/** The focus can be seen, and no sticky bar lies over it (WCAG 2.4.7, 2.4.11). */
async function expectSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const box = at.getBoundingClientRect()
    const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const style = getComputedStyle(at)
    const target = at.matches('input') ? (at.closest('label') ?? at) : at
    return {
      ring: style.outlineStyle !== 'none' || style.boxShadow !== 'none' || target !== at,
      free: over !== null && (target.contains(over) || over.contains(target)),
      what: at.outerHTML.slice(0, 120),
    }
  })
  expect(seen.ring, `no ring: ${seen.what}`).toBe(true)
  expect(seen.free, `covered: ${seen.what}`).toBe(true)
}

test('two items are decided and taken back with keys alone', async ({ page }) => {
  await signInByKeys(page, 'rina')
  await tabTo(
    page,
    page
      .getByRole('navigation')
      .getByRole('link', { name: /Triase/ })
      .first(),
  )
  await expectSeen(page)
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/triage/)
  const radios = page.locator('[name=outcome]')
  const rows = page.locator('a[data-flag]')
  await expect(rows.first()).toBeVisible()
  const open = async () => {
    for (let at = 0; at < 40; at += 1) {
      await page.keyboard.press('j')
      const href = (await page.locator('a[data-flag]:focus').getAttribute('href')) ?? ''
      await expect(page).toHaveURL((url) => `${url.pathname}${url.search}` === href)
      await expect(page.locator('a[data-flag][aria-current]')).toHaveAttribute('href', href)
      if (at > 16 && (await radios.count())) return page.locator('#item .handle').first().innerText()
    }
    throw new Error('nothing free')
  }
  const decided: string[] = [await open()]
  await expectSeen(page)
  for (const round of [0, 1]) {
    const handle = decided[round] ?? (await page.locator('#item .handle').first().innerText())
    decided[round] = handle
    await page.keyboard.press('2')
    await expect(page.getByRole('radio', { name: 'Bukan dugaan' })).toBeChecked()
    await page.keyboard.press('1')
    await expect(page.getByRole('status').filter({ hasText: 'Urungkan' })).toContainText(handle)
    await expect(radios.first()).toBeAttached()
  }
  await page.keyboard.press('Control+z')
  await expect(page.locator('#item .handle').first()).toContainText(decided[1] ?? '')
  // The list of one's own decisions still holds the first; the same key takes that one back as well.
  await page.goto('/triage?tab=decided')
  await expect(page.getByRole('status').filter({ hasText: 'Urungkan' })).toContainText(decided[0] ?? '')
  await expect(async () => {
    await page.keyboard.press('Control+z')
    await expect(page.locator('#item .handle').first()).toContainText(decided[0] ?? '', { timeout: 3_000 })
  }).toPass()
  await expect(page.getByRole('radio', { name: 'Bukan dugaan' })).not.toBeChecked()
})

test('a step of a case is taken with Tab and Enter alone', async ({ page }) => {
  await signInByKeys(page, 'agus')
  await tabTo(
    page,
    page
      .getByRole('navigation')
      .getByRole('link', { name: /^Kasus/ })
      .first(),
  )
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/cases/)
  await page.goto('/cases?tab=open&stage=referral')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Langsung ke isi' })).toBeFocused()
  await page.keyboard.press('Enter')
  const row = page.locator('main tbody a').last()
  const number = await row.innerText()
  await tabTo(page, row)
  await expectSeen(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(number)
  await tabTo(page, slip(page).getByRole('link', { name: 'Catat nomor tiket' }))
  await expectSeen(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Catat nomor tiket' })).toBeVisible()
  await tabTo(page, page.getByLabel('Nomor tiket atau registrasi'))
  await expectSeen(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('SL-9001')
  await tabTo(page, page.getByRole('button', { name: 'Catat nomor tiket' }))
  await expectSeen(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Nomor tiket dicatat' })).toBeVisible()
  await expect(part(page, 'course')).toContainText('SL-9001')
})
