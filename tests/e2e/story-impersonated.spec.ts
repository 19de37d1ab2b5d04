import {
  checkAndConfirm,
  fill,
  choose,
  isHidden,
  isRefused,
  openCase,
  openStep,
  proposeClosing,
  recordHolds,
  said,
  part,
} from './support/case-steps'
import { findHolder } from './support/city'
import { addItem, forward, raisedNumber, postLink } from './support/intake-steps'
import { expect, test } from './support/people'

test('Sungai Penuh: a fake account frames an official; he is protected, the account is marked', async ({ as }) => {
  test.setTimeout(180_000)
  const person = await findHolder(2)
  const fake = `${person.handle}.resmi`
  const item = {
    act: 'Foto bersama' as const,
    handle: fake,
    target: 'posko.suryaratih.sgr',
    text: 'Kami siap menangkan Surya-Ratih.',
    capture: `${fake}\nBingkai Surya-Ratih nomor 1`,
  }

  const bejo = await as('bejo')
  await addItem(bejo, { ...item, link: postLink(person.handle), employee: person.number, reporter: 'Rekan sekantor.' })
  await raisedNumber(bejo)
  await expect(bejo.locator('main')).toContainText(person.name)
  const rina = await as('rina')
  const number = await forward(rina, fake, /Foto atau gestur/)

  // Whose account it is has not been shown: the case cannot go on to a summons.
  const andi = await as('andi')
  await openCase(andi, number)
  const address = new URL(andi.url()).pathname
  await isRefused(andi, 'confirm-identity', 'Pastikan identitas', 'Akun pada kasus ini belum cukup terbukti miliknya')
  await proposeClosing(andi, /Akun palsu atau tiruan/, 'Foto diambil dari laman dinas; akun dibuat tiga hari lalu.')

  const maya = await as('maya')
  await openCase(maya, number)
  await openStep(maya, 'Setujui penutupan')
  await maya.getByRole('button', { name: 'Periksa', exact: true }).click()
  await expect(maya.getByRole('alert').first()).toBeFocused()
  await expect(maya.getByRole('alert').first()).toContainText('Pilih bagaimana akun pada kasus ini ditandai')
  await choose(maya, 'Meniru orang ini')
  await fill(maya, 'Bukti bahwa bukan miliknya', 'Foto sama dengan laman resmi dinas; akun asli pegawai berbeda.')
  await checkAndConfirm(maya, 'Tutup kasus: Bukan yang melakukan')
  await said(maya, 'Kasus ditutup')
  await expect(part(maya, 'course')).toContainText(
    'Yang bersangkutan dilindungi dan akun pada kasus ini sudah ditandai',
  )
  await expect(part(maya, 'documents')).toContainText('Belum ada dokumen terbit')

  // The account says it itself, and nobody is accused through it again.
  await maya.goto('/accounts?q=' + fake)
  await maya
    .getByRole('link', { name: new RegExp(fake) })
    .first()
    .click()
  await expect(maya.locator('main')).toContainText(/meniru|tiruan/i)
  await expect(maya.locator('main')).toContainText(person.name)
  await addItem(bejo, { ...item, link: postLink(person.handle, 1) })
  await expect(bejo.getByRole('heading', { name: /^Diangkat sebagai butir/ })).toHaveCount(0)
  await expect(bejo.locator('main')).toContainText(/bukan milik ASN|Tidak diangkat/)

  await isHidden(await as('tuti'), address)
  await recordHolds(as, number, ['Kasus dibuka', 'Penutupan diusulkan', 'Kepemilikan akun dicatat', 'Kasus ditutup'])
})
