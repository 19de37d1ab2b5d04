import type { Letter } from '../letter'
import { identityBlock, type PaperPerson } from './paper-words'
import type { LetterFrame } from './summons-letter'

const RESULT = {
  not_proven: 'dugaan tersebut TIDAK TERBUKTI',
  coaching: 'perkara tersebut diselesaikan dengan pembinaan',
} as const

/** Surat pembinaan at the end of a case: what was found, said in equal weight, and the reminder for everybody. */
export function reminderLetter(
  frame: LetterFrame,
  reminder: {
    caseNumber: string
    outcome: keyof typeof RESULT
    reason: string
    person: PaperPerson
    signer: Letter['signer']
  },
): Letter {
  return {
    ...frame,
    form: 'P',
    title: reminder.outcome === 'not_proven' ? 'PEMBERITAHUAN HASIL: TIDAK TERBUKTI' : 'SURAT PEMBINAAN',
    subject: `Hasil klarifikasi kasus ${reminder.caseNumber}`,
    recipient: reminder.person.name,
    blocks: [
      { kind: 'paragraph', text: 'Kepada Saudara:' },
      identityBlock(reminder.person),
      {
        kind: 'paragraph',
        text: `diberitahukan bahwa setelah klarifikasi dan penilaian oleh dua orang berbeda, ${RESULT[reminder.outcome]}. Alasan: ${reminder.reason}`,
      },
      {
        kind: 'paragraph',
        text:
          reminder.outcome === 'not_proven'
            ? 'Hasil ini tidak dicatat sebagai hukuman dan tidak boleh dipakai untuk merugikan Saudara.'
            : 'Pembinaan ini bukan hukuman disiplin dan bukan sanksi moral.',
      },
      {
        kind: 'paragraph',
        text: 'Sebagai pengingat bagi seluruh pegawai: jaga netralitas di media sosial, termasuk dalam menyukai, mengomentari, membagikan, dan mengikuti akun yang berkaitan dengan peserta pemilihan.',
      },
    ],
    signer: reminder.signer,
    copies: ['Arsip'],
  }
}
