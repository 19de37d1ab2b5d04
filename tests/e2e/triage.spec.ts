import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './support/journey'
import { signInAs } from './support/sign-in'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const row = (page: Page, at = 0) => page.locator('a[data-flag]').nth(at)
const open = (page: Page) => page.locator('a[data-flag][aria-current]')
const undo = (page: Page) => page.getByRole('button', { name: /^Urungkan/ }).last()

/** Keys live from the moment the page's script runs; until then a person presses again. */
async function keyUntil(page: Page, key: string, done: () => Promise<unknown>) {
  await expect(async () => {
    await page.keyboard.press(key)
    await done()
  }).toPass()
}

/** A flag from the middle of the queue that this verifier may decide: the tests do not get into each other's way. */
async function openFree(page: Page, from: number): Promise<string> {
  await page.goto('/triage')
  const hrefs = await page
    .locator('a[data-flag]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  for (const href of hrefs.slice(from)) {
    await page.goto(href ?? '')
    if (await page.getByRole('radio', { name: 'Teruskan' }).count()) return href ?? ''
  }
  throw new Error('nothing to decide')
}

test('two keys decide, the next item is there, Ctrl+Z brings it back', async ({ page }) => {
  await signInAs(page, 'rina')
  const href = await openFree(page, 4)
  const handle = await page.locator('#item .handle').innerText()
  await keyUntil(page, '2', () =>
    expect(page.getByRole('radio', { name: 'Bukan dugaan' })).toBeChecked({ timeout: 1000 }),
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radio', { name: 'Bukan dugaan' })).not.toBeChecked()
  await page.keyboard.press('2')
  await page.keyboard.press('1')
  const strip = page.getByRole('status').filter({ hasText: 'Urungkan' })
  await expect(strip).toContainText(`${handle}: Bukan dugaan, bukan ajakan atau berita netral`)
  await expect(page).not.toHaveURL(new RegExp(href.replace(/[?]/g, '\\?')))
  await expect(page.locator('#item')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(new RegExp(href.replace(/[?]/g, '\\?')))
  await expect(page.getByRole('radio', { name: 'Teruskan' })).not.toBeChecked()
  await expect(open(page)).toHaveAttribute('href', href)
})

test('keys are dead in fields and when they are switched off', async ({ page }) => {
  await signInAs(page, 'rina')
  await openFree(page, 6)
  const note = page.getByRole('textbox', { name: 'Catatan' })
  await keyUntil(page, 'n', () => expect(note).toBeFocused({ timeout: 1000 }))
  await page.keyboard.type('12jkc')
  await expect(note).toHaveValue('12jkc')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.goto('/triage')
  const single = page.getByLabel('Pintasan satu tombol aktif')
  await keyUntil(page, '?', () => expect(single).toBeVisible({ timeout: 1000 }))
  await single.uncheck()
  await page.getByRole('button', { name: 'Tutup' }).click()
  await page.reload()
  await page.keyboard.press('j')
  await page.waitForTimeout(500)
  await expect(page).toHaveURL(/\/triage$/)
})

test('j and k walk the list with the focus, Enter opens the page of the item', async ({ page }) => {
  await signInAs(page, 'dimas')
  await page.goto('/triage')
  await keyUntil(page, 'j', () => expect(row(page, 0)).toBeFocused({ timeout: 1000 }))
  await page.keyboard.press('j')
  await expect(row(page, 1)).toBeFocused()
  await expect(row(page, 1)).toHaveAttribute('aria-current', 'true')
  await expect(row(page, 1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/triage\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Butir')
})

test('who comes second is told who decided, and keeps the note', async ({ page, browser }) => {
  await signInAs(page, 'rina')
  const href = await openFree(page, 9)
  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'dimas')
  await other.goto(href)
  await page.getByRole('textbox', { name: 'Catatan' }).fill('Saya sudah memeriksa unggahan induknya.')
  await other.getByRole('radio', { name: 'Bukan dugaan' }).check()
  await other.getByRole('button', { name: /berita netral/ }).click()
  await expect(undo(other)).toBeVisible()
  await page.getByRole('radio', { name: 'Bukan dugaan' }).check()
  await page.getByRole('button', { name: /berita netral/ }).click()
  await expect(page.getByRole('alert').first()).toContainText('sudah diputus Dimas Prayoga')
  await expect(page.locator('[data-decided]')).toContainText(/Dimas Prayoga memutus pukul \d\d\.\d\d/)
  await expect(page.getByLabel('Catatan Anda yang belum tersimpan')).toHaveValue(
    'Saya sudah memeriksa unggahan induknya.',
  )
  const found = await new AxeBuilder({ page }).withTags(TAGS).analyze()
  expect(found.violations).toEqual([])
  await undo(other).click()
  await expect(other).toHaveURL(new RegExp(href.replace(/[?]/g, '\\?')))
  await other.context().close()
})

test('a claim is seen by the colleague and can be released', async ({ page, browser }) => {
  await signInAs(page, 'rina')
  const href = await openFree(page, 12)
  await keyUntil(page, 'c', () => expect(page.getByText(/dikerjakan Anda sampai/)).toBeVisible({ timeout: 5000 }))
  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'dimas')
  await other.goto(href)
  await expect(other.getByText(/dikerjakan Rina Wijayanti sampai/)).toBeVisible()
  await expect(other.getByRole('radio')).toHaveCount(0)
  await page.getByRole('button', { name: /^Lepas/ }).click()
  await expect(page.getByRole('button', { name: /^Klaim/ })).toBeVisible()
  await other.context().close()
})

test('every filter is a link, and nothing found says so', async ({ page, browser }) => {
  await signInAs(page, 'rina')
  await page.goto('/triage?filters=1')
  await page.getByLabel('Platform', { exact: true }).selectOption('instagram')
  await page.getByRole('button', { name: 'Terapkan' }).click()
  await expect(page).toHaveURL(/platform=instagram/)
  const numbers = await page.locator('.q-no').allInnerTexts()
  const other = await (await browser.newContext()).newPage()
  await signInAs(other, 'dimas')
  await other.goto(page.url())
  expect(await other.locator('.q-no').allInnerTexts()).toEqual(numbers)
  await other.context().close()
  await page.goto('/triage?q=tidakadaorangnya')
  await expect(page.getByText('Tidak ada butir dengan saringan ini')).toBeVisible()
  await page.getByRole('link', { name: 'Hapus saringan' }).last().click()
  await expect(page).toHaveURL(/\/triage$/)
})

test('works without a script: outcome, then reason', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signInAs(page, 'rina')
  await openFree(page, 15)
  const handle = await page.locator('#item .handle').innerText()
  await page.getByRole('radio', { name: 'Bukan dugaan' }).check()
  await page.getByRole('button', { name: /berita netral/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Urungkan' })).toContainText(handle)
  await undo(page).click()
  await expect(page.locator('#item')).toContainText(handle)
  await page.context().close()
})

test('an analyst reads, and is told who decides', async ({ page }) => {
  await signInAs(page, 'bejo')
  await page.goto('/triage')
  await row(page).click()
  await expect(page.getByText('Keputusan diambil oleh verifikator Kominfo.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ambil berikutnya' })).toHaveCount(0)
})

for (const theme of ['light', 'dark'])
  for (const locale of ['id', 'en'])
    for (const width of [1366, 390])
      test(`no accessibility fault: ${theme}, ${locale}, ${width}`, async ({ page, baseURL }) => {
        await page.setViewportSize({ width, height: 800 })
        await signInAs(page, 'dimas')
        await page.context().addCookies([
          { name: 'netra_theme', value: theme, url: baseURL ?? '' },
          { name: 'netra_locale', value: locale, url: baseURL ?? '' },
        ])
        await page.goto('/triage')
        const first = (await row(page).getAttribute('href')) ?? ''
        for (const address of [
          '/triage',
          '/triage?filters=1&q=zzz',
          '/triage?tab=decided',
          '/triage?tab=waiting',
          first,
        ]) {
          await page.goto(address)
          const found = await new AxeBuilder({ page }).withTags(TAGS).analyze()
          expect(
            found.violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
            address,
          ).toEqual([])
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
        const outcome = page.getByRole('radio').nth(3)
        if (await outcome.count()) {
          await outcome.check({ force: true })
          const found = await new AxeBuilder({ page }).withTags(TAGS).analyze()
          expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        }
      })
