import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const ConfirmIdentity = z.strictObject({ ...stepFields, ruleCode: field.text(40) })
export type ConfirmIdentity = z.output<typeof ConfirmIdentity>

/**
 * The officer has looked at the proofs and says whose accounts these are, and which rule the summons will name. Without
 * sufficient proofs the policy refuses (needsAttribution). Throws Refusal.
 */
export async function confirmIdentity(actor: Person, input: ConfirmIdentity): Promise<void> {
  await takeStep(actor, input, 'confirmIdentity', async (tx, state) => {
    const { rulebookId, employeeId } = state
    const rule = await tx.violationType.count({ where: { rulebookId, code: input.ruleCode } })
    if (rule === 0) throw new Refusal('ruleUnknown', {}, 'ruleCode')
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId } as const
    await record(tx, actor, 'case.identityConfirmed', { accounts: state.accounts.length }, subject)
    return { move: { to: 'summons', data: { ruleCode: input.ruleCode } }, result: undefined }
  })
}
