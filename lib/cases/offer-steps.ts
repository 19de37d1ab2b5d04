import type { RefusalCode } from '@/lib/platform/refusal'
import { hasRole, type Person } from '@/lib/staff/actor'
import type { Role } from '@/lib/staff/roles'
import { whyNot, type CaseFacts } from './policy'
import { listSteps, type CaseAction, type Need } from './workflow'

export type Offer = {
  action: CaseAction
  roles: readonly Role[]
  refusal: RefusalCode | null
  needs: { need: Need; met: boolean }[]
}

/**
 * What a page offers to this person: the next step (also when somebody else has to take it), and the other steps of his
 * role that the stage knows. A closing that waits for agreement comes first: nothing else may go on before it.
 */
export function offerSteps(actor: Person, facts: CaseFacts): { next: Offer | null; others: Offer[] } {
  const offers = listSteps(facts.stage).map(({ action, step }) => ({
    action,
    roles: step.by,
    isNext: step.isNext ?? false,
    refusal: whyNot(actor, action, facts),
    needs: step.needs.map((need) => ({ need, met: facts.needs[need] })),
  }))
  const agree = offers.find((offer) => offer.action === 'agreeClosing' && facts.needs.openProposal)
  // With a recommendation on file the direction leads to the decision, not to another referral.
  const proceed = offers.find((offer) => offer.action === 'proceedToDecision' && facts.needs.recommendation)
  const isAnswered = facts.recommended === 'no_violation'
  const isEnding = isAnswered || !facts.needs.findingSupportsReferral
  const ending = facts.stage === 'direction' && isEnding && facts.needs.closableFinding
  const propose = ending ? offers.find((offer) => offer.action === 'proposeClosing') : undefined
  const next = agree ?? proceed ?? propose ?? offers.find((offer) => offer.isNext) ?? null
  const silent: (RefusalCode | null)[] = ['noClosingProposed', 'notAllowed', 'wrongStage', 'alreadyDone']
  const others = offers.filter(
    (offer) => offer !== next && hasRole(actor, ...offer.roles) && !silent.includes(offer.refusal),
  )
  return { next, others }
}
