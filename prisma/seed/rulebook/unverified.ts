import type { Verifiable } from '@/lib/rulebook/rows'

/** The mark every seeded row starts with: no legal officer has compared it with the official text yet. */
export const UNVERIFIED: Verifiable = { verifiedBy: null, verifiedAt: null }
