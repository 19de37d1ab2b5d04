import { expect, test, type Page } from '@playwright/test'
import { signInAs } from './support/sign-in'

/** Opens the first case of the list at a stage and returns its number. */
async function openFirst(page: Page, stage: string, tab = 'open'): Promise<string> {
  await page.goto(`/cases?tab=${tab}&stage=${stage}`)
  const link = page.getByRole('table').getByRole('link').first()
  const number = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
  return number
}

test('a summons is checked before it is issued, then stands as a numbered paper', async ({ page }) => {
  await signInAs(page, 'andi')
  const number = await openFirst(page, 'summons')
  await page.getByRole('main').getByRole('link', { name: 'Terbitkan surat panggilan' }).first().click()
  await page.getByLabel('Nama penanda tangan').fill('Dra. Contoh Penanda')
  await page.getByLabel('Jabatan penanda tangan').fill('Inspektur')
  await page.getByRole('button', { name: 'Periksa' }).click()
  await expect(page.getByRole('heading', { name: /Periksa sebelum/ })).toBeFocused()
  await page.getByRole('button', { name: 'Ubah' }).click()
  await expect(page.getByLabel('Nama penanda tangan')).toHaveValue('Dra. Contoh Penanda')
  await page.getByRole('button', { name: 'Periksa' }).click()
  await page.getByRole('button', { name: /Terbitkan surat panggilan I/ }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Surat panggilan terbit' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: number })).toBeVisible()
  await page
    .getByRole('link', { name: /^Buka 800/ })
    .last()
    .click()
  await expect(page.getByRole('heading', { name: /SURAT PANGGILAN/ })).toBeVisible()
  await expect(page.getByText('Isi cocok dengan sidik saat terbit.')).toBeVisible()
})

test('whoever may still assess is not told who it is about', async ({ page }) => {
  await signInAs(page, 'sri')
  await page.goto('/cases?tab=mine&stage=assessment')
  const row = page.getByRole('row').filter({ hasText: 'Disamarkan selama penilaian' }).first()
  await row.getByRole('link').first().click()
  await expect(page.getByText('Identitas disamarkan')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Linimasa' })).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'Isi penilaian niat' }).first().click()
  await expect(page.getByRole('button', { name: 'Simpan penilaian' })).toBeVisible()
  await page.getByRole('button', { name: 'Simpan penilaian' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Ada yang perlu diperbaiki' })).toBeVisible()
})
