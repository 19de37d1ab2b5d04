import type { RefusalCode } from '@/lib/platform/refusal'

/** How sure we are whose account it is; words in messages `accounts.attribution`. */
export const ATTRIBUTIONS = [
  'unattributed',
  'self_declared',
  'confirmed_by_superior',
  'matched_by_officer',
  'disputed',
  'not_theirs',
  'impersonating',
] as const
export type AttributionLevel = (typeof ATTRIBUTIONS)[number]

/** What an officer can see for himself. A like name or a like face is not among them: alone they prove nothing. */
const SEEN = ['profile_details', 'same_contact', 'face_to_face', 'official_mention', 'linked_account'] as const

/** Proofs that can carry each level; words in messages `accounts.proof`. */
export const PROOFS_FOR = {
  unattributed: SEEN,
  self_declared: ['statement'],
  confirmed_by_superior: ['superior_letter'],
  matched_by_officer: SEEN,
  disputed: ['objection', 'doubtful_details'],
  not_theirs: ['objection', 'other_owner', 'former_owner'],
  impersonating: ['reported_fake', 'objection', 'platform_notice'],
} as const satisfies Record<AttributionLevel, readonly string[]>

export const PROOF_KINDS = [...new Set(Object.values(PROOFS_FOR).flat())] as [string, ...string[]]

/** Levels that protect the person: nothing is raised from such an account, or only with a warning. */
export const PROTECTING: readonly string[] = ['disputed', 'not_theirs', 'impersonating']

/** How many proofs of different kinds an officer's match needs. */
export const NEEDED_PROOFS = 2

export type GivenProof = { kind: string; note: string }
/** Proofs on the account so far, oldest first. */
export type StandingProof = { kind: string; attribution: string }

/** Kinds that count for an officer's match: those given since the account was last doubted, and the new ones. */
export function matchingKinds(standing: readonly StandingProof[], given: readonly GivenProof[]): Set<string> {
  const lastDoubt = standing.findLastIndex((proof) => PROTECTING.includes(proof.attribution))
  const counted = standing.slice(lastDoubt + 1).filter((proof) => proof.attribution === 'matched_by_officer')
  return new Set([...counted, ...given].map((proof) => proof.kind))
}

/**
 * Why the account may not get this level with these proofs, or null. An officer's match counts only with two proofs of
 * different kinds (issue 2 §2.2); a doubt, once spoken, is not outweighed by what was known before it. A superior's
 * confirmation names who gave it. Each level takes its own kinds of proof.
 */
export function whyNotAttribute(
  to: AttributionLevel,
  given: readonly GivenProof[],
  standing: readonly StandingProof[],
  confirmedBy: string,
): RefusalCode | null {
  const allowed: readonly string[] = PROOFS_FOR[to]
  if (given.length === 0) return 'proofNeededFirst'
  if (given.some((proof) => !allowed.includes(proof.kind))) return 'proofKindUnfit'
  if (to === 'confirmed_by_superior' && confirmedBy === '') return 'confirmerNeeded'
  if (to === 'matched_by_officer' && matchingKinds(standing, given).size < NEEDED_PROOFS) return 'twoProofsNeeded'
  return null
}
