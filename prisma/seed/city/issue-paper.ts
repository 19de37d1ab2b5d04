import { documentNumber } from '@/lib/documents/document-number'
import { hashDocument } from '@/lib/documents/hash-document'
import type { DocumentKind, Letter } from '@/lib/documents/letter'
import type { PaperAct, PaperPerson } from '@/lib/documents/templates/paper-words'
import type { LetterFrame } from '@/lib/documents/templates/summons-letter'
import { formatInstant } from '@/lib/messages/format'
import { isInForce } from '@/lib/rulebook/is-in-force'
import { legalBases } from '../rulebook/legal-bases'
import { tell, type Story } from './case-story'
import type { StaffMember } from './invent-staff'
import { asDate } from './moment'
import { takeNumber } from './timeline'

const CITED: Record<string, readonly string[]> = {
  clarification_summons: ['UU20-2023', 'PP94-2021', 'PBKN6-2022', 'SKB-2022'],
  bawaslu_referral: ['UU20-2023', 'UU7-2017', 'UU10-2016', 'PBWS7-2022', 'SKB-2022'],
  discipline: ['UU20-2023', 'PP94-2021', 'PBKN6-2022', 'SKB-2022'],
  ethics: ['UU20-2023', 'PP42-2004', 'SKB-2022'],
  coaching_reminder: ['UU20-2023', 'PP94-2021', 'SKB-2022'],
}

function frameOf(cited: string, number: string, issuedOn: string): LetterFrame {
  const bases = legalBases
    .filter((basis) => CITED[cited]?.includes(basis.code) && isInForce(basis, issuedOn))
    .map(({ code, title, verifiedBy }) => ({ code, title, isVerified: verifiedBy !== null }))
  const office = {
    government: 'Pemerintah Kota Sagara',
    office: 'Inspektorat Daerah Kota Sagara',
    address: 'Jalan Merdeka Raya Nomor 1, Kota Sagara',
  }
  return { letterhead: office, place: 'Kota Sagara', bases, number, issuedOn }
}

/** Who the case is about, as papers print it. */
export function paperPerson({ person }: Story): PaperPerson {
  return {
    name: person.name,
    number: person.number,
    rank: person.rank,
    position: person.position,
    unit: person.unitName,
  }
}

/** The acts of the case as papers say them. */
export function paperActs({ flags, scene }: Story): PaperAct[] {
  return flags.map((flag) => {
    const activity = scene.book.Activity.find(({ id }) => id === flag.activityId)
    const candidate = scene.book.Candidate.find(({ id }) => id === flag.candidateId)
    if (!activity) throw new Error('A flag without its activity')
    const when = (at: Date | string) => formatInstant(new Date(at), 'id', 'Asia/Jakarta')
    return {
      act: flag.act,
      platform: activity.platform,
      handle: activity.authorHandle,
      url: activity.url ?? null,
      target: activity.targetHandle ?? null,
      candidate: candidate?.name ?? null,
      rule: flag.ruleCode ?? null,
      when: activity.actAt
        ? when(activity.actAt)
        : `Waktu tidak diketahui, pertama terlihat ${when(activity.firstSeenAt)}`,
    }
  })
}

/** Issues a paper when the timeline has reached `at`: number of the year, words, hash, entry of the record. */
export function issuePaper(
  story: Story,
  at: Date,
  by: StaffMember,
  paper: { kind: DocumentKind; issuedOn: string; write: (frame: LetterFrame) => Letter },
): { id: string; number: string } {
  const { book } = story.scene
  const { kind, issuedOn } = paper
  const year = Number(issuedOn.slice(0, 4))
  const serial = takeNumber(book, `document-${year}`)
  const number = documentNumber(kind, serial, year)
  const cited = kind === 'decision' ? (story.row.actClass ?? 'discipline') : kind
  const content = paper.write(frameOf(cited, number, issuedOn))
  const sha256 = hashDocument({ number, issuedOn, content })
  const id = story.random.uuid(at)
  const row = { id, caseId: story.row.id, kind, year, serial, number, issuedOn: asDate(issuedOn), content, sha256 }
  book.Document.push({ ...row, issuedById: by.id, issuedAt: at })
  tell(story, at, by, 'document.issued', { kind, number, sha256 })
  return { id, number }
}
