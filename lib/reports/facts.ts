import type { Day } from '@/lib/platform/day'

/** How far a flag came: 0 detected only, 1 forwarded, 2 clarified, 3 referred, 4 recommended, 5 decided. */
export type Reached = 0 | 1 | 2 | 3 | 4 | 5

/** Flags that are alike in all the report tells of them. */
export type FlagFact = {
  month: string
  unitId: string
  bucket: string
  act: string
  ruleClass: string | null
  candidateId: string | null
  state: string
  reached: Reached
  isRunning: boolean
  n: number
}

/** Flags that triage settled on one day. */
export type Reviewed = { raisedOn: Day; decidedOn: Day; dueOn: Day; isForwarded: boolean; n: number }

/** What the report tells of one case: days and outcomes, nothing of the person. */
export type CaseFact = {
  openedOn: Day
  knownOn: Day
  isClosed: boolean
  outcome: string | null
  finding: string | null
  summonedOn: Day | null
  heardOn: Day | null
  referredOn: Day | null
  recommendedOn: Day | null
  recommendsSanction: boolean
  decidedOn: Day | null
  decreedOn: Day | null
  deliveredOn: Day | null
  /** moral | light | medium | heavy | ... of the latest approved decision. */
  sanctionLevel: string | null
}
