import { expect, test } from './support/journey'
import { signInAs } from './support/sign-in'

test.describe.configure({ mode: 'serial' })

// Each run invents its own person, so that the journey can be walked again on the same city.
const stamp = Date.now()
const serial = String((stamp % 900) + 100)
const day = String((Math.floor(stamp / 1000) % 27) + 1).padStart(2, '0')
const month = String((Math.floor(stamp / 30_000) % 12) + 1).padStart(2, '0')
const number = `1988${month}${day}2014031${serial}`
const letters = [...String(stamp)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')
const name = `Wulan ${letters}`
const handle = `uji.${letters}`

const file = (rank: string) => ({
  name: 'asn-uji.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    'NIP;Nama;Jenis;Jabatan;Golongan;Unit Kerja;Instagram\n' +
      `${number};dr. ${name}, S.Kep.;PNS;Dokter Ahli Muda;${rank};DINKES;${handle}\n` +
      '1,98609E+17;Rina Contoh;PNS;Guru;III/a;DINKES;\n' +
      '198801012014031003;Joko Contoh;PNS;Guru;III/a;Dinas Kesehtan;\n',
  ),
})

test('personnel imports a list: counts first, then applied once, and again nothing changes', async ({ page }) => {
  await signInAs(page, 'tuti')
  await page.goto('/registry/import')
  await page.locator('input[type=file]').setInputFiles(file('III/d'))
  await page.getByRole('button', { name: 'Periksa berkas' }).click()
  await expect(page.getByText('Belum ada yang ditulis ke register')).toBeVisible()
  await expect(page.getByText('Baris dalam berkas 3 = baru 1 + berubah 0 + sama 0 + ditolak 2.')).toBeVisible()
  await expect(page.getByText('Ubah format kolom menjadi Teks').first()).toBeVisible()
  await expect(page.getByText('adalah NIP yang diubah Excel menjadi bilangan')).toBeVisible()
  await page.getByText('Tulis kode atau nama unit seperti yang terdaftar').first().click()
  await expect(page.getByText('Yang mirip: Dinas Kesehatan (DINKES)')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Unduh baris ditolak (CSV)' }).click()
  expect((await download).suggestedFilename()).toMatch(/^baris-ditolak-.*\.csv$/)
  await page.getByRole('button', { name: 'Terapkan 1 perubahan' }).click()
  await expect(page.getByText('Isi berkas ini sudah ditulis ke register')).toBeVisible()

  await page.goto('/registry/import')
  await page.locator('input[type=file]').setInputFiles(file('III/d'))
  await page.getByRole('button', { name: 'Periksa berkas' }).click()
  await expect(page.getByText('isi berkas sama dengan register')).toBeVisible()
  await page.getByRole('button', { name: 'Batalkan impor' }).click()
  await expect(page.getByText('Impor ini dibatalkan; tidak ada yang ditulis.')).toBeVisible()
})

test('an analyst finds the person, says what for, and proves an account with two proofs', async ({ page }) => {
  await signInAs(page, 'bejo')
  await page.goto('/registry')
  await page.getByLabel('Nama, NIP, atau akun').fill(`dr. ${name.toUpperCase()}`)
  await page.getByRole('main').getByRole('button', { name: 'Cari' }).click()
  await expect(page.getByRole('row')).toHaveCount(2)
  await expect(page.getByRole('main')).not.toContainText(number)
  await page.getByRole('main').getByRole('link', { name }).click()
  await expect(page.getByText('Untuk keperluan apa Anda membuka halaman ini?')).toBeVisible()
  await expect(page.getByText('Dokter Ahli Muda')).toHaveCount(0)
  await page.getByLabel('Memeriksa kepemilikan akun').check()
  await page.getByRole('button', { name: 'Buka halaman' }).click()
  await expect(page.getByText('Dokter Ahli Muda')).toBeVisible()
  await page.getByRole('button', { name: 'Tampilkan NIP' }).click()
  await expect(page.getByText(number)).toBeVisible()
  await page.reload()
  await expect(page.getByText(number)).toHaveCount(0)

  await page.getByRole('link', { name: `@${handle}` }).click()
  await page.getByRole('radio', { name: /^Dicocokkan petugas/ }).check()
  await page.getByLabel('Jenis bukti').selectOption({ value: 'profile_details' })
  await page.getByLabel('Keterangan bukti').first().fill('Foto profil memakai seragam dan menyebut unitnya.')
  await page.getByRole('button', { name: 'Catat kepemilikan' }).click()
  await expect(page.getByText('memerlukan paling sedikit dua bukti mandiri').first()).toBeVisible()
  await page.getByLabel('Bukti kedua').selectOption({ value: 'same_contact' })
  await page.getByLabel('Keterangan bukti').nth(1).fill('Nomor telepon pada profil sama dengan data kepegawaian.')
  await page.getByRole('button', { name: 'Catat kepemilikan' }).click()
  await expect(page.getByText('Kepemilikan dicatat.')).toBeVisible()
  await expect(page.getByRole('table').getByText('Nomor atau surel kontak yang sama')).toBeVisible()
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3)
})

test('personnel sees whose pact is missing, others see counts only', async ({ page }) => {
  await signInAs(page, 'tuti')
  await page.goto('/registry/pacts')
  await page.getByRole('link', { name: /^Lihat yang belum\s+Dinas Kesehatan$/ }).click()
  await expect(page.getByRole('heading', { name: 'Belum menandatangani: Dinas Kesehatan' })).toBeVisible()
  await page.getByLabel(new RegExp(name)).check()
  await page.getByLabel('Tanggal tanda tangan').first().fill('2026-11-02')
  await page.getByRole('button', { name: 'Catat yang dicentang' }).click()
  await expect(page.getByRole('checkbox', { name: new RegExp(name) })).toHaveCount(0)
  await signInAs(page, 'andi')
  await page.goto('/registry/pacts')
  await expect(page.getByText('hanya dilihat petugas BKPSDM')).toBeVisible()
  await expect(page.getByRole('link', { name: /Lihat yang belum/ })).toHaveCount(0)
})

test('a reminder is recorded, and whom it reached, by pasted numbers', async ({ page }) => {
  await signInAs(page, 'tuti')
  await page.goto('/registry/reminders')
  await page.getByLabel('Tanggal').first().fill('2026-11-20')
  await page.getByLabel('Nama kegiatan').fill(`Pembinaan ${letters}`)
  await page.getByLabel('Materi').fill('Paparan netralitas oleh Inspektorat')
  await page.getByLabel('Semua unit').check()
  await page.getByRole('button', { name: 'Catat sosialisasi' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Pembinaan ${letters}` })).toBeVisible()
  await page.getByLabel('NIP, satu per baris').fill(`${number}\n123`)
  await page.getByRole('button', { name: 'Catat kehadiran' }).click()
  await expect(page.getByText('Baris 2: Ditemukan 3 angka').first()).toBeVisible()
  await page.getByLabel('NIP, satu per baris').fill(number)
  await page.getByRole('button', { name: 'Catat kehadiran' }).click()
  await expect(page.getByText('1 orang dicatat')).toBeVisible()
})
