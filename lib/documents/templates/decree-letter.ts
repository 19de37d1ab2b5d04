import type { Day } from '@/lib/platform/day'
import type { Letter } from '../letter'
import { dayInWords, identityBlock, type PaperPerson } from './paper-words'
import type { LetterFrame } from './summons-letter'

/** Keputusan hukuman disiplin (F10) or sanksi moral (F13). The decree's own number is the one of the deciding officer. */
export function decreeLetter(
  frame: LetterFrame,
  decree: {
    caseNumber: string
    actClass: 'ethics' | 'discipline'
    decreeNumber: string
    decreeDate: Day
    person: PaperPerson
    rule: { code: string; title: string; basis: string }
    sanction: { title: string; basis: string }
    recommendation: { authority: string; number: string; issuedOn: Day } | null
    reason: string
    signer: Letter['signer']
  },
): Letter {
  const { recommendation, rule, sanction } = decree
  const isEthics = decree.actClass === 'ethics'
  return {
    ...frame,
    form: isEthics ? 'F13' : 'F10',
    title: isEthics ? 'KEPUTUSAN TENTANG PENJATUHAN SANKSI MORAL' : 'KEPUTUSAN TENTANG PENJATUHAN HUKUMAN DISIPLIN',
    subject: `Nomor keputusan ${decree.decreeNumber}, tanggal ${dayInWords(decree.decreeDate)}`,
    recipient: decree.person.name,
    blocks: [
      { kind: 'heading', text: 'Menimbang' },
      {
        kind: 'list',
        items: [
          `bahwa berdasarkan hasil klarifikasi dan penilaian pada kasus ${decree.caseNumber}, yang bersangkutan melanggar ketentuan ${rule.code}, ${rule.title} (${rule.basis});`,
          ...(recommendation
            ? [
                `bahwa ${recommendation.authority} telah menyampaikan rekomendasi nomor ${recommendation.number} tanggal ${dayInWords(recommendation.issuedOn)};`,
              ]
            : []),
          `bahwa ${decree.reason}`,
        ],
      },
      { kind: 'heading', text: 'Memutuskan' },
      { kind: 'paragraph', text: `KESATU: Menjatuhkan ${sanction.title} (${sanction.basis}) kepada:` },
      identityBlock(decree.person),
      {
        kind: 'paragraph',
        text: isEthics
          ? 'KEDUA: Sanksi moral ini dinyatakan pada saat keputusan diterima oleh yang bersangkutan.'
          : 'KEDUA: Keputusan ini mulai berlaku pada hari kerja ke-15 setelah diterima oleh yang bersangkutan.',
      },
      {
        kind: 'paragraph',
        text: 'KETIGA: Terhadap keputusan ini dapat diajukan upaya administratif menurut peraturan perundang-undangan.',
      },
      { kind: 'paragraph', text: 'KEEMPAT: Keputusan ini disampaikan kepada yang bersangkutan untuk dilaksanakan.' },
    ],
    signer: decree.signer,
    copies: ['Inspektorat Daerah', 'Badan Kepegawaian Negara melalui sistem yang berlaku', 'Arsip'],
  }
}
