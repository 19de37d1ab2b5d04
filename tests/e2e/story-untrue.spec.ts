import {
  agreeClosing,
  assessByTwo,
  clarify,
  confirmIdentity,
  isHidden,
  isRefused,
  openCase,
  proposeClosing,
  readPaper,
  recordHolds,
  summon,
  part,
} from './support/case-steps'
import { findHolder, readCalendar } from './support/city'
import { addItem, forward, openItem, raisedNumber, postLink } from './support/intake-steps'
import { expect, test } from './support/people'
import { workingDayAfter } from './support/working-days'

test('Madiun: a report names somebody, it turns out untrue, and he is told so in a letter', async ({ as }) => {
  test.setTimeout(240_000)
  const person = await findHolder(1)
  const { today, holidays } = await readCalendar()

  const rina = await as('rina')
  await addItem(rina, {
    link: postLink(person.handle),
    act: 'Kiriman sendiri',
    handle: person.handle,
    text: 'Ayo pilih Surya-Ratih nomor 1. Sagara Terang bersama Bang Surya.',
    reporter: 'Warga Kelurahan Sumber, lewat pesan ke kanal aduan.',
    capture: `${person.handle}\nAyo pilih Surya-Ratih nomor 1.`,
  })
  await raisedNumber(rina)
  await expect(rina.locator('main')).toContainText('@' + person.handle)
  await expect(rina.getByRole('img', { name: /^Tangkapan layar 1/ })).toBeVisible()
  await rina.getByRole('link', { name: 'Buka di triase' }).click()
  await expect(rina.getByText('Butir ini Anda sendiri yang mengangkat')).toBeVisible()
  await expect(rina.getByRole('radio')).toHaveCount(0)

  const dimas = await as('dimas')
  await openItem(dimas, person.handle)
  await expect(dimas.locator('main')).toContainText('Laporan')
  const number = await forward(dimas, person.handle, /Unggahan atau dukungan sendiri/)

  const andi = await as('andi')
  await openCase(andi, number)
  await expect(andi.locator('main')).toContainText(person.name)
  const address = new URL(andi.url()).pathname
  await isHidden(rina, address)
  await confirmIdentity(andi, 'DS-02')
  await summon(andi, workingDayAfter(today, 7, holidays).day)
  await clarify(andi, {
    statement: 'Saya tidak pernah menulis itu. Nama akun pada gambar itu ditempelkan.',
    acted: 'Bukan. Tidak ada unggahan seperti itu di akun saya.',
    why: 'Gambarnya disunting. Saya bawa unduhan seluruh unggahan saya bulan ini.',
  })

  await assessByTwo(as, number, {
    finding: 'Tidak dapat ditentukan',
    factor: 'Bukti saling bertentangan',
    reasons: 'Unduhan data akun tidak memuat unggahan itu; gambar laporan bertepi potongan.',
    hides: person.name,
  })

  const sri = await as('sri')
  await openCase(sri, number)
  await isRefused(sri, 'refer-case', 'Teruskan ke Bawaslu', 'Hasil penilaian tidak mendukung penerusan')
  await openCase(andi, number)
  await proposeClosing(andi, /Perbuatan tidak terbukti terjadi/, 'Unggahan itu tidak pernah ada; gambarnya suntingan.')
  await agreeClosing(sri, number, 'Tidak terbukti', true)
  await expect(part(sri, 'course')).toContainText('Hasil ini berbobot sama dengan putusan lain')
  await expect(part(sri, 'course')).toContainText('Perbuatan tidak terbukti terjadi')
  const letter = await readPaper(sri, 'Surat pembinaan')
  expect(letter).toContain('TIDAK TERBUKTI')
  expect(letter).toContain(person.name)
  await openCase(sri, number, 'closed')
  await isHidden(await as('tuti'), address)

  await recordHolds(as, number, [
    'Butir diputus',
    'Kasus dibuka',
    'Identitas dikonfirmasi',
    'Panggilan klarifikasi diterbitkan',
    'Panggilan diserahkan',
    'Hasil klarifikasi dicatat',
    'Penilaian niat masuk',
    'Penilaian niat selesai',
    'Penutupan diusulkan',
    'Kasus ditutup',
    'Surat diterbitkan',
    'Surat dibuka',
    'Berkas kasus dibaca',
  ])
})
