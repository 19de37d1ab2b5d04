import 'server-only'
import type { Platform } from '@/prisma/generated/enums'
import { db, type Reader } from '@/lib/platform/db'
import { foldHandle } from '@/lib/registry/fold-handle'
import type { SocialPlatform } from '@/lib/registry/social-platform'

export type RegisteredAccount = { id: string; employeeId: string; handle: string }
/** Looks an account up by what a source shows of it: its handle, an earlier one, or the id that never changes. */
export type AccountBook = (
  platform: SocialPlatform,
  author: { handle: string | null; stableId: string | null },
) => RegisteredAccount | null

type Row = RegisteredAccount & { platform: Platform; key: string; rank: number }

/**
 * All accounts that stand for a registered civil servant and were not found to be somebody else's, once per file: nine
 * thousand rows weigh less than nine thousand questions. The current handle of one account beats an earlier handle of
 * another.
 */
export async function loadAccounts(reader: Reader = db()): Promise<AccountBook> {
  const rows = await reader.$queryRaw<Row[]>`
    with own as (
      select "id", "employeeId", "handle", "handleKey", "stableId", "platform" from "Account"
      where "employeeId" is not null and "attribution" not in ('not_theirs', 'impersonating'))
    select "id", "employeeId", "handle", "platform", '#' || "stableId" as key, 0 as rank from own where "stableId" is not null
    union all select "id", "employeeId", "handle", "platform", "handleKey", 1 from own
    union all select own."id", own."employeeId", own."handle", own."platform", h."handleKey", 2
      from own join "AccountHandle" h on h."accountId" = own."id"
    order by rank desc`
  // Later entries overwrite earlier ones, so the surest come last.
  const byKey = new Map(
    rows.map(({ platform, key, id, employeeId, handle }) => [`${platform} ${key}`, { id, employeeId, handle }]),
  )
  return (platform, { handle, stableId }) =>
    (stableId ? byKey.get(`${platform} #${stableId}`) : undefined) ??
    (handle ? byKey.get(`${platform} ${foldHandle(platform, handle)}`) : undefined) ??
    null
}
