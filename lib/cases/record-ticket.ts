import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const RecordTicket = z.strictObject({ ...stepFields, ticket: field.text(120) })
export type RecordTicket = z.output<typeof RecordTicket>

/** The number under which Bawaslu's or BKN's system keeps the referral. A later entry replaces it, the record keeps both. */
export async function recordTicket(actor: Person, input: RecordTicket): Promise<void> {
  await takeStep(actor, input, 'recordTicket', async (tx, state) => {
    const referral = await tx.referral.findFirst({
      where: { caseId: state.id },
      orderBy: { createdAt: 'desc' },
      select: { id: true, authority: true },
    })
    if (!referral) throw new Refusal('notFound')
    await tx.referral.update({ where: { id: referral.id }, data: { ticket: input.ticket }, select: { id: true } })
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.ticketRecorded', { authority: referral.authority, ticket: input.ticket }, subject)
    return { move: { to: 'referral' }, result: undefined }
  })
}
