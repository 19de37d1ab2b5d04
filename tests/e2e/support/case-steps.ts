import type { Page } from '@playwright/test'
import { expect } from './journey'
import { test, type OpenAs } from './people'

const SIGNER = { name: 'Drs. Harjuna Wisesa, M.Si.', title: 'Inspektur Daerah' }

export const caseBar = (page: Page) => page.getByRole('heading', { level: 1 })
/** A part of a page by the id of its head. */
export const part = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}"]`)
export const slip = (page: Page) => part(page, 'slip')

/** Fills a field by its label; a chosen radio or an option of a list by its words. */
export async function fill(page: Page, label: string | RegExp, value: string): Promise<void> {
  await page.getByLabel(label).fill(value)
}
export async function choose(page: Page, words: string | RegExp): Promise<void> {
  await page.getByRole('radio', { name: words }).check()
}

/** Opens a case from the list, by its number, as people do. */
export async function openCase(page: Page, number: string, tab = 'open'): Promise<void> {
  await page.goto(`/cases?tab=${tab}`)
  const link = page.getByRole('link', { name: number, exact: true })
  for (let at = 1; at < 12 && (await link.count()) === 0; at += 1) await page.goto(`/cases?tab=${tab}&page=${at + 1}`)
  await link.first().click()
  await expect(caseBar(page)).toHaveText(number)
}

/** From the case's page to the form of a step: the one primary button, or a link among the other steps. */
export async function openStep(page: Page, step: string): Promise<void> {
  await slip(page).getByRole('link', { name: step, exact: true }).click()
  await expect(page.getByRole('heading', { level: 2, name: step })).toBeVisible()
}

/** Sends the form, reads the check page, confirms. */
export async function checkAndConfirm(page: Page, verb: string): Promise<void> {
  await page.getByRole('button', { name: 'Periksa', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Periksa sebelum/ })).toBeFocused()
  await page.getByRole('button', { name: verb, exact: true }).click()
}

export async function said(page: Page, words: string | RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible()
}

async function sign(page: Page, signer = SIGNER): Promise<void> {
  await fill(page, 'Nama penanda tangan', signer.name)
  await fill(page, 'Jabatan penanda tangan', signer.title)
}

