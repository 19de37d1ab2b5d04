import type { Day } from '@/lib/platform/day'
import type { Letter } from '../letter'
import { actsTable, dayInWords, identityBlock, type PaperAct, type PaperPerson } from './paper-words'
import type { LetterFrame } from './summons-letter'

/** Laporan/informasi awal ke Bawaslu (F16): mirrors the formal and material requirements (domain notes §4E). */
export function referralLetter(
  frame: LetterFrame,
  referral: {
    caseNumber: string
    authority: string
    person: PaperPerson
    knownOn: Day
    acts: readonly PaperAct[]
    answer: string
    evidence: readonly { name: string; sha256: string }[]
    note: string
    signer: Letter['signer']
  },
): Letter {
  const { letterhead } = frame
  return {
    ...frame,
    form: 'F16',
    title: 'INFORMASI AWAL DUGAAN PELANGGARAN NETRALITAS ASN',
    subject: `Penyampaian informasi awal, kasus ${referral.caseNumber}`,
    recipient: referral.authority,
    blocks: [
      { kind: 'heading', text: 'Pelapor' },
      {
        kind: 'rows',
        rows: [
          { label: 'Instansi', value: `${letterhead.office}, ${letterhead.government}` },
          { label: 'Alamat', value: letterhead.address || '-' },
          { label: 'Pejabat', value: `${referral.signer.name}, ${referral.signer.title}` },
        ],
      },
      { kind: 'heading', text: 'Terlapor' },
      identityBlock(referral.person),
      { kind: 'heading', text: 'Waktu diketahui' },
      { kind: 'paragraph', text: dayInWords(referral.knownOn) },
      { kind: 'heading', text: 'Uraian dugaan perbuatan' },
      actsTable(referral.acts),
      { kind: 'heading', text: 'Jawaban terlapor' },
      { kind: 'paragraph', text: referral.answer },
      { kind: 'heading', text: 'Bukti' },
      {
        kind: 'table',
        caption: 'Daftar bukti',
        head: ['No.', 'Bukti', 'Sidik berkas (SHA-256)'],
        rows: referral.evidence.map((one, index) => [String(index + 1), one.name, one.sha256]),
      },
      ...(referral.note
        ? [
            { kind: 'heading' as const, text: 'Catatan' },
            { kind: 'paragraph' as const, text: referral.note },
          ]
        : []),
      {
        kind: 'paragraph',
        text: 'Informasi ini memuat dugaan dan disampaikan untuk ditelaah menurut kewenangan Bawaslu.',
      },
    ],
    signer: referral.signer,
    copies: ['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'Arsip'],
  }
}
