import { hasRole, type Actor } from '@/lib/staff/actor'
import type { RefusalCode } from '@/lib/platform/refusal'
import type { RecommendationContent } from './case-state'
import { findStep, type CaseAction, type FourEyes, type Need, type Stage } from './workflow'

/** What the policy must know of a case; gathered by lib/cases/gather-facts.ts, the same for page and command. */
export type CaseFacts = {
  stage: Stage
  needs: Record<Need, boolean>
  assessorPersons: readonly string[]
  drafterPerson: string | null
  proposerPerson: string | null
  /** What Bawaslu answered last; decides which step a page offers first, never whether one is allowed. */
  recommended: RecommendationContent | null
}

const MISSING: Record<Need, RefusalCode> = {
  accountAttributed: 'needsAttribution',
  ruleSuggested: 'needsRule',
  heard: 'needsHearing',
  twoFindings: 'needsTwoFindings',
  findingSupportsReferral: 'findingEndsHere',
  recommendation: 'needsRecommendation',
  noOpenProposal: 'closingProposed',
  openProposal: 'noClosingProposed',
  closableFinding: 'findingForbidsClosing',
  noSanctionRecommended: 'bawasluRecommended',
  effectiveDayReached: 'notYetEffective',
  assessorFree: 'assessmentsComplete',
  serviceOpen: 'alreadyDone',
}

const isOther = (facts: CaseFacts, person: string): Record<FourEyes, boolean> => ({
  notAssessorBefore: !facts.assessorPersons.includes(person),
  notDrafter: facts.drafterPerson !== person,
  notProposer: facts.proposerPerson !== person,
})

/**
 * Why this actor may not take this step now, or null when nothing stands in the way. The page draws its buttons from it,
 * the command refuses with it. Order: stage, role, four eyes, what is missing.
 */
export function whyNot(actor: Actor, action: CaseAction, facts: CaseFacts): RefusalCode | null {
  const step = findStep(facts.stage, action)
  if (!step) return 'wrongStage'
  if (actor.kind !== 'person' || !hasRole(actor, ...step.by)) return 'notAllowed'
  const others = isOther(facts, actor.personKey)
  if (step.fourEyes.some((rule) => !others[rule])) return 'fourEyes'
  const missing = step.needs.find((need) => !facts.needs[need])
  return missing ? MISSING[missing] : null
}
