import 'server-only'
import { record } from '@/lib/audit/record'
import { startOfDay } from '@/lib/flags/start-of-day'
import { db, transaction } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import type { Person } from '@/lib/staff/actor'
import type { OpeningPurpose } from './opening-purpose'

/** True when the actor has said today what he needs this person's page for (domain.md SG-10). */
export async function isOpenedToday(actor: Person, employeeId: string): Promise<boolean> {
  const { zone } = await findDeployment()
  const entry = await db().auditEntry.findFirst({
    where: {
      actorId: actor.id,
      event: 'employee.opened',
      subjectId: employeeId,
      at: { gte: startOfDay(await today(), zone) },
    },
    select: { seq: true },
  })
  return entry !== null
}

/** Writes down who opens this person's page and what for; the page shows nothing before. Throws `notFound`. */
export async function openEmployee(actor: Person, input: { id: string; purpose: OpeningPurpose }): Promise<void> {
  const { id, purpose } = input
  await transaction(async (tx) => {
    if (!(await tx.employee.findUnique({ where: { id }, select: { id: true } }))) throw new Refusal('notFound')
    await record(tx, actor, 'employee.opened', { purpose }, { type: 'employee', id, employeeId: id })
  })
}

/** The whole number, once, with its entry in the record. Throws `purposeFirst` when no purpose was given today. */
export async function showEmployeeNumber(actor: Person, id: string): Promise<string> {
  if (!(await isOpenedToday(actor, id))) throw new Refusal('purposeFirst')
  return transaction(async (tx) => {
    const row = await tx.employeeNumber.findFirst({
      where: { employeeId: id, isCurrent: true },
      select: { number: true },
    })
    if (!row) throw new Refusal('notFound')
    await record(tx, actor, 'employee.numberShown', {}, { type: 'employee', id, employeeId: id })
    return row.number
  })
}
