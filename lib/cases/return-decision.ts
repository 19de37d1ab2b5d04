import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const ReturnDecision = z.strictObject({ ...stepFields, reason: field.text(2000) })
export type ReturnDecision = z.output<typeof ReturnDecision>

/** Sends a draft back with a reason; the draft stays on file as returned. Throws Refusal. */
export async function returnDecision(actor: Person, input: ReturnDecision): Promise<void> {
  await takeStep(actor, input, 'returnDecision', async (tx, state) => {
    if (!state.decision) throw new Refusal('notFound')
    const { reason } = input
    await tx.decision.update({
      where: { id: state.decision.id },
      data: { rejectedReason: reason, rejectedAt: now() },
      select: { id: true },
    })
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.decisionReturned', { reason }, subject)
    return { move: { to: 'decision' }, result: undefined }
  })
}
