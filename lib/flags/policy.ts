import type { RefusalCode } from '@/lib/platform/refusal'
import { hasRole, type Actor } from '@/lib/staff/actor'
import { UNDECIDED, type FlagState } from './outcome'

/** What the policy must know of a flag; the same for page and command. */
export type FlagFacts = {
  state: FlagState
  /** Who raised it, by person; null when detection did or nobody is known. */
  raiserPerson: string | null
  claimedById: string | null
  claimedTill: Date | null
}

/** How long a claim holds without being renewed. */
export const LEASE_MINUTES = 10

/** True while somebody else holds the flag. */
export function isClaimedByOther(actor: Actor, facts: FlagFacts, at: Date): boolean {
  if (!facts.claimedById || !facts.claimedTill || facts.claimedTill <= at) return false
  return actor.kind !== 'person' || facts.claimedById !== actor.id
}

/**
 * Why this actor may not decide this flag now, or null. A verifier decides, never the person who raised it (four eyes by
 * person, ux.md P3 / SG-06), nothing is decided twice, and what a colleague holds is left to the colleague.
 */
export function whyNotDecide(actor: Actor, facts: FlagFacts, at: Date): RefusalCode | null {
  if (!hasRole(actor, 'kominfo_verifier')) return 'notAllowed'
  if (!UNDECIDED.some((state) => state === facts.state)) return 'flagDecided'
  if (actor.kind === 'person' && facts.raiserPerson === actor.personKey) return 'ownFlag'
  return isClaimedByOther(actor, facts, at) ? 'flagClaimed' : null
}

/** Why this actor may not take the flag into work, or null: only who may decide it may hold it. */
export function whyNotClaim(actor: Actor, facts: FlagFacts, at: Date): RefusalCode | null {
  return whyNotDecide(actor, facts, at)
}

/** What the undo policy must know beside the flag: the decision that would be undone, the last one that still stands. */
export type UndoFacts = {
  state: FlagState
  raiserPerson: string | null
  decision: { toState: FlagState } | null
  /** Somebody built on the decision: the case moved on, the account was attributed anew. */
  isBuiltUpon: boolean
}

/** Why the last decision may not be undone, or null: until somebody acted on it, by a verifier who did not raise it. */
export function whyNotUndo(actor: Actor, facts: UndoFacts): RefusalCode | null {
  if (!hasRole(actor, 'kominfo_verifier')) return 'notAllowed'
  if (!facts.decision || facts.decision.toState !== facts.state) return 'nothingToUndo'
  if (actor.kind === 'person' && facts.raiserPerson === actor.personKey) return 'ownFlag'
  return facts.isBuiltUpon ? 'builtUpon' : null
}
