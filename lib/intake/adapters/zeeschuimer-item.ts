import type { ActivityDraft } from './adapter'
import { problem, type Problem } from '../table/problem'
import type { JsonObject } from './read-json'

/** What the line around an item says: when the collector saw it, and whether only in part. */
export type ItemContext = Pick<ActivityDraft, 'seenAt' | 'updatedAt' | 'partial'> & { itemId: string | null }

export type ItemResult = { ok: true; activity: ActivityDraft } | { ok: false; problem: Problem }

/** Reads one item of one platform. Never throws for any shape of item. */
export type ItemReader = (item: JsonObject, context: ItemContext) => ItemResult

export function refuse(code: Problem['code'], params: Problem['params'] = {}): ItemResult {
  return { ok: false, problem: problem(code, params) }
}
