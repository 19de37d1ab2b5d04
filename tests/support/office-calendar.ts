import { calendarOf } from '@/lib/rulebook/calendar-of'
import type { WorkingCalendar } from '@/lib/rulebook/working-days'
import { nonWorkingDays } from '@/prisma/seed/rulebook/non-working-days'

/** The seeded calendar with names of days off in Indonesian, for a week of five or six days. */
export function officeCalendar(week: 5 | 6 = 5): WorkingCalendar {
  const rows = nonWorkingDays.map(({ day, kind, nameId }) => ({ day, kind, name: nameId }))
  return calendarOf(rows, week)
}
