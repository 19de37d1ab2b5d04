import type { NonWorkingDay, WorkingCalendar } from './working-days'

/** A row of the calendar table, its day as ISO text. */
export type CalendarRow = NonWorkingDay & { day: string }

/**
 * The office calendar from rows of the table and the deployment's week. It counts as complete from 1 January of the
 * first year to 31 December of the last year that has collective leave (cuti bersama) in it: fixed holidays are known
 * for ever, so only the yearly decree shows that a year has been entered.
 */
export function calendarOf(rows: readonly CalendarRow[], week: 5 | 6): WorkingCalendar {
  const nonWorking = new Map(rows.map(({ day, name, kind }) => [day, { name, kind }]))
  const years = rows
    .filter((row) => row.kind === 'collective_leave')
    .map((row) => row.day.slice(0, 4))
    .sort()
  const first = years[0]
  const last = years.at(-1)
  // Without any decree nothing is covered: an empty range lies before every day.
  const coverage =
    first && last ? { from: `${first}-01-01`, to: `${last}-12-31` } : { from: '9999-12-31', to: '0001-01-01' }
  return { week, nonWorking, coverage }
}
