/** The statuses a candidate can hold; the codes are those of the database. */
export const CANDIDATE_STATES = [
  'bakal_calon',
  'terdaftar',
  'calon',
  'tidak_memenuhi_syarat',
  'mundur',
  'terpilih',
  'kalah',
] as const
export type CandidateState = (typeof CANDIDATE_STATES)[number]

/** Days as `YYYY-MM-DD`, both inclusive; `to` null = still held. */
export interface StatusPeriod {
  state: CandidateState
  from: string
  to: string | null
}

export type RuleClass = 'ETHICS' | 'DISCIPLINE' | 'NONE'

/**
 * The status a candidate held on a day, null when none is recorded. Where periods overlap the one that began last
 * counts, so that on the day of determination the act meets a `calon`.
 */
export function findStatus(periods: readonly StatusPeriod[], day: string): CandidateState | null {
  let held: StatusPeriod | null = null
  for (const period of periods) {
    if (period.from <= day && (period.to === null || day <= period.to) && (!held || held.from <= period.from))
      held = period
  }
  return held?.state ?? null
}

/**
 * Class of an act towards somebody with this status (SKB 2022 Lampiran II: the ethics rows speak of *bakal calon*, the
 * discipline rows of *calon*). After the election and for those who left the race there is no row: none.
 */
export function classOfState(state: CandidateState | null): RuleClass {
  if (state === 'calon') return 'DISCIPLINE'
  return state === 'bakal_calon' || state === 'terdaftar' ? 'ETHICS' : 'NONE'
}
