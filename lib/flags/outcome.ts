/** What a verifier may decide, in the order of the keys 1 to 5. */
export const OUTCOMES = ['forward', 'dismiss', 'merge', 'wait', 'not_theirs'] as const
export type Outcome = (typeof OUTCOMES)[number]

export type FlagState = 'open' | 'waiting' | 'forwarded' | 'dismissed' | 'merged' | 'not_theirs'

/** The state in which a decision leaves the flag. */
export const STATE_AFTER = {
  forward: 'forwarded',
  dismiss: 'dismissed',
  merge: 'merged',
  wait: 'waiting',
  not_theirs: 'not_theirs',
} as const satisfies Record<Outcome, FlagState>

/** States in which a flag still asks for a decision. */
export const UNDECIDED = ['open', 'waiting'] as const satisfies readonly FlagState[]

/** States of a flag that another may be merged into: what was found to be nothing takes nobody along. */
export const MERGEABLE = ['open', 'waiting', 'forwarded'] as const satisfies readonly FlagState[]

/** Attributions that say the account may not be the person's: shown on every open flag of that account. */
export const DOUBTED = ['disputed', 'not_theirs', 'impersonating'] as const
