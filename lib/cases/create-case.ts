import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { dayOf } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { takeSerial } from '@/lib/platform/take-serial'
import type { Person } from '@/lib/staff/actor'
import { caseNumber } from './case-number'

/** Writes a new case with the next number of the year (no gap, no duplicate) and its entry in the record. */
export async function createCase(
  tx: Transaction,
  actor: Person,
  input: {
    employeeId: string
    electionId: string
    rulebookId: string
    origin: 'flag' | 'report' | 'bawaslu'
    firstKnownAt: Date
    flagNumber: number | null
    clock: { nextTimer: string; nextDueOn: Date | null }
    ruleCode?: string
  },
): Promise<{ id: string; number: string }> {
  const { clock, flagNumber, ruleCode, ...data } = input
  const year = Number(dayOf(now(), (await findDeployment()).zone).slice(0, 4))
  const serial = await takeSerial(tx, `case-${year}`)
  const { id } = await tx.case.create({
    data: {
      ...data,
      ...clock,
      ...(ruleCode ? { ruleCode } : {}),
      year,
      serial,
      stageSince: now(),
      openedById: actor.id,
    },
    select: { id: true },
  })
  const number = caseNumber(year, serial)
  await record(
    tx,
    actor,
    'case.opened',
    { number, origin: input.origin, flagNumber },
    { type: 'case', id, caseId: id, employeeId: input.employeeId },
  )
  return { id, number }
}
