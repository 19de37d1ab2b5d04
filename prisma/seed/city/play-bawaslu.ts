import { referralLetter } from '@/lib/documents/templates/referral-letter'
import { enter, happen, later, numberOf, tell, type Story } from './case-story'
import { issuePaper, paperActs, paperPerson } from './issue-paper'
import { memberOf } from './invent-staff'
import { asDate } from './moment'
import { signerOf } from './play-hearing'

const AUTHORITY = 'Bawaslu Kota Sagara'

const SUMMARIES: Record<string, string> = {
  sanction:
    'Bawaslu berpendapat terdapat dugaan pelanggaran peraturan perundang-undangan lainnya dan merekomendasikan penanganan oleh pejabat yang berwenang.',
  no_violation: 'Bawaslu berpendapat perbuatan yang diinformasikan tidak memenuhi unsur pelanggaran.',
  other: 'Bawaslu menyerahkan penanganan lebih lanjut kepada instansi.',
}

/** The chief sends the case to Bawaslu; two days later the liaison notes its ticket. */
export function referCase(story: Story): void {
  const { scene, random, row, plan } = story
  const at = later(story, 0, 1)
  const letterDate = story.day
  const id = random.uuid(at)
  const written = {
    id,
    caseId: row.id,
    authority: AUTHORITY,
    letterDate: asDate(letterDate),
    channel: random.pick(['letter', 'sigaplapor', 'sbt']),
    ticket: null as string | null,
    documentId: '',
  }
  const timer = plan.election === 'general' ? 'T-BWS-PEMILU' : 'T-BWS-PILKADA'
  happen(story, at, () => {
    const evidence = scene.book.ActivityEvidence.filter(({ activityId }) =>
      story.flags.some((flag) => flag.activityId === activityId),
    )
    const files = scene.book.Evidence.filter((file) => evidence.some(({ evidenceId }) => evidenceId === file.id))
    const paper = issuePaper(story, at, story.chief, {
      kind: 'bawaslu_referral',
      issuedOn: letterDate,
      write: (frame) =>
        referralLetter(frame, {
          caseNumber: numberOf(story),
          authority: AUTHORITY,
          person: paperPerson(story),
          knownOn: story.knownOn,
          acts: paperActs(story),
          answer: story.answer,
          evidence: files.map(({ mediaType, sha256 }, n) => ({ name: `Bukti ${n + 1} (${mediaType})`, sha256 })),
          note: '',
          signer: signerOf(story),
        }),
    })
    scene.book.Referral.push(Object.assign(written, { documentId: paper.id, byId: story.chief.id, createdAt: at }))
    enter(story, at, 'referral', { timer, from: letterDate })
    tell(story, at, story.chief, 'case.referred', { authority: AUTHORITY, document: paper.number })
  })
  const ticketAt = later(story, 1, 1)
  if (story.day >= scene.day) return
  const agus = memberOf(scene.staff, 'agus')
  happen(story, ticketAt, () => {
    written.ticket = `SBT-${random.int(10_000, 99_999)}`
    tell(story, ticketAt, agus, 'case.ticketRecorded', { authority: AUTHORITY, ticket: written.ticket })
  })
}

/** What Bawaslu answered: on to the decision, or back to the direction when it found no violation. */
export function recommend(
  story: Story,
  content: 'sanction' | 'no_violation' | 'other',
  wait: readonly [number, number],
): void {
  const { scene, random, row } = story
  const at = later(story, wait[0], wait[1])
  const receivedOn = story.day
  const agus = memberOf(scene.staff, 'agus')
  const isOpening = wait[1] === 0
  const issuedOn = receivedOn
  happen(story, at, () => {
    const number = `${random.int(100, 399)}/PP.01.02/K.SGR/${issuedOn.slice(5, 7)}/${issuedOn.slice(0, 4)}`
    const days = { issuedOn: asDate(issuedOn), receivedOn: asDate(receivedOn) }
    const row_ = {
      id: random.uuid(at),
      caseId: row.id,
      authority: AUTHORITY,
      number,
      ...days,
      content,
      summary: SUMMARIES[content] ?? '',
    }
    scene.book.Recommendation.push({ ...row_, byId: agus.id, createdAt: at })
    if (!isOpening) {
      enter(story, at, content === 'sanction' ? 'decision' : 'direction', { timer: 'T-PPK', from: receivedOn })
    }
    tell(story, at, agus, 'case.recommendationReceived', { authority: AUTHORITY, number, content })
  })
}

/** A case that began with Bawaslu goes on to the decision without being sent there. */
export function proceedToDecision(story: Story): void {
  const at = later(story, 0, 1)
  happen(story, at, () => {
    enter(story, at, 'decision', { timer: 'T-PPK', from: story.knownOn })
    tell(story, at, story.chief, 'case.proceededToDecision', { reason: 'Rekomendasi Bawaslu sudah ada sejak awal.' })
  })
}
