import { expect, test } from './support/journey'
import { signInAs } from './support/sign-in'

/** A registered account of the demo city on Instagram, from the list of accounts that everybody of Kominfo may read. */
const OWNER = 'permana.rahmat.sgr'
const CAMPAIGN = 'posko.suryaratih.sgr'
const HEADER = 'akun;platform;tindakan;tautan;akun_sasaran;teks;waktu_tindakan;terlihat_pada'
const item = () => `E2E${Math.random().toString(36).slice(2, 10)}`

function csv(rows: string[]) {
  return { name: 'aktivitas-uji.csv', mimeType: 'text/csv', buffer: Buffer.from([HEADER, ...rows].join('\r\n')) }
}

test('a file is checked first, applied by a press, read by detection, and the second time changes nothing', async ({
  page,
}) => {
  const file = csv([
    `${OWNER};instagram;suka;https://www.instagram.com/p/${item()}/;${CAMPAIGN};;;2026-11-20 09:55`,
    `orang.luar;instagram;suka;https://www.instagram.com/p/${item()}/;${CAMPAIGN};;;2026-11-20 09:55`,
    `${OWNER};instagram;tepuk;;${CAMPAIGN};;;2026-11-20 09:55`,
  ])
  await signInAs(page, 'bejo')
  await page.goto('/intake')
  await page.getByLabel('Berkas aktivitas').setInputFiles(file)
  await page.getByRole('button', { name: 'Periksa berkas' }).click()
  await expect(page.getByText('Terapkan atau batalkan')).toBeVisible()
  await expect(page.getByText('1 bukan akun ASN terdaftar')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('orang.luar')

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Unduh semua baris ditolak' }).click()
  expect((await download).suggestedFilename()).toContain('baris-ditolak')

  await page.getByRole('button', { name: 'Terapkan' }).click()
  await expect(page.getByText(/1 aktivitas ditulis.*1 diangkat ke triase/)).toBeVisible({ timeout: 60_000 })

  await page.goto('/intake')
  await page.getByLabel('Berkas aktivitas').setInputFiles(file)
  await page.getByRole('button', { name: 'Periksa berkas' }).click()
  await expect(page.locator('dt', { hasText: /^Baru$/ }).locator('+ dd')).toContainText('0')
  await expect(page.locator('dt', { hasText: /^Sama$/ }).locator('+ dd')).toContainText('1')
})

test('an item is added with a pasted capture and raised for somebody else to decide', async ({ page }) => {
  await signInAs(page, 'bejo')
  await page.goto('/triage/new')
  await page.getByLabel('Tautan').fill(`https://www.instagram.com/${CAMPAIGN}/p/${item()}/`)
  await page.getByRole('radio', { name: 'Suka' }).check({ force: true })
  await expect(page.getByLabel('Platform')).toHaveValue('instagram')
  await expect(page.getByLabel('Akun yang dituju')).toHaveValue(CAMPAIGN)
  await page.getByLabel('Akun yang bertindak').fill(OWNER)
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 600
    canvas.height = 300
    canvas.getContext('2d')?.fillText(String(Math.random()), 20, 40)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    const clipboard = new DataTransfer()
    clipboard.items.add(new File([blob!], 'tempel.png', { type: 'image/png' }))
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true }))
  })
  // Pressed at once, while the file may still be on its way: the form waits for it.
  await expect(page.getByText('tempel.png').first()).toBeVisible()
  await page.getByRole('button', { name: 'Catat dan periksa' }).click()
  await expect(page.getByText('Butir dicatat')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Diangkat sebagai butir \d+/ })).toBeVisible()
  const capture = page.getByRole('img', { name: /Tangkapan layar 1/ })
  await expect(capture).toBeVisible()
  const shown = await page.request.get((await capture.getAttribute('src'))!)
  expect(shown.headers()['content-type']).toBe('image/webp')
  expect(shown.headers()['content-security-policy']).toContain('sandbox')
  expect((await shown.body()).length).toBeLessThanOrEqual(40 * 1024)
})

test('what is refused says which field and keeps what was typed', async ({ page }) => {
  await signInAs(page, 'rina')
  await page.goto('/triage/new')
  await page.getByLabel('Platform').selectOption('tiktok')
  await page.getByLabel('Akun yang bertindak').fill('akun.tak.terdaftar')
  await page.getByRole('radio', { name: 'Suka' }).check({ force: true })
  await page.getByRole('button', { name: 'Catat dan periksa' }).click()
  await expect(page.getByRole('alert').or(page.getByText('Ada yang perlu diperbaiki')).first()).toBeVisible()
  await expect(page.getByText(/Akun ini belum terdaftar/).first()).toBeVisible()
  await expect(page.getByLabel('Akun yang bertindak')).toHaveValue('akun.tak.terdaftar')
})
