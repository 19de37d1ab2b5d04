import 'server-only'
import { record } from '@/lib/audit/record'
import { toDate, toDay, type Day } from '@/lib/platform/day'
import { db, transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'

export type CalendarDay = { day: Day; kind: string; name: string; source: string; verifiedBy: string | null }

/** Days on which nobody works, of one year. */
export async function listNonWorkingDays(year: number): Promise<CalendarDay[]> {
  const rows = await db().nonWorkingDay.findMany({
    where: { day: { gte: toDate(`${year}-01-01`), lte: toDate(`${year}-12-31`) } },
    orderBy: { day: 'asc' },
  })
  return rows.map((row) => ({ ...row, day: toDay(row.day) }))
}

/** Adds a day to the calendar. Deadlines counted from now on skip it; dates already written into letters stay. */
export async function addNonWorkingDay(
  actor: Person,
  input: { day: Day; kind: string; name: string; source: string },
): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.nonWorkingDay.createMany({
      data: [{ ...input, day: toDate(input.day) }],
      skipDuplicates: true,
    })
    if (count === 0) throw new Refusal('dayTaken', {}, 'day')
    await record(tx, actor, 'calendar.dayAdded', { day: input.day, kind: input.kind }, { type: 'rulebook' })
  })
}

/** Takes a day out of the calendar again. */
export async function removeNonWorkingDay(actor: Person, day: Day): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.nonWorkingDay.deleteMany({ where: { day: toDate(day) } })
    if (count === 0) throw new Refusal('changedMeanwhile')
    await record(tx, actor, 'calendar.dayRemoved', { day }, { type: 'rulebook' })
  })
}
