export const ACTIVITY_KINDS = ['post', 'share', 'quote', 'reply', 'comment', 'like', 'follow', 'photo'] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

/** One act of one registered account, as intake hands it to detection. */
export interface SeenActivity {
  platform: string
  kind: ActivityKind
  /** The person's own words: post, comment, caption, words added to a quote. Empty for a like, a follow, a plain share. */
  text: string
  /** Tags and accounts that the platform lists beside the text; those in the text are found anyway. */
  hashtags: readonly string[]
  mentions: readonly string[]
  authorHandle: string
  /** Account whose post was liked, commented on, or that was followed. */
  targetHandle: string | null
  /** Words of the post that was shared, quoted, liked or commented on: somebody else's words. */
  sharedText: string | null
  sharedFromHandle: string | null
  /** `YYYY-MM-DD`: day of the act, or the day it was first seen when the act has no time; null = not known. */
  actDay: string | null
}

/** The act as the rules name it. A reply is a comment, a quote is a share with words, a named gesture in a photo its own. */
export const ACTS = ['post', 'comment', 'share', 'like', 'follow', 'photo', 'gesture'] as const
export type Act = (typeof ACTS)[number]

/** Which text a place belongs to: the person's own words, or those of the post the act is about. */
export type TextField = 'text' | 'sharedText'

/** Handles compare without `@`, case and outer spaces. */
export function toHandleKey(handle: string): string {
  return handle.trim().replace(/^@+/, '').toLowerCase()
}
