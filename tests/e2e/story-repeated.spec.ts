import {
  assessByTwo,
  clarify,
  confirmIdentity,
  decide,
  deliver,
  isRefused,
  openCase,
  openStep,
  checkAndConfirm,
  readPaper,
  recordHolds,
  referAndReceive,
  said,
  slip,
  summon,
  part,
} from './support/case-steps'
import { findHolder, readCalendar } from './support/city'
import { addItem, forward, raisedNumber, pickForward, postLink } from './support/intake-steps'
import { expect, test } from './support/people'
import { inWords, receiptInThePast, workingDayAfter } from './support/working-days'

test('a deliberate repeated campaigner: two items, one case, a heavy sanction, effective on the right day', async ({
  as,
}) => {
  test.setTimeout(300_000)
  const person = await findHolder(3)
  const { today, holidays } = await readCalendar()
  const { received, effective } = receiptInThePast(today, holidays)

  const bejo = await as('bejo')
  const texts = [
    'Menangkan Surya-Ratih, coblos nomor 1. Sagara Terang.',
    'Sekali lagi: pilih Bang Surya nomor 1, ajak keluarga dan tetangga.',
  ]
  const numbers: string[] = []
  for (const [at, text] of texts.entries()) {
    await addItem(bejo, {
      link: postLink(person.handle, at),
      act: 'Kiriman sendiri',
      handle: person.handle,
      text,
      capture: text,
    })
    numbers.push(await raisedNumber(bejo))
  }
  const dimas = await as('dimas')
  const number = await forward(dimas, person.handle, /Unggahan atau dukungan sendiri/)
  await dimas.goto(`/triage?q=${person.handle}`)
  await dimas.locator('a[data-flag]').first().click()
  await pickForward(dimas)
  await expect(dimas.getByText(`sudah punya kasus terbuka ${number}`)).toBeVisible()
  expect(await forward(dimas, person.handle, /Unggahan atau dukungan sendiri/)).toBe(number)

  const andi = await as('andi')
  await openCase(andi, number)
  await expect(part(andi, 'acts')).toContainText('2 perbuatan')
  await confirmIdentity(andi, 'DS-02')
  await summon(andi, workingDayAfter(today, 7, holidays).day)
  await clarify(andi, {
    statement: 'Itu hak saya sebagai warga.',
    acted: 'Ya, saya.',
    why: 'Saya memang mendukung dan akan terus mengajak.',
  })
  await assessByTwo(as, number, {
    finding: 'Sengaja',
    factor: 'Perbuatan berulang',
    reasons: 'Dua unggahan sendiri berisi ajakan, diakui dan tidak disesali.',
    hides: person.name,
  })
  await openCase(andi, number)
  await isRefused(andi, 'propose-closing', 'Usulkan penutupan', 'Hasil penilaian menyatakan disengaja')
  await isRefused(andi, 'refer-case', 'Teruskan ke Bawaslu', 'Peran Anda tidak mencakup tindakan ini')
  await referAndReceive(as, number, {
    content: 'Sanksi',
    summary: 'Agar dijatuhi sanksi sesuai ketentuan disiplin.',
    number: '041/PM.00.02/K.SGR',
    issuedOn: today,
  })
  await decide(as, number, {
    rule: 'DS-02',
    sanction: /^Pembebasan dari jabatannya/,
    reason:
      'yang bersangkutan dua kali mengunggah ajakan memilih pasangan calon, mengakuinya, dan menyatakan akan mengulanginya',
    decree: '800.1.6/117/BKPSDM',
    decreedOn: received,
  })

  const tuti = await as('tuti')
  await openCase(tuti, number)
  await deliver(tuti, received)
  await expect(part(tuti, 'course')).toContainText('Disiplin')
  await expect(slip(tuti)).toContainText(inWords(effective))
  await openStep(tuti, 'Tutup kasus')
  await expect(tuti.locator('main')).toContainText(inWords(effective))
  await checkAndConfirm(tuti, 'Tutup kasus')
  await said(tuti, 'Kasus ditutup')
  await expect(part(tuti, 'course')).toContainText('Sanksi dijatuhkan')
  const decree = await readPaper(tuti, 'Keputusan')
  expect(decree).toContain('800.1.6/117/BKPSDM')
  expect(decree).toContain('Pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 bulan')
  expect(decree).toContain('041/PM.00.02/K.SGR')

  await recordHolds(as, number, [
    'Butir ditambahkan ke kasus',
    'Penilaian niat selesai',
    'Diteruskan ke Bawaslu',
    'Nomor tiket dicatat',
    'Rekomendasi diterima',
    'Rancangan keputusan disusun',
    'Keputusan ditetapkan',
    'Keputusan disampaikan',
    'Kasus ditutup',
  ])
})

test('a decision that is not yet in effect cannot be closed', async ({ as }) => {
  const tuti = await as('tuti')
  await tuti.goto('/cases?tab=open&stage=effective')
  const links = await tuti
    .locator('main tbody a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  for (const href of links) {
    await tuti.goto(href)
    if (await slip(tuti).getByRole('link', { name: 'Tutup kasus' }).count()) continue
    await isRefused(tuti, 'close-case', 'Tutup kasus', 'Keputusan belum berlaku')
    return
  }
  throw new Error('The demo city has no decision that waits for its day')
})
