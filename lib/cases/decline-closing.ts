import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import type { Person } from '@/lib/staff/actor'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const DeclineClosing = z.strictObject({ ...stepFields, reason: field.text(2000) })
export type DeclineClosing = z.output<typeof DeclineClosing>

/** A proposal that nobody has agreed to: nothing of it stays on the case, the record keeps that it was made. */
export const NO_PROPOSAL = {
  proposedOutcome: null,
  proposedReason: null,
  closingReason: null,
  closeProposedById: null,
  closeProposedByPerson: null,
  closeProposedAt: null,
} as const

/** Declines a proposed closing with a reason; the case goes on where it stands. Throws Refusal. */
export async function declineClosing(actor: Person, input: DeclineClosing): Promise<void> {
  await takeStep(actor, input, 'declineClosing', async (tx, state) => {
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.closingDeclined', { reason: input.reason }, subject)
    return { move: { to: state.stage, data: NO_PROPOSAL }, result: undefined }
  })
}
