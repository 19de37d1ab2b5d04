import { toDay } from '@/lib/platform/day'
import type { CasePerson } from './case-person'
import { caseNumber } from './case-number'
import { redact, type Identity } from './redact'
import type { FileRow } from './select-file'

const dayOrNull = (date: Date | null) => (date ? toDay(date) : null)
type Proof = { evidence: { id: string; sha256: string; mediaType: string; takenInAt: Date } }
type Answer = { question: string; answer: string }

/** How much of a case a reader gets. */
export type Depth = {
  /** Identity taken out: the reader may still assess intent. */
  isBlind: boolean
  /** Questions and answers, reasons of the assessors, all notes: the closed part of the file. */
  isInside: boolean
  actorId: string
}

function answersOf(value: unknown): Answer[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((row: unknown) =>
    row && typeof row === 'object' && 'question' in row && 'answer' in row
      ? [{ question: String(row.question), answer: String(row.answer) }]
      : [],
  )
}

/** The case as a page shows it: plain values, days as text, and only what this reader may read. */
export function caseFile(row: FileRow, person: CasePerson, depth: Depth) {
  const { isBlind, isInside } = depth
  const handles = row.flags.map((flag) => flag.account.handle)
  const identity: Identity = { ...person, handles }
  const clean = (text: string) => (isBlind ? redact(text, identity) : text)
  const isConcluded = row.finding !== null
  const evidence = (proofs: Proof[]) => (isBlind ? [] : proofs.map((proof) => proof.evidence))
  return {
    id: row.id,
    number: caseNumber(row.year, row.serial),
    version: row.version,
    stage: row.stage,
    stageSince: row.stageSince,
    createdAt: row.createdAt,
    origin: row.origin,
    firstKnownAt: row.firstKnownAt,
    rulebookId: row.rulebookId,
    election: row.election,
    ruleCode: row.ruleCode,
    actClass: row.actClass,
    classReason: row.classReason,
    assessmentRound: row.assessmentRound,
    finding: row.finding,
    possibleCrime: row.possibleCrime,
    proposal: row.proposedOutcome
      ? { outcome: row.proposedOutcome, reason: clean(row.proposedReason ?? ''), code: row.closingReason }
      : null,
    outcome: row.outcome,
    closingReason: row.closingReason,
    closedAt: row.closedAt,
    nextDueOn: dayOrNull(row.nextDueOn),
    nextTimer: row.nextTimer,
    isBlind,
    isInside,
    person: isBlind ? null : person,
    acts: row.flags.map(({ activity, account, ...flag }) => ({
      ...flag,
      platform: activity.platform,
      handle: isBlind ? null : account.handle,
      account: isBlind ? null : { id: account.id, attribution: account.attribution },
      url: isBlind ? null : activity.url,
      text: clean(activity.text),
      targetHandle: activity.targetHandle,
      targetText: clean(activity.targetText ?? ''),
      actAt: activity.actAt,
      firstSeenAt: activity.firstSeenAt,
      proofs: activity.evidence.length,
      evidence: evidence(activity.evidence),
    })),
    summonses: isBlind
      ? []
      : row.summonses.map((one) => ({
          ...one,
          letterDate: toDay(one.letterDate),
          hearingOn: toDay(one.hearingOn),
          servedOn: dayOrNull(one.servedOn),
        })),
    clarifications: row.clarifications.map((one) => ({
      ...one,
      heldOn: toDay(one.heldOn),
      statement: clean(one.statement),
      answers: isInside
        ? answersOf(one.answers).map((qa) => ({ question: clean(qa.question), answer: clean(qa.answer) }))
        : [],
      evidence: evidence(one.evidence),
    })),
    // Nobody sees a finding before all of the round are in.
    assessments: isConcluded
      ? row.assessments.map(({ assessorPerson: _, ...one }) => (isInside ? one : { ...one, reasons: '', factors: [] }))
      : [],
    assessmentsIn: row.assessments.filter((one) => one.round === row.assessmentRound).length,
    referrals: isBlind ? [] : row.referrals.map((one) => ({ ...one, letterDate: toDay(one.letterDate) })),
    recommendations: row.recommendations.map((one) => ({
      ...one,
      summary: clean(one.summary),
      issuedOn: toDay(one.issuedOn),
      receivedOn: toDay(one.receivedOn),
    })),
    // A draft is a thought of this house: outside it only what was decided is read (security.md AZ-03).
    decisions: row.decisions
      .filter((one) => isInside || one.approvedAt !== null)
      .map((one) => ({
        ...one,
        decreeDate: dayOrNull(one.decreeDate),
        receivedOn: dayOrNull(one.receivedOn),
        effectiveOn: dayOrNull(one.effectiveOn),
      })),
    appeals: row.appeals.map((one) => ({ ...one, filedOn: toDay(one.filedOn), decidedOn: dayOrNull(one.decidedOn) })),
    documents: isBlind ? [] : row.documents.map((one) => ({ ...one, issuedOn: toDay(one.issuedOn) })),
    notes: isBlind
      ? []
      : row.notes.filter((note) => isInside || note.byId === depth.actorId).map(({ byId: _, ...note }) => note),
  }
}
export type CaseFile = ReturnType<typeof caseFile>
