import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { now } from '@/lib/platform/clock'
import type { Day } from '@/lib/platform/day'
import { db } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import type { FlagFilter } from './filter'
import { allOf, filterConditions, tabCondition } from './flag-conditions'
import { seesFlags } from './visible-to'

/**
 * The flag that comes after one in the queue as filtered, for "next" after a decision; behind the last the first again.
 * What a colleague holds is passed over. Null when nothing is left, and in the list of one's own decisions.
 */
export async function findNextFlag(
  actor: Person,
  filter: FlagFilter,
  afterId: string,
  today: Day,
): Promise<string | null> {
  if (!seesFlags(actor) || filter.tab === 'decided') return null
  const at = now()
  const where = allOf([
    tabCondition(filter.tab, actor, today, at),
    ...filterConditions(filter),
    Prisma.sql`f."id" <> ${afterId}::uuid`,
    Prisma.sql`(f."claimedTill" IS NULL OR f."claimedTill" <= ${at} OR f."claimedById" = ${actor.id}::uuid)`,
  ])
  const rows = await db().$queryRaw<{ id: string }[]>`
    (SELECT f."id" FROM "Flag" f, "Flag" here WHERE here."id" = ${afterId}::uuid AND ${where}
      AND (f."dueOn", f."id") > (here."dueOn", here."id") ORDER BY f."dueOn", f."id" LIMIT 1)
    UNION ALL (SELECT f."id" FROM "Flag" f WHERE ${where} ORDER BY f."dueOn", f."id" LIMIT 1)
    LIMIT 1`
  return rows[0]?.id ?? null
}
