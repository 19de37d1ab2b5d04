import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { now } from '@/lib/platform/clock'
import type { Day } from '@/lib/platform/day'
import { db } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import { allOf, filterConditions, tabCondition } from './flag-conditions'
import { FLAG_TABS, type FlagFilter, type FlagTab } from './filter'
import { groupOfDay, type DayGroup } from './group-by-day'
import { seesFlags } from './visible-to'

/** Counting stops here: beyond it a tab says "1.000+" and costs no more. */
export const COUNT_LIMIT = 1000

export type FlagCounts = {
  /** Under the filters; `COUNT_LIMIT + 1` means more than the limit. */
  tabs: Record<FlagTab, number>
  /** Rows under each day heading of the tab; null when the tab holds more than was counted. */
  groups: Record<DayGroup, number> | null
  /** Own decisions of today that stand, whatever the filters. */
  decidedToday: number
}

/** How many flags stand in every tab, and under every day heading of this one: one round trip. */
export async function countFlags(
  actor: Person,
  filter: FlagFilter,
  today: Day,
  dayStart: Date,
  week: 5 | 6,
): Promise<FlagCounts> {
  const none = Object.fromEntries(FLAG_TABS.map((tab) => [tab, 0])) as Record<FlagTab, number>
  const groups: Record<DayGroup, number> = { over: 0, today: 0, tomorrow: 0, week: 0, later: 0 }
  if (!seesFlags(actor)) return { tabs: none, groups, decidedToday: 0 }
  const at = now()
  const conditions = filterConditions(filter)
  const byDay = (tab: 'new' | 'mine' | 'waiting') =>
    Prisma.sql`SELECT ${tab} AS "tab", "dueOn"::text, count(*)::int AS "n" FROM (
      SELECT f."dueOn" FROM "Flag" f WHERE ${allOf([tabCondition(tab, actor, today, at), ...conditions])}
      ORDER BY f."dueOn", f."id" LIMIT ${COUNT_LIMIT + 1}) AS page GROUP BY 2`
  const decided = Prisma.sql`SELECT 'decided' AS "tab", CASE WHEN u."id" IS NULL THEN 'stands' ELSE 'undone' END AS "dueOn",
      count(*)::int AS "n"
    FROM "FlagDecision" d LEFT JOIN "FlagDecision" u ON u."undoesId" = d."id"
    WHERE d."byId" = ${actor.id}::uuid AND d."at" >= ${dayStart} AND d."outcome" <> 'undo' GROUP BY 2`
  const rows = await db().$queryRaw<{ tab: FlagTab; dueOn: string; n: number }[]>(
    Prisma.join([byDay('new'), byDay('mine'), byDay('waiting'), decided], ' UNION ALL '),
  )
  const tabs = { ...none }
  let decidedToday = 0
  const shown = filter.tab === 'due' ? 'new' : filter.tab
  for (const { tab, dueOn, n } of rows) {
    tabs[tab] += n
    if (tab === 'decided') {
      if (dueOn === 'stands') decidedToday += n
      continue
    }
    if (tab === 'new' && dueOn <= today) tabs.due += n
    if (tab === shown) groups[groupOfDay(dueOn, today, week)] += n
  }
  return { tabs, groups: shown !== 'decided' && tabs[shown] > COUNT_LIMIT ? null : groups, decidedToday }
}
