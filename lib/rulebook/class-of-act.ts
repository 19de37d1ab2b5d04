import { addDays } from './days'
import { isInForce } from './is-in-force'
import type { ActTarget, ViolationClass } from './rows'

export type CandidateState =
  'bakal_calon' | 'terdaftar' | 'calon' | 'tidak_memenuhi_syarat' | 'mundur' | 'terpilih' | 'kalah'

/** A period in which a candidate held a status; both ends inclusive ISO days, `to` null = still. */
export interface StatusPeriod {
  state: CandidateState
  from: string
  to: string | null
  /** The moment of the KPU's decision, when known; decides acts on the very day of determination. */
  decidedAt?: Date | null | undefined
}

/** The facts of one act. A like has no public time: then `earliest` is the post's day and `latest` the day first seen. */
export interface ActFacts {
  /** Status history of every candidate the act is directed at. */
  candidates: readonly { id: string; periods: readonly StatusPeriod[] }[]
  earliest: string
  latest: string
  /** The moment of the act, when the platform gives it. */
  actedAt?: Date | null | undefined
  /** The violation row people have in mind; some rows fix the class whatever the status. */
  row?: { class: ViolationClass | string; target: ActTarget | string } | undefined
}

export type ClassReason =
  | 'targetIsCalon'
  | 'targetIsBakalCalon'
  | 'onDeterminationDay'
  | 'beforeDeterminationHour'
  | 'dayUncertain'
  | 'rowFixesClass'
  | 'noCandidate'
  | 'noStatusThatDay'

/** A suggestion only. A person decides the class and gives a reason when deciding otherwise. */
export interface ClassSuggestion {
  suggestion: 'ethics' | 'discipline' | 'none'
  /** Words: `rulebook.classReasons.<reason>`. */
  reason: ClassReason
  /** The candidate whose status led to it. */
  candidateId: string | null
}

/** Targets of discipline rows that do not wait for a determined candidate (SKB 2022 Lampiran II rows 3, 5, 9, 11). */
const FIXED: readonly string[] = ['party', 'bakal_calon', 'self_as_bakal_calon', 'bakal_calon_perseorangan']
const GENTLE_FIRST = ['none', 'ethics', 'discipline'] as const

function onDay(facts: ActFacts, day: string): ClassSuggestion {
  let ethics: ClassSuggestion | null = null
  for (const { id, periods } of facts.candidates) {
    const held = periods.filter((period) => isInForce({ validFrom: period.from, validTo: period.to }, day))
    const determined = held.find((period) => period.state === 'calon')
    if (determined) {
      if (determined.from !== day) return { suggestion: 'discipline', reason: 'targetIsCalon', candidateId: id }
      const early = determined.decidedAt && facts.actedAt && facts.actedAt < determined.decidedAt
      if (!early) return { suggestion: 'discipline', reason: 'onDeterminationDay', candidateId: id }
      ethics = { suggestion: 'ethics', reason: 'beforeDeterminationHour', candidateId: id }
    } else if (held.some((period) => period.state === 'bakal_calon' || period.state === 'terdaftar')) {
      ethics ??= { suggestion: 'ethics', reason: 'targetIsBakalCalon', candidateId: id }
    }
  }
  if (ethics) return ethics
  const reason = facts.candidates.length === 0 ? 'noCandidate' : 'noStatusThatDay'
  return { suggestion: 'none', reason, candidateId: null }
}

/**
 * Suggests ethics or discipline from the status of the targeted candidates on the day of the act (SKB 2022 Lampiran
 * II): any determined candidate, the day of determination included, is discipline; otherwise a prospective or
 * registered one is ethics; otherwise none. An act whose day is uncertain across a change of status gets the gentler
 * class and says so. Throws RangeError when a day does not exist or `latest` lies before `earliest`.
 */
export function suggestClassOfAct(facts: ActFacts): ClassSuggestion {
  const { earliest, latest, row } = facts
  if (latest < earliest) throw new RangeError('The latest day lies before the earliest')
  const towardsPartyAlone = row?.target === 'party_or_calon' && facts.candidates.length === 0
  if (row && row.class !== 'ethics' && (FIXED.includes(row.target) || towardsPartyAlone)) {
    return { suggestion: 'discipline', reason: 'rowFixesClass', candidateId: null }
  }
  // The class can only change where a period begins or has just ended, so these days and the two ends are enough.
  const edges = facts.candidates.flatMap(({ periods }) =>
    periods.flatMap(({ from, to }) => (to === null ? [from] : [from, addDays(to, 1)])),
  )
  const days = new Set([earliest, latest, ...edges.filter((day) => earliest < day && day < latest)])
  const weight = (one: ClassSuggestion) => GENTLE_FIRST.indexOf(one.suggestion)
  const suggestions = [...days].map((day) => onDay(facts, day)).sort((a, b) => weight(a) - weight(b))
  const [gentlest] = suggestions as [ClassSuggestion, ...ClassSuggestion[]]
  const isUncertain = suggestions.some((other) => other.suggestion !== gentlest.suggestion)
  return isUncertain ? { ...gentlest, reason: 'dayUncertain' } : gentlest
}