/** A step that this person may not take: no link in the slip, and the address itself answers with the reason. */
export async function isRefused(page: Page, slug: string, step: string, reason: string | RegExp): Promise<void> {
  const address = page.url().split(/[?#]/)[0]
  await expect(slip(page).getByRole('link', { name: step, exact: true })).toHaveCount(0)
  await page.goto(`${address}/${slug}`)
  await expect(page.getByText('Langkah ini belum dapat diambil')).toBeVisible()
  await expect(page.locator('main')).toContainText(reason)
  await expect(page.locator('main form')).toHaveCount(0)
  await page.goto(address ?? '/cases')
}

/** Not there for this person: the same page as for something that does not exist. */
export async function isHidden(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Halaman tidak ditemukan' })).toBeVisible()
}

/** andi confirms whose account it is and which rule the summons names. */
export async function confirmIdentity(page: Page, rule: string): Promise<void> {
  await openStep(page, 'Pastikan identitas')
  await expect(page.getByLabel('Aturan yang diduga dilanggar')).toHaveValue(rule)
  await page.getByRole('button', { name: 'Pastikan identitas' }).click()
  await said(page, 'Identitas dipastikan')
}

/** The summons with its seventh working day, and that it was handed over. */
export async function summon(page: Page, hearingOn: string): Promise<void> {
  await openStep(page, 'Terbitkan surat panggilan')
  await expect(page.getByLabel('Hari klarifikasi')).toHaveValue(hearingOn)
  await sign(page)
  await checkAndConfirm(page, 'Terbitkan surat panggilan I')
  await said(page, 'Surat panggilan terbit')
  await openStep(page, 'Catat penyampaian surat')
  await choose(page, 'langsung')
  await page.getByRole('button', { name: 'Catat penyampaian surat' }).click()
  await said(page, 'Penyampaian surat dicatat')
}

/** What the person answered. */
export async function clarify(
  page: Page,
  answers: { statement: string; acted: string; why: string; ownership?: string },
): Promise<void> {
  await openStep(page, 'Catat hasil klarifikasi')
  await choose(page, /^Hadir/)
  await page
    .getByLabel('Jawaban tentang kepemilikan akun')
    .selectOption({ label: answers.ownership ?? 'Diakui miliknya' })
  await fill(page, 'Pernyataan', answers.statement)
  await fill(page, 'Jawaban 2', answers.acted)
  await fill(page, 'Jawaban 3', answers.why)
  await checkAndConfirm(page, 'Catat hasil klarifikasi')
  await said(page, 'Hasil klarifikasi dicatat')
}

/** One assessor, without the name before his eyes. */
export async function assess(
  page: Page,
  one: { finding: string; factor: string; reasons: string; hides: string },
): Promise<void> {
  await expect(page.getByText('Identitas disamarkan')).toBeVisible()
  await openStep(page, 'Isi penilaian niat')
  await expect(page.locator('body')).not.toContainText(one.hides)
  await choose(page, new RegExp(`^${one.finding}`))
  await page.getByRole('checkbox', { name: one.factor }).check()
  await fill(page, /^Alasan/, one.reasons)
  await page.getByRole('button', { name: 'Simpan penilaian' }).click()
  await said(page, 'Penilaian Anda tercatat')
}

/** Two people assess; the first cannot assess twice. */
export async function assessByTwo(
  as: OpenAs,
  number: string,
  one: { finding: string; factor: string; reasons: string; hides: string },
): Promise<void> {
  const andi = await as('andi')
  await openCase(andi, number)
  await assess(andi, one)
  await isRefused(andi, 'assess-intent', 'Isi penilaian niat', 'Langkah ini harus dilakukan orang lain')
  const maya = await as('maya')
  await openCase(maya, number)
  await assess(maya, { ...one, reasons: `${one.reasons} Dinilai terpisah.` })
}

/** sri hands the case on; agus writes down ticket and recommendation. */
export async function referAndReceive(
  as: OpenAs,
  number: string,
  recommendation: { content: string; summary: string; number: string; issuedOn: string },
): Promise<void> {
  const sri = await as('sri')
  await openCase(sri, number)
  await openStep(sri, 'Teruskan ke Bawaslu')
  await choose(sri, 'SigapLapor')
  await sign(sri)
  await checkAndConfirm(sri, 'Teruskan ke Bawaslu')
  await said(sri, 'Kasus diteruskan ke Bawaslu')
  const agus = await as('agus')
  await openCase(agus, number)
  await openStep(agus, 'Catat nomor tiket')
  await fill(agus, 'Nomor tiket atau registrasi', `SL-${number}`)
  await agus.getByRole('button', { name: 'Catat nomor tiket' }).click()
  await said(agus, 'Nomor tiket dicatat')
  await openStep(agus, 'Catat rekomendasi')
  await fill(agus, 'Nomor surat', recommendation.number)
  await fill(agus, 'Tanggal surat', recommendation.issuedOn)
  await choose(agus, recommendation.content)
  await fill(agus, 'Ringkasan isi', recommendation.summary)
  await checkAndConfirm(agus, 'Catat rekomendasi')
  await said(agus, 'Rekomendasi dicatat')
}

/** tuti drafts and cannot approve; hendra approves; tuti delivers. Returns nothing: the page says the rest. */
export async function decide(
  as: OpenAs,
  number: string,
  one: { rule: string; sanction: RegExp; reason: string; decree: string; decreedOn: string },
): Promise<void> {
  const tuti = await as('tuti')
  await openCase(tuti, number)
  await openStep(tuti, 'Susun keputusan')
  await tuti.getByLabel('Aturan yang dilanggar').selectOption(one.rule)
  await tuti.getByRole('button', { name: 'Tampilkan sanksi yang sesuai' }).click()
  await expect(tuti).toHaveURL(new RegExp(`rule=${one.rule}`))
  await choose(tuti, one.sanction)
  await fill(tuti, 'Pertimbangan', one.reason)
  await tuti.getByRole('button', { name: 'Ajukan rancangan' }).click()
  await said(tuti, 'Rancangan keputusan menunggu persetujuan orang lain')
  await isRefused(tuti, 'approve-decision', 'Setujui keputusan', 'Langkah ini harus dilakukan orang lain')
  const hendra = await as('hendra')
  await openCase(hendra, number)
  await openStep(hendra, 'Setujui keputusan')
  await fill(hendra, 'Nomor keputusan', one.decree)
  await fill(hendra, 'Tanggal keputusan', one.decreedOn)
  await sign(hendra, { name: 'Dra. Sekar Wening, M.M.', title: 'Kepala BKPSDM' })
  await checkAndConfirm(hendra, 'Setujui dan terbitkan keputusan')
  await said(hendra, 'Keputusan disetujui dan terbit')
}

/** tuti records when the person received the decree. */
export async function deliver(page: Page, receivedOn: string): Promise<void> {
  await openStep(page, 'Catat penyampaian keputusan')
  await fill(page, 'Tanggal diterima yang bersangkutan', receivedOn)
  await choose(page, 'langsung')
  await checkAndConfirm(page, 'Catat penyampaian')
  await said(page, 'Penyampaian dicatat')
}

/** One proposes to close without a sanction and cannot agree himself. */
export async function proposeClosing(page: Page, reason: string | RegExp, note: string): Promise<void> {
  await openStep(page, 'Usulkan penutupan')
  await choose(page, reason)
  await fill(page, 'Penjelasan', note)
  await page.getByRole('button', { name: 'Usulkan penutupan' }).click()
  await said(page, 'Usulan penutupan menunggu orang kedua')
  await isRefused(page, 'agree-closing', 'Setujui penutupan', 'Langkah ini harus dilakukan orang lain')
}

/** The second person agrees; `letter`: the outcome ends with a letter that somebody signs. */
export async function agreeClosing(page: Page, number: string, outcome: string, letter: boolean): Promise<void> {
  await openCase(page, number)
  await openStep(page, 'Setujui penutupan')
  if (letter) await sign(page)
  await checkAndConfirm(page, `Tutup kasus: ${outcome}`)
  await said(page, 'Kasus ditutup')
  await expect(part(page, 'course')).toContainText(outcome)
}

/** The paper of a kind, opened from the case; returns its text. */
export async function readPaper(page: Page, kind: string): Promise<string> {
  await part(page, 'documents').getByRole('row').filter({ hasText: kind }).getByRole('link').first().click()
  await expect(page.getByText('Isi cocok dengan sidik saat terbit.')).toBeVisible()
  const text = await page.locator('main').innerText()
  await page.goBack()
  return text
}

/** The auditor finds every one of these events under the number of the case. */
export async function recordHolds(as: OpenAs, number: string, events: string[]): Promise<void> {
  await test.step('the record', async () => {
    const wahyu = await as('wahyu')
    await wahyu.goto('/audit')
    await fill(wahyu, 'Nomor kasus, butir, atau surat', number)
    await wahyu.getByRole('button', { name: 'Terapkan saringan' }).click()
    await expect(wahyu).toHaveURL(/subject=/)
    const seen = new Set<string>()
    for (;;) {
      for (const cell of await wahyu.locator('main tbody tr').allInnerTexts()) {
        expect(cell).toContain(number)
        for (const event of events) if (cell.includes(event)) seen.add(event)
      }
      const older = wahyu.getByRole('link', { name: 'Lebih lama' })
      if ((await older.count()) === 0) break
      const before = wahyu.url()
      await older.click()
      await expect(wahyu).not.toHaveURL(before)
      await expect(wahyu.getByRole('heading', { level: 1 })).toBeVisible()
    }
    expect(
      events.filter((event) => !seen.has(event)),
      'events that the record does not hold',
    ).toEqual([])
  })
}
