import type { Day } from '@/lib/platform/day'
import { addDays } from '@/lib/rulebook/days'
import { isWorkingDay, type WorkingCalendar } from '@/lib/rulebook/working-days'

/**
 * Counts working days as lib/rulebook/working-days does (start is day 0, the end counts), but with a table made once, for
 * hundreds of pairs of days. Days outside the table count as its ends.
 */
export function dayCounter(calendar: WorkingCalendar, start: Day, end: Day): (from: Day, to: Day) => number {
  const upTo = new Map<Day, number>()
  let count = 0
  for (let day = start; day <= end; day = addDays(day, 1)) {
    if (isWorkingDay(day, calendar)) count++
    upTo.set(day, count)
  }
  const at = (day: Day) => upTo.get(day) ?? (day < start ? 0 : count)
  return (from, to) => at(to) - at(from)
}
