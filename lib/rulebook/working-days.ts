import { addDays, dayNumber, weekdayOf } from './days'

/** What is known about a day off. */
export interface NonWorkingDay {
  name: string
  /** national_holiday, collective_leave, election_day or local. */
  kind: string
}

/**
 * The office calendar of one deployment: national holidays and collective leave (cuti bersama) from the editable
 * table, and a week of 5 (Mon-Fri) or 6 (Mon-Sat) days. `coverage` says for which days the table is complete.
 */
export interface WorkingCalendar {
  week: 5 | 6
  nonWorking: ReadonlySet<string> | ReadonlyMap<string, NonWorkingDay>
  coverage?: { from: string; to: string } | undefined
}

/** One day of a count. `number` is its place among the working days, 0 for the start day, null when not counted. */
export interface CountedDay {
  day: string
  number: number | null
  working: boolean
  /** Why the day is not counted; null for the start day and for working days. */
  reason: 'weekend' | 'holiday' | null
  holiday: NonWorkingDay | null
}

/** No legal period is near this; it stops a wrong call, or a calendar without any working day. */
const FARTHEST_DAYS = 366 * 20

function isWeekend(day: string, week: 5 | 6): boolean {
  const weekday = weekdayOf(day)
  return weekday === 0 || (week === 5 && weekday === 6)
}

/** The holiday on that day, if the calendar knows its name. */
export function findHoliday(day: string, calendar: WorkingCalendar): NonWorkingDay | null {
  const { nonWorking } = calendar
  return nonWorking instanceof Map ? (nonWorking.get(day) ?? null) : null
}

/** Whether offices work on that day. Throws RangeError when the text is not an existing day. */
export function isWorkingDay(day: string, calendar: WorkingCalendar): boolean {
  return !isWeekend(day, calendar.week) && !calendar.nonWorking.has(day)
}

/** Whether every day from the first to the second lies where the holiday table is complete. */
export function isCovered(from: string, to: string, calendar: WorkingCalendar): boolean {
  const { coverage } = calendar
  if (!coverage) return true
  const [first, last] = from <= to ? [from, to] : [to, from]
  return first >= coverage.from && last <= coverage.to
}

/**
 * The n-th working day after the start; the start day itself is day 0 whether or not it is a working day. Negative n
 * counts back; 0 gives the start day. Throws RangeError for a non-integer n or a period of more than twenty years.
 */
export function addWorkingDays(start: string, n: number, calendar: WorkingCalendar): string {
  if (!Number.isInteger(n)) throw new RangeError(`Not a whole number of working days: ${n}`)
  const step = n < 0 ? -1 : 1
  let day = start
  let left = Math.abs(n)
  dayNumber(start)
  for (let walked = 0; left > 0; walked += 1) {
    if (walked > FARTHEST_DAYS) throw new RangeError(`No such working day within twenty years of ${start}`)
    day = addDays(day, step)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/**
 * Working days after `from` up to and including `to` (the counterpart of addWorkingDays: the start is day 0). When
 * `to` lies before `from` the working days from `to` up to the day before `from`, as a negative number.
 */
export function countWorkingDays(from: string, to: string, calendar: WorkingCalendar): number {
  const distance = dayNumber(to) - dayNumber(from)
  if (Math.abs(distance) > FARTHEST_DAYS) throw new RangeError(`More than twenty years from ${from} to ${to}`)
  const step = Math.sign(distance)
  let count = 0
  for (let walked = 1; walked <= Math.abs(distance); walked += 1) {
    if (isWorkingDay(addDays(from, walked * step), calendar)) count += step
  }
  return count
}

/**
 * The same count written out day by day, from the start day to `to`, so that a person can follow and dispute it.
 * A weekend stays the reason even when a holiday falls on it; the holiday's name is still given.
 */
export function explainCount(from: string, to: string, calendar: WorkingCalendar): CountedDay[] {
  const length = dayNumber(to) - dayNumber(from)
  if (length > FARTHEST_DAYS) throw new RangeError(`More than twenty years from ${from} to ${to}`)
  const counted: CountedDay[] = []
  let number = 0
  for (let walked = 0; walked <= length; walked += 1) {
    const day = addDays(from, walked)
    const working = isWorkingDay(day, calendar)
    const holiday = findHoliday(day, calendar)
    if (walked === 0) {
      counted.push({ day, number: 0, working, reason: null, holiday })
      continue
    }
    if (working) number += 1
    const reason = working ? null : isWeekend(day, calendar.week) ? 'weekend' : 'holiday'
    counted.push({ day, number: working ? number : null, working, reason, holiday })
  }
  return counted
}
