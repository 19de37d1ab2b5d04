import type { Day } from '@/lib/platform/day'
import type { Letter } from '../letter'
import { actsTable, dayInWords, identityBlock, roman, type PaperAct, type PaperPerson } from './paper-words'

export type LetterFrame = Pick<Letter, 'letterhead' | 'place' | 'bases'> & { number: string; issuedOn: Day }

/** Surat panggilan klarifikasi (F3, pattern of F1): summons to be heard, before anything has been found. */
export function summonsLetter(
  frame: LetterFrame,
  summons: {
    caseNumber: string
    ordinal: number
    person: PaperPerson
    acts: readonly PaperAct[]
    rule: string
    hearingOn: Day
    hearingTime: string
    zone: string
    place: string
    mode: string
    signer: Letter['signer']
  },
): Letter {
  const ordinal = roman(summons.ordinal)
  return {
    ...frame,
    form: 'F3',
    title: `SURAT PANGGILAN ${ordinal}`,
    subject: `Panggilan ${ordinal} untuk klarifikasi, kasus ${summons.caseNumber}`,
    recipient: summons.person.name,
    blocks: [
      { kind: 'paragraph', text: 'Dengan ini diminta kehadiran Saudara:' },
      identityBlock(summons.person),
      { kind: 'paragraph', text: `untuk dimintai keterangan oleh ${frame.letterhead.office} pada:` },
      {
        kind: 'rows',
        rows: [
          { label: 'Hari, tanggal', value: dayInWords(summons.hearingOn) },
          { label: 'Pukul', value: `${summons.hearingTime.replace(':', '.')} ${summons.zone}` },
          { label: 'Tempat', value: summons.place },
          { label: 'Cara', value: summons.mode },
        ],
      },
      {
        kind: 'paragraph',
        text: `sehubungan dengan dugaan perbuatan berikut, yang diduga berkaitan dengan ${summons.rule}:`,
      },
      actsTable(summons.acts),
      {
        kind: 'list',
        items: [
          'Surat ini memuat dugaan, bukan putusan. Saudara berhak memberikan jawaban atas setiap dugaan.',
          'Saudara dapat membawa bukti, menyampaikan jawaban tertulis, dan didampingi seorang pendamping.',
          'Bila berhalangan, sampaikan secara tertulis disertai alasan yang sah sebelum hari yang ditentukan.',
        ],
      },
      { kind: 'paragraph', text: 'Demikian untuk dilaksanakan.' },
    ],
    signer: summons.signer,
    copies: ['Atasan langsung yang bersangkutan', 'Arsip'],
  }
}
