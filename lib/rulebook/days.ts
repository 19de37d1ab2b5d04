import { isDay, toDate, toDay, type Day } from '@/lib/platform/day'

/**
 * Arithmetic on calendar days written as ISO `YYYY-MM-DD`. A day has no hour and no zone here; everything runs over
 * UTC day numbers, so neither the machine's zone nor summer time can move a date.
 */

const DAY_MS = 86_400_000
/** Days since 1970-01-01. Throws RangeError for anything that is not an existing day. */
export function dayNumber(day: Day): number {
  if (!isDay(day)) throw new RangeError(`Not a calendar day: ${day}`)
  return toDate(day).getTime() / DAY_MS
}

/** The day that many calendar days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  if (!Number.isInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`)
  return toDay(new Date((dayNumber(day) + days) * DAY_MS))
}

/** Calendar days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** 0 = Sunday ... 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(dayNumber(day) * DAY_MS).getUTCDay()
}
