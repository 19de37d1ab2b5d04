import AxeBuilder from '@axe-core/playwright'
import pg from 'pg'
import { expect, test } from './support/journey'
import { signInAs } from './support/sign-in'

const OCTOBER = '/leadership?period=2026-10'
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Names of all registered employees, from the database itself. */
async function listNames(): Promise<string[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  const { rows } = await client.query<{ name: string }>('select distinct name from "Employee"')
  await client.end()
  return rows.map((row) => row.name)
}

/** Every number in a table cell that counts something is hidden, or at least five. */
const smallCells = (texts: string[]) => texts.map((text) => text.trim()).filter((text) => /^[1-4]$/.test(text))

test('a leader reads a month and prints it, and finds no name and no cell that tells on one person', async ({
  page,
}) => {
  await signInAs(page, 'nur')
  await page.goto(OCTOBER)
  await expect(page.getByRole('heading', { name: 'Pimpinan', level: 1 })).toBeVisible()
  await expect(page.getByText(/^Oktober 2026: /)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Perlu tindakan' })).toBeVisible()
  // Leadership opens no case: the number is enough to ask for it.
  await expect(page.locator('a[href^="/cases"]')).toHaveCount(0)

  for (const summary of await page.getByText('Lihat tabel').filter({ visible: true }).all()) await summary.click()
  const counts = page.locator('figure:not(:has(#times-title)) tbody td')
  expect(smallCells(await counts.allInnerTexts()), 'cells under five').toEqual([])

  const link = page.getByRole('link', { name: 'Cetak' })
  await link.click()
  await expect(page.getByRole('heading', { name: /^Laporan netralitas ASN: Oktober 2026/ })).toBeVisible()
  await expect(page.getByText(/Dicetak .+ WIB oleh Nur/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Lampiran: tabel' })).toBeVisible()
  const tables = page.locator('div:has(> h3):not(:has-text("P90")) tbody td')
  expect(smallCells(await tables.allInnerTexts()), 'cells under five on paper').toEqual([])

  test.skip(!process.env.DATABASE_URL, 'DATABASE_URL is not set: names cannot be compared')
  const names = await listNames()
  expect(names.length).toBeGreaterThan(1000)
  const paper = await page.locator('main').innerText()
  await page.goto(OCTOBER)
  const screen = await page.locator('main').innerText()
  // Whole names only, so that a short one inside another word is no finding; the reader's own name stands on the paper.
  const text = ` ${screen} ${paper.replace(/oleh Nur Aini/, '')} `.replace(/\s+/g, ' ')
  const found = names.filter((name) => [' ', ',', '.'].some((end) => text.includes(` ${name}${end}`)))
  expect(found, 'names of employees').toEqual([])
})

test('the filters stand in the address, and a small unit or a month of one unit is not given', async ({ page }) => {
  await signInAs(page, 'nur')
  await page.goto('/leadership')
  await page.getByRole('combobox', { name: 'Masa' }).selectOption('2026-Q3')
  await page.getByRole('button', { name: 'Terapkan' }).click()
  await expect(page).toHaveURL(/period=2026-Q3/)
  await expect(page.getByText(/^Triwulan 3 2026: /)).toBeVisible()

  await page.goto('/leadership?period=2026-10&unit=KESBANG')
  await expect(page.getByRole('combobox', { name: 'Unit' })).toHaveValue('')
  await page.goto('/leadership?period=2026-10&unit=DIKBUD')
  await expect(page.getByText(/^Untuk satu unit angka disajikan/)).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Masa' })).toHaveValue('year')
})

test('a table is taken away with the same hidden cells, and that is on the record', async ({ page }) => {
  await signInAs(page, 'sri')
  await page.goto(OCTOBER)
  await expect(page.locator('a[href^="/cases/"]').first()).toBeVisible()
  const answer = await page.request.get('/api/reports/units?period=2026-10')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('text/csv')
  const text = await answer.text()
  expect(text).toContain('Unit kerja')
  expect(text).toContain('ditutup')
  for (const line of text.split('\r\n').slice(1, 9)) expect(smallCells(line.split(',').slice(1))).toEqual([])
  expect((await page.request.get('/api/reports/employees')).status()).toBe(404)
})

test('officers without that task find no such page and no file', async ({ page }) => {
  await signInAs(page, 'andi')
  expect((await page.goto('/leadership'))?.status()).toBe(404)
  expect((await page.request.get('/api/reports/units')).status()).toBe(404)
})

for (const { theme, locale, path } of [
  { theme: 'light', locale: 'id', path: OCTOBER },
  { theme: 'dark', locale: 'en', path: OCTOBER },
  { theme: 'light', locale: 'id', path: '/leadership?period=year&unit=P3A' },
  { theme: 'light', locale: 'id', path: '/leadership?election=pemilu-2025&unit=SETWAN' },
  { theme: 'dark', locale: 'id', path: '/leadership/print?period=2026-10' },
])
  test(`no barrier found by axe: ${theme}, ${locale}, ${path}`, async ({ page, baseURL }) => {
    await signInAs(page, 'nur')
    await page.context().addCookies([
      { name: 'netra_theme', value: theme, url: baseURL ?? '' },
      { name: 'netra_locale', value: locale, url: baseURL ?? '' },
    ])
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      expect(violations.map((violation) => violation.id)).toEqual([])
    }
  })
