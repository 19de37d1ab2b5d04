import 'server-only'
import { caseNumber } from '@/lib/cases/case-number'
import { toDate, toDay, type Day } from '@/lib/platform/day'
import { db } from '@/lib/platform/db'
import { addDays } from '@/lib/rulebook/days'
import { remaining } from '@/lib/rulebook/remaining'
import type { WorkingCalendar } from '@/lib/rulebook/working-days'
import type { Prisma } from '@/prisma/generated/client'
import type { UrgentStep } from './report'
import { SMALLEST_UNIT, type UnitNode } from './unit-groups'

const SHOWN = 5

/** T-BERLAKU is the day a decision takes effect, nothing that anybody can be late with. */
const NO_DEADLINE = ['T-BERLAKU']

/**
 * The steps that are over their date or due within seven days, most urgent first, at most five; and how many are over
 * in all. No names: number, unit, step and time.
 */
export async function listUrgentSteps(
  electionId: string,
  today: Day,
  calendar: WorkingCalendar,
  units: readonly UnitNode[],
  unitIds: string[] | null,
): Promise<{ steps: UrgentStep[]; overdue: number }> {
  const open: Prisma.CaseWhereInput = {
    electionId,
    stage: { not: 'closed' },
    nextTimer: { notIn: NO_DEADLINE },
    ...(unitIds ? { employee: { unitId: { in: unitIds } } } : {}),
  }
  const [rows, overdue] = await Promise.all([
    db().case.findMany({
      where: { ...open, nextDueOn: { lte: toDate(addDays(today, 7)) } },
      orderBy: [{ nextDueOn: 'asc' }, { id: 'asc' }],
      take: SHOWN,
      select: {
        id: true,
        year: true,
        serial: true,
        stage: true,
        nextDueOn: true,
        nextTimer: true,
        rulebookId: true,
        employee: { select: { unitId: true } },
      },
    }),
    db().case.count({ where: { ...open, nextDueOn: { lt: toDate(today) } } }),
  ])
  const timers = await db().timer.findMany({
    where: {
      rulebookId: { in: rows.map((row) => row.rulebookId) },
      code: { in: rows.flatMap((row) => row.nextTimer ?? []) },
    },
    select: { rulebookId: true, code: true, unit: true },
  })
  const names = new Map(units.filter((unit) => unit.staff >= SMALLEST_UNIT).map((unit) => [unit.id, unit.name]))
  const steps = rows.flatMap((row) => {
    if (!row.nextDueOn) return []
    const timer = timers.find((one) => one.rulebookId === row.rulebookId && one.code === row.nextTimer)
    const due = toDay(row.nextDueOn)
    return {
      caseId: row.id,
      number: caseNumber(row.year, row.serial),
      unit: names.get(row.employee.unitId) ?? null,
      stage: row.stage,
      due,
      remaining: remaining(due, today, calendar, timer?.unit === 'calendar_day' ? 'calendar_day' : 'working_day'),
    }
  })
  return { steps, overdue }
}
