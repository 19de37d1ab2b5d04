import 'server-only'
import { dayOf, toDay } from '@/lib/platform/day'
import { db, type Reader } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { suggestClassOfAct, type ClassSuggestion } from '@/lib/rulebook/class-of-act'

export type CaseClassSuggestion = ClassSuggestion & {
  /** Flag that led to it, and the name and day that the words mention. */
  flagNumber: number | null
  candidate: string | null
}

const WEIGHT = { none: 0, ethics: 1, discipline: 2 } as const

/**
 * The class of a case that the candidates' statuses suggest: of all its acts the weightiest (one sanction for several
 * acts, the heaviest: PP 94/2021 Ps 35(3)). A suggestion; a person decides and gives a reason for deciding otherwise.
 */
export async function suggestClassOfCase(caseId: string, reader: Reader = db()): Promise<CaseClassSuggestion> {
  const { zone } = await findDeployment()
  const flags = await reader.flag.findMany({
    where: { caseId },
    orderBy: { number: 'asc' },
    select: {
      number: true,
      candidate: { select: { id: true, name: true, statuses: { select: { state: true, from: true, to: true } } } },
      activity: { select: { actAt: true, firstSeenAt: true, createdAt: true } },
    },
  })
  const none: CaseClassSuggestion = {
    suggestion: 'none',
    reason: 'noCandidate',
    candidateId: null,
    flagNumber: null,
    candidate: null,
  }
  return flags.reduce<CaseClassSuggestion>((heaviest, { number, candidate, activity }) => {
    // A like has no hour of its own: the day first seen is the only one known.
    const day = dayOf(activity.actAt ?? activity.firstSeenAt, zone)
    const periods = (candidate?.statuses ?? []).map((status) => ({
      state: status.state,
      from: toDay(status.from),
      to: status.to ? toDay(status.to) : null,
    }))
    const suggestion = suggestClassOfAct({
      candidates: candidate ? [{ id: candidate.id, periods }] : [],
      earliest: day,
      latest: day,
      actedAt: activity.actAt,
    })
    const one = { ...suggestion, flagNumber: number, candidate: candidate?.name ?? null }
    const isHeavier = WEIGHT[one.suggestion] > WEIGHT[heaviest.suggestion]
    return isHeavier || heaviest.flagNumber === null ? one : heaviest
  }, none)
}
