import 'server-only'
import { createHash } from 'node:crypto'
import type { ActivityDraft } from './adapters/adapter'
import { dedupeKeyOf } from './adapters/keep-newest'

/**
 * The key under which an act of a registered account is one row, however often and from wherever it is seen. The account
 * stands in it by its id, so that a changed handle does not make a second act of it. What has no id at all is known by
 * its content; the time at which somebody saw it is no part of that.
 */
export function storedKeyOf(draft: ActivityDraft, accountId: string): string {
  const key = dedupeKeyOf({ ...draft, author: { ...draft.author, handle: accountId } })
  // A key may hold a whole comment; an index entry may not.
  if (key !== null) return key.length <= 200 ? key : `${key.slice(0, 120)} ${hash(key)}`
  const { platform, kind, targetHandle, text, postedAt, url, inReplyTo } = draft
  const content = [platform, kind, accountId, targetHandle?.toLowerCase(), text, postedAt, url, inReplyTo]
  return `${platform} ${kind} ${hash(JSON.stringify(content))}`
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
