import 'server-only'
import { toDay } from '@/lib/platform/day'
import { db, type Reader } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { calendarOf } from './calendar-of'
import type { WorkingCalendar } from './working-days'

/** The office calendar of this deployment: the table of days off and the length of the week. */
export async function loadCalendar(reader: Reader = db()): Promise<WorkingCalendar> {
  const rows = await reader.nonWorkingDay.findMany({ select: { day: true, name: true, kind: true } })
  const { week } = await findDeployment()
  return calendarOf(
    rows.map((row) => ({ day: toDay(row.day), name: row.name, kind: row.kind })),
    week,
  )
}
