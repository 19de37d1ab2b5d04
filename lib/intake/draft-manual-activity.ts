import { parsePostLink, type PostLink } from '@/lib/registry/parse-post-link'
import { problem, type Problem } from './table/problem'
import type { ActivityDraft } from './adapters/adapter'
import type { ManualActivity } from './manual-activity'

/** Acts whose link is the person's own item, not the post acted upon. */
export const OWN_ITEM: readonly ManualActivity['act'][] = ['post', 'share', 'quote', 'reply', 'photo']

export type ManualLink = { ok: true; link: PostLink | null } | { ok: false; problem: Problem }

/** Reads the pasted link; a link to another platform than the chosen one is a problem of its own. */
export function readManualLink({ link, platform }: Pick<ManualActivity, 'link' | 'platform'>): ManualLink {
  if (link === '' || platform === 'whatsapp' || platform === 'other') return { ok: true, link: null }
  const result = parsePostLink(link)
  if (!result.ok) return result
  if (result.link.platform !== platform)
    return { ok: false, problem: problem('account.wrongPlatform', { found: link, platform }) }
  return { ok: true, link: result.link }
}

/**
 * What an officer wrote down as the same draft that a file gives, so that one act has one key wherever it comes from. Times
 * are ISO 8601. `platform` may be one of the two that no adapter knows.
 */
export function draftManualActivity(
  input: Pick<ManualActivity, 'platform' | 'act' | 'text' | 'targetText'>,
  link: PostLink | null,
  account: { handle: string },
  targetHandle: string | null,
  times: { seenAt: string; actAt: string | null },
): ActivityDraft {
  const { act, text } = input
  return {
    source: 'manual',
    platform: input.platform as ActivityDraft['platform'],
    itemId: link === null ? null : act === 'comment' ? link.commentId : link.itemId,
    url: link?.url ?? null,
    author: { handle: account.handle, name: null, stableId: null },
    postedAt: times.actAt,
    text,
    kind: act,
    hashtags: [...text.matchAll(/#([\p{L}\p{N}_]+)/gu)].map((match) => match[1]!),
    mentions: [...text.matchAll(/(?<![\w.])@([a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?)/gi)].map((match) => match[1]!),
    counts: { likes: null, comments: null, shares: null, views: null },
    inReplyTo: act === 'comment' && link !== null ? link.itemId : null,
    sharedFrom: input.targetText === '' ? null : { author: null, itemId: null, text: input.targetText },
    targetHandle: targetHandle ?? (link !== null && !OWN_ITEM.includes(act) ? link.handle : null),
    mediaCount: null,
    seenAt: times.seenAt,
    updatedAt: null,
    partial: false,
    note: null,
    missing: [...(times.actAt === null ? ['postedAt'] : []), ...(link === null ? ['url'] : [])],
  }
}
