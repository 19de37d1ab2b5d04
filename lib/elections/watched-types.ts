/** Whose account it is, seen from the contest; decides what an act toward it may touch. */
export const WATCHED_TYPES = [
  'campaign',
  'personal',
  'official_government',
  'party',
  'volunteer',
  'media',
  'fan',
] as const
export type WatchedType = (typeof WATCHED_TYPES)[number]
