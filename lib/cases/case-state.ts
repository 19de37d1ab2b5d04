import type { Day } from '@/lib/platform/day'
import type { Stage } from './workflow'

export type Finding = 'deliberate' | 'accidental' | 'joke' | 'not_the_actor' | 'official_duty' | 'undetermined'
export type RecommendationContent = 'sanction' | 'no_violation' | 'other'

/** A case as the policy and the commands look at it: no names, no texts. Loaded by lib/cases/load-state.ts. */
export type CaseState = {
  id: string
  number: string
  version: number
  stage: Stage
  origin: 'flag' | 'report' | 'bawaslu'
  employeeId: string
  rulebookId: string
  electionKind: string
  firstKnownOn: Day
  ruleCode: string | null
  actClass: string | null
  assessmentRound: number
  finding: Finding | null
  accounts: { id: string; attribution: string; proofKinds: string[] }[]
  flagRules: (string | null)[]
  summonses: { id: string; ordinal: number; hearingOn: Day; served: boolean }[]
  clarifications: { attendance: string; heldOn: Day; summonsId: string | null }[]
  assessments: { round: number; person: string; finding: Finding }[]
  recommendations: { content: RecommendationContent; receivedOn: Day }[]
  /** The decision that counts: not returned, not cancelled by an appeal. */
  decision: {
    id: string
    drafterPerson: string
    isApproved: boolean
    sanctionCode: string
    decreeDate: Day | null
    receivedOn: Day | null
    effectiveOn: Day | null
  } | null
  openAppealId: string | null
  proposal: { outcome: string; person: string } | null
}

/** The recommendation that counts now: the one recorded last. */
export function lastRecommendation(state: CaseState): CaseState['recommendations'][number] | null {
  return state.recommendations.at(-1) ?? null
}

/** How often the person was summoned and did not come. */
export function countAbsences(state: CaseState): number {
  return state.clarifications.filter((one) => one.attendance === 'absent').length
}
