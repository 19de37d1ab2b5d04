import { addDays, weekdayOf } from '@/lib/rulebook/days'
import type { Day } from '@/lib/platform/day'

export const DAY_GROUPS = ['over', 'today', 'tomorrow', 'week', 'later'] as const
export type DayGroup = (typeof DAY_GROUPS)[number]

/** Last day of the working week in which `today` lies (Sunday belongs to the week that begins the next day). */
export function endOfWeek(today: Day, week: 5 | 6): Day {
  const weekday = weekdayOf(today)
  const last = week === 6 ? 6 : 5
  return addDays(today, weekday > last ? last + 7 - weekday : last - weekday)
}

/** Under which heading of the queue a deadline stands. */
export function groupOfDay(due: Day, today: Day, week: 5 | 6): DayGroup {
  if (due < today) return 'over'
  if (due === today) return 'today'
  if (due === addDays(today, 1)) return 'tomorrow'
  return due <= endOfWeek(today, week) ? 'week' : 'later'
}

/** Rows that come sorted by deadline, cut where the heading changes. */
export function groupByDay<Row extends { dueOn: Day }>(
  rows: readonly Row[],
  today: Day,
  week: 5 | 6,
): { group: DayGroup; rows: Row[] }[] {
  const groups: { group: DayGroup; rows: Row[] }[] = []
  for (const row of rows) {
    const group = groupOfDay(row.dueOn, today, week)
    const last = groups.at(-1)
    if (last?.group === group) last.rows.push(row)
    else groups.push({ group, rows: [row] })
  }
  return groups
}
