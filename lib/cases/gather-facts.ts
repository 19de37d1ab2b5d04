import type { Day } from '@/lib/platform/day'
import { countAbsences, lastRecommendation, type CaseState } from './case-state'
import type { CaseFacts } from './policy'
import type { Need } from './workflow'

const PROVEN = ['self_declared', 'confirmed_by_superior']
/** Findings that end the case unless Bawaslu asked for it (domain notes §6: stop, stop if proven, benefit of the doubt). */
const ENDING = ['not_the_actor', 'official_duty', 'undetermined']

/** True when it is shown whose account it is: own declaration, the superior's word, or two independent proofs. */
export function isAttributed(account: CaseState['accounts'][number]): boolean {
  if (PROVEN.includes(account.attribution)) return true
  return account.attribution === 'matched_by_officer' && new Set(account.proofKinds).size >= 2
}

/** Assessments that the present round takes: two, and one more person when those two disagree. */
export function assessmentPlaces(round: number): number {
  return round === 1 ? 2 : 1
}

/** What the policy asks about a case, worked out once for page and command alike. */
export function gatherFacts(state: CaseState, today: Day): CaseFacts {
  const recommendation = lastRecommendation(state)
  const inRound = state.assessments.filter((one) => one.round === state.assessmentRound)
  const { decision, finding } = state
  const needs: Record<Need, boolean> = {
    // A case that Bawaslu began names the person itself; there may be no account in it.
    accountAttributed: state.accounts.every(isAttributed) && (state.accounts.length > 0 || state.origin === 'bawaslu'),
    ruleSuggested: state.ruleCode !== null || state.flagRules.some((rule) => rule !== null),
    heard: state.clarifications.some((one) => one.attendance !== 'absent') || countAbsences(state) >= 2,
    twoFindings: finding !== null,
    findingSupportsReferral: finding !== null && !ENDING.includes(finding),
    recommendation: recommendation !== null && recommendation.content !== 'no_violation',
    noOpenProposal: state.proposal === null,
    openProposal: state.proposal !== null,
    closableFinding: (finding !== null && finding !== 'deliberate') || recommendation?.content === 'no_violation',
    noSanctionRecommended: recommendation?.content !== 'sanction',
    effectiveDayReached: decision?.effectiveOn != null && decision.effectiveOn <= today,
    assessorFree: finding === null && inRound.length < assessmentPlaces(state.assessmentRound),
    serviceOpen: state.summonses.at(-1)?.served === false,
  }
  return {
    stage: state.stage,
    needs,
    assessorPersons: state.assessments.map((one) => one.person),
    drafterPerson: decision && !decision.isApproved ? decision.drafterPerson : null,
    proposerPerson: state.proposal?.person ?? null,
    recommended: recommendation?.content ?? null,
  }
}
