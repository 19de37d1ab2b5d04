import type { Page } from '@playwright/test'
import {
  agreeClosing,
  assessByTwo,
  checkAndConfirm,
  clarify,
  confirmIdentity,
  decide,
  deliver,
  isRefused,
  openCase,
  openStep,
  proposeClosing,
  readPaper,
  recordHolds,
  referAndReceive,
  said,
  summon,
  part,
} from './support/case-steps'
import { dayOfDetermination, findHolder, readCalendar, type Holder } from './support/city'
import { forward, openItem, postLink } from './support/intake-steps'
import { expect, test, type OpenAs } from './support/people'
import { dayBefore, workingDayAfter } from './support/working-days'

test.describe.configure({ mode: 'serial' })

const CAMPAIGN = 'posko.suryaratih.sgr'
let during: Holder
let before: Holder
let onNews: Holder

test('a file of likes: counted first, then applied, then read; news raises nothing', async ({ as }) => {
  during = await findHolder(4)
  before = await findHolder(5)
  onNews = await findHolder(6)
  const { today } = await readCalendar()
  const early = dayBefore(await dayOfDetermination(), 9)
  const rows = [
    'akun,platform,tindakan,tautan,akun_sasaran,teks,waktu_tindakan,terlihat_pada',
    `${during.handle},instagram,suka,${postLink(during.handle)},${CAMPAIGN},,,${dayBefore(today, 1)} 09:15`,
    `${before.handle},instagram,suka,${postLink(before.handle)},${CAMPAIGN},,,${early} 10:40`,
    `${onNews.handle},instagram,suka,${postLink(onNews.handle)},kabarsagara,,,${dayBefore(today, 1)} 11:20`,
    `bukan.siapa.siapa.xyz,instagram,suka,${postLink(during.handle, 1)},${CAMPAIGN},,,${dayBefore(today, 1)} 11:30`,
    `${during.handle},instagram,melirik,${postLink(during.handle, 2)},${CAMPAIGN},,,${dayBefore(today, 1)} 11:40`,
  ]
  const bejo = await as('bejo')
  await bejo.goto('/intake')
  await bejo
    .getByLabel('Berkas aktivitas')
    .setInputFiles({ name: 'suka-pekan-ini.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) })
  await bejo.getByRole('button', { name: 'Periksa berkas' }).click()
  await expect(bejo.getByRole('heading', { level: 1 })).toHaveText('suka-pekan-ini.csv')
  await countsAre(bejo, { Baris: 5, Baru: 3, Ditolak: 1, 'Tidak disimpan': 1 })
  await expect(part(bejo, 'rejected')).toContainText('melirik')
  await bejo.getByRole('button', { name: 'Terapkan' }).click()
  await expect(part(bejo, 'next')).toContainText('3 sudah diperiksa, 2 diangkat ke triase', { timeout: 60_000 })
  await bejo.getByRole('link', { name: 'Lihat aktivitasnya' }).click()
  await expect(bejo.getByRole('row').filter({ hasText: onNews.handle })).toContainText('Tidak diangkat')
})

async function countsAre(page: Page, counts: Record<string, number>) {
  const text = (await part(page, 'counts').innerText()).replace(/\s+/g, ' ')
  for (const [name, count] of Object.entries(counts)) expect(text).toMatch(new RegExp(`${name} ${count}\\b`))
}

/** From the queue to the direction, with the same answer and the same finding. */
async function toDirection(as: OpenAs, who: Holder, rule: string, state: string): Promise<string> {
  const { today, holidays } = await readCalendar()
  const dimas = await as('dimas')
  await openItem(dimas, who.handle)
  await expect(dimas.locator('main')).toContainText(rule)
  await expect(dimas.locator('main')).toContainText(state)
  await expect(dimas.locator('main')).toContainText('Tidak diketahui')
  const number = await forward(dimas, who.handle, /Suka, komentar, atau bagikan di akun pemenangan/)
  const andi = await as('andi')
  await openCase(andi, number)
  await confirmIdentity(andi, rule)
  await summon(andi, workingDayAfter(today, 7, holidays).day)
  await clarify(andi, {
    statement: 'Saya tidak sengaja menyukainya.',
    acted: 'Ya, tetapi tidak sengaja.',
    why: 'Jempol saya menyentuh layar ketika menggulir; langsung saya batalkan.',
  })
  await assessByTwo(as, number, {
    finding: 'Tidak sengaja',
    factor: 'Satu kali suka saja',
    reasons: 'Satu suka, dibatalkan sendiri, tidak ada tanda lain.',
    hides: who.name,
  })
  return number
}

test('Semarang: an accidental like during the campaign is still referred, and ends with coaching', async ({ as }) => {
  test.setTimeout(300_000)
  const { today } = await readCalendar()
  const number = await toDirection(as, during, 'DS-06', 'calon')
  await referAndReceive(as, number, {
    content: 'Lainnya',
    summary: 'Agar dibina oleh atasan langsung.',
    number: '052/PM.00.02/K.SGR',
    issuedOn: today,
  })
  const andi = await as('andi')
  await openCase(andi, number)
  await isRefused(andi, 'proceed-to-decision', 'Lanjutkan ke keputusan', 'Peran Anda tidak mencakup tindakan ini')
  await proposeClosing(
    andi,
    /Rekomendasi berupa pembinaan/,
    'Bawaslu meminta pembinaan; penilaian menyatakan tidak sengaja.',
  )
  const sri = await as('sri')
  await agreeClosing(sri, number, 'Pembinaan', true)
  await expect(part(sri, 'course')).toContainText('Diselesaikan dengan pembinaan; bukan hukuman.')
  expect(await readPaper(sri, 'Informasi awal ke Bawaslu')).toContain('Saya tidak sengaja menyukainya.')
  expect(await readPaper(sri, 'Surat pembinaan')).toContain(during.name)
  await recordHolds(as, number, [
    'Diteruskan ke Bawaslu',
    'Rekomendasi diterima',
    'Penutupan diusulkan',
    'Kasus ditutup',
    'Surat diterbitkan',
  ])
})

test('the same like before the candidate was determined ends as ethics with a moral sanction', async ({ as }) => {
  test.setTimeout(300_000)
  const { today } = await readCalendar()
  const number = await toDirection(as, before, 'ET-04', 'terdaftar')
  await referAndReceive(as, number, {
    content: 'Sanksi',
    summary: 'Agar diproses sebagai pelanggaran kode etik.',
    number: '053/PM.00.02/K.SGR',
    issuedOn: today,
  })
  const tuti = await as('tuti')
  await openCase(tuti, number)
  await openStep(tuti, 'Susun keputusan')
  await expect(tuti.getByText('Saran kelas: Kode etik')).toBeVisible()
  await tuti.getByLabel('Aturan yang dilanggar').selectOption('DS-06')
  await tuti.getByRole('button', { name: 'Tampilkan sanksi yang sesuai' }).click()
  await expect(tuti.getByText('Berbeda dari saran; alasan wajib diisi.')).toBeVisible()
  await openCase(tuti, number)
  await decide(as, number, {
    rule: 'ET-04',
    sanction: /^Sanksi moral: pernyataan secara tertutup/,
    reason: 'perbuatan terjadi sebelum penetapan pasangan calon dan tidak disengaja',
    decree: '800.1.6/118/BKPSDM',
    decreedOn: today,
  })
  await openCase(tuti, number)
  await deliver(tuti, today)
  await expect(part(tuti, 'course')).toContainText('Kode etik: ET-04')
  await openStep(tuti, 'Tutup kasus')
  await checkAndConfirm(tuti, 'Tutup kasus')
  await said(tuti, 'Kasus ditutup')
  await expect(part(tuti, 'course')).toContainText('Sanksi moral: pernyataan secara tertutup')
  await recordHolds(as, number, [
    'Rancangan keputusan disusun',
    'Keputusan ditetapkan',
    'Keputusan disampaikan',
    'Kasus ditutup',
  ])
})
