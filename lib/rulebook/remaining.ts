import { daysBetween } from './days'
import { countWorkingDays, type WorkingCalendar } from './working-days'

/**
 * Time left, without words: `rulebook.remaining.<kind>` in lib/messages says it. `days` counts in `unit` and is 0 for
 * today; it may also be 0 when only days off lie between (due on a Sunday, seen on Friday).
 */
export interface Remaining {
  kind: 'today' | 'tomorrow' | 'left' | 'over'
  days: number
  unit: 'calendar_day' | 'working_day'
}

/**
 * How a deadline stands on a day: today, tomorrow (by the calendar), so many days left, so many days over. Working
 * days are counted as the timers count them: without the start, with the end.
 */
export function remaining(
  due: string,
  today: string,
  calendar: WorkingCalendar,
  unit: Remaining['unit'] = 'working_day',
): Remaining {
  const distance = daysBetween(today, due)
  if (distance === 0) return { kind: 'today', days: 0, unit }
  if (distance === 1) return { kind: 'tomorrow', days: 1, unit }
  const [from, to] = distance > 0 ? [today, due] : [due, today]
  const days = unit === 'working_day' ? countWorkingDays(from, to, calendar) : Math.abs(distance)
  return { kind: distance > 0 ? 'left' : 'over', days, unit }
}
