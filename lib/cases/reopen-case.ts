import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import type { Person } from '@/lib/staff/actor'
import { NO_PROPOSAL } from './decline-closing'
import { checkedFields } from './step-input'
import { checkStep, takeStep } from './take-step'

export const ReopenCase = z.strictObject({ ...checkedFields, reason: field.text(2000) })
export type ReopenCase = z.output<typeof ReopenCase>

/** Everything that reopening would refuse, for the check page. */
export async function checkReopening(actor: Person, input: ReopenCase): Promise<void> {
  await checkStep(actor, input, 'reopenCase')
}

/** Opens a closed case again, with a reason: at the direction when intent was assessed, else at the identity. Throws Refusal. */
export async function reopenCase(actor: Person, input: ReopenCase): Promise<void> {
  await takeStep(actor, input, 'reopenCase', async (tx, state) => {
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.reopened', { reason: input.reason }, subject)
    const data = { ...NO_PROPOSAL, outcome: null, closedById: null, closedByPerson: null, closedAt: null }
    const to = state.finding ? 'direction' : 'identity'
    const clock = { timer: 'T-LAPOR', from: state.firstKnownOn }
    return { move: { to, clock, data }, result: undefined }
  })
}
