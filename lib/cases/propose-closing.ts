import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { closableOutcomes } from './closable-outcomes'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const ProposeClosing = z.strictObject({
  ...stepFields,
  /** A closing reason of the rulebook, `<outcome>.<reason>`. */
  reasonCode: field.text(80),
  note: field.text(2000),
})
export type ProposeClosing = z.output<typeof ProposeClosing>

/** Proposes to close without a sanction; another person has to agree. Throws Refusal (outcomeNotOpen, ...). */
export async function proposeClosing(actor: Person, input: ProposeClosing): Promise<void> {
  await takeStep(actor, input, 'proposeClosing', async (tx, state) => {
    const { rulebookId, employeeId, id } = state
    const known = await tx.reason.count({ where: { rulebookId, code: input.reasonCode, outcome: 'close' } })
    const outcome = closableOutcomes(state).find((one) => input.reasonCode.startsWith(`${one}.`))
    if (known === 0 || !outcome) throw new Refusal('outcomeNotOpen', {}, 'reasonCode')
    await record(tx, actor, 'case.closingProposed', { outcome }, { type: 'case', id, caseId: id, employeeId })
    const data = {
      proposedOutcome: outcome,
      proposedReason: input.note,
      closingReason: input.reasonCode,
      closeProposedById: actor.id,
      closeProposedByPerson: actor.personKey,
      closeProposedAt: now(),
    }
    return { move: { to: state.stage, data }, result: undefined }
  })
}
