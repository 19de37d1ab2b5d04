import { addDays } from '@/lib/rulebook/days'

/** Instant at an hour of a day in the city (Asia/Jakarta has no summer time: always UTC+7). */
export function instantAt(day: string, hour: number, minute = 0, second = 0): Date {
  const two = (value: number) => String(value).padStart(2, '0')
  return new Date(`${day}T${two(hour)}:${two(minute)}:${two(second)}.000+07:00`)
}

/** The city's calendar day of an instant. */
export function cityDay(instant: Date): string {
  return new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
}

/** A day as the database keeps it. */
export function asDate(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

/** The first day on or after the given one that falls on a weekday (0 = Sunday). */
export function nextWeekday(day: string, weekday: number): string {
  const found = [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(day, n)).find((one) => asDate(one).getUTCDay() === weekday)
  return found as string
}
