/** What a person's page may be opened for; words in messages `registry.purpose`. */
export const OPENING_PURPOSES = [
  'attribution',
  'case_handling',
  'registry_upkeep',
  'coaching',
  'subject_request',
  'review',
] as const
export type OpeningPurpose = (typeof OPENING_PURPOSES)[number]
