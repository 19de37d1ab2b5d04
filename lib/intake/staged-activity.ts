import type { ActivityDraft, ActivityCounts, ActivityKind } from './adapters/adapter'

/** An act as it waits in `ImportRow.data` and as it goes into the register. Times are ISO 8601. */
export type StagedActivity = {
  dedupeKey: string
  source: string
  platform: string
  accountId: string
  authorHandle: string
  act: ActivityKind
  itemId: string | null
  url: string | null
  text: string
  hashtags: string[]
  mentions: string[]
  targetHandle: string | null
  targetText: string | null
  actAt: string | null
  seenAt: string
  /** False: the source does not say when it was seen, `seenAt` is the time of the upload. */
  isSeenKnown: boolean
  counts: ActivityCounts
  missing: string[]
}

/**
 * A draft of a registered account as it is kept. A like or follow has no words of its own: what stands there is the text
 * of the post acted upon. NUL is the one character that Postgres cannot hold.
 */
export function toStaged(
  draft: ActivityDraft,
  account: { id: string; handle: string },
  dedupeKey: string,
  uploadedAt: string,
): StagedActivity {
  const clean = (text: string) => text.replaceAll('\0', '').toWellFormed()
  const isWordless = draft.kind === 'like' || draft.kind === 'follow'
  const shared = draft.sharedFrom?.text ?? null
  const targetText = isWordless && draft.text !== '' ? draft.text : shared
  return {
    dedupeKey: clean(dedupeKey),
    source: draft.source,
    platform: draft.platform,
    accountId: account.id,
    authorHandle: clean(draft.author.handle ?? account.handle),
    act: draft.kind,
    itemId: draft.itemId,
    url: draft.url,
    text: isWordless ? '' : clean(draft.text),
    hashtags: draft.hashtags.map(clean),
    mentions: draft.mentions.map(clean),
    targetHandle: draft.targetHandle ?? draft.sharedFrom?.author ?? null,
    targetText: targetText === null ? null : clean(targetText),
    actAt: draft.postedAt,
    seenAt: draft.seenAt ?? uploadedAt,
    isSeenKnown: draft.seenAt !== null,
    counts: draft.counts,
    missing: draft.missing,
  }
}
