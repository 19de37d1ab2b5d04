import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import type { Person } from '@/lib/staff/actor'
import { lastRecommendation } from './case-state'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const ProceedToDecision = z.strictObject({ ...stepFields, reason: field.text(1000) })
export type ProceedToDecision = z.output<typeof ProceedToDecision>

/** From the direction straight to the decision, because a recommendation is there already. Throws Refusal. */
export async function proceedToDecision(actor: Person, input: ProceedToDecision): Promise<void> {
  await takeStep(actor, input, 'proceedToDecision', async (tx, state) => {
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.proceededToDecision', { reason: input.reason }, subject)
    const from = lastRecommendation(state)?.receivedOn ?? state.firstKnownOn
    return { move: { to: 'decision', clock: { timer: 'T-PPK', from } }, result: undefined }
  })
}
