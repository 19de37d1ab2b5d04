import type { SocialPlatform } from '@/lib/registry/social-platform'

import type { Problem } from '../table/problem'

export type IntakeSource = 'zeeschuimer' | 'activity-csv' | 'manual'

/** What the account did. `photo`: appears in a photo; only people say so, no export does. */
export type ActivityKind = 'post' | 'share' | 'quote' | 'reply' | 'comment' | 'like' | 'follow' | 'photo'

/** Unknown is null, never 0. */
export type ActivityCounts = {
  likes: number | null
  comments: number | null
  shares: number | null
  views: number | null
}

/**
 * One act as a source shows it, before it is known whether anybody registered did it. Ids are strings (they exceed what a
 * number holds), times ISO 8601 UTC. What is unknown is null and named in `missing`. Neither the collector's browser, nor
 * session tokens, nor lists of the collector's own contacts are taken over.
 */
export type ActivityDraft = {
  source: IntakeSource
  platform: SocialPlatform
  /** The platform's id of the item; null where the source knows none (an act entered by hand without a link). */
  itemId: string | null
  url: string | null
  author: { handle: string | null; name: string | null; stableId: string | null }
  postedAt: string | null
  text: string
  kind: ActivityKind
  /** Without `#`, in order, as often as they stand there. */
  hashtags: string[]
  /** Handles without `@`. */
  mentions: string[]
  counts: ActivityCounts
  /** Id of the item that this one answers. */
  inReplyTo: string | null
  /** The item that was shared or quoted, as far as the source shows it. */
  sharedFrom: { author: string | null; itemId: string | null; text: string | null } | null
  /** For a like, comment, share or follow: whose post or account it was aimed at, where the source says so. */
  targetHandle: string | null
  mediaCount: number | null
  /** When the collector saw it; null when the source does not say. */
  seenAt: string | null
  /** When the collector last saw it change; the newest wins for the same item. */
  updatedAt: string | null
  /** The source itself says that this is an incomplete view of the item. */
  partial: boolean
  note: string | null
  /** Names of the fields above that the source leaves unknown, such as `postedAt`, `counts.likes`, `author.handle`. */
  missing: string[]
}

/** A line that could not become an activity, with its number and why. */
export type IntakeReject = { line: number } & Problem

/** What an adapter says, line by line: every line in gives exactly one event, blank lines none. */
export type IntakeEvent =
  { kind: 'activity'; line: number; activity: ActivityDraft } | ({ kind: 'reject' } & IntakeReject)

const COUNTS = ['likes', 'comments', 'shares', 'views'] as const

/** The names of the unknown fields of a draft, in a fixed order. */
export function listMissing(draft: Omit<ActivityDraft, 'missing'>): string[] {
  const missing: string[] = []
  if (draft.itemId === null) missing.push('itemId')
  if (draft.url === null) missing.push('url')
  if (draft.author.handle === null) missing.push('author.handle')
  if (draft.author.name === null) missing.push('author.name')
  if (draft.author.stableId === null) missing.push('author.stableId')
  if (draft.postedAt === null) missing.push('postedAt')
  for (const count of COUNTS) if (draft.counts[count] === null) missing.push(`counts.${count}`)
  if (draft.mediaCount === null) missing.push('mediaCount')
  if (draft.seenAt === null) missing.push('seenAt')
  if (draft.kind !== 'post' && draft.kind !== 'photo' && draft.targetHandle === null) missing.push('targetHandle')
  return missing
}
