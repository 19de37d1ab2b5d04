import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import type { Person } from '@/lib/staff/actor'
import { checkedFields } from './step-input'
import { takeStep } from './take-step'

export const CloseCase = z.strictObject(checkedFields)
export type CloseCase = z.output<typeof CloseCase>

/** Closes a case whose decision is in effect. Throws Refusal (notYetEffective, ...). */
export async function closeCase(actor: Person, input: CloseCase): Promise<void> {
  await takeStep(actor, input, 'closeCase', async (tx, state) => {
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.closed', { outcome: 'sanctioned', document: null }, subject)
    const data = {
      outcome: 'sanctioned',
      closingReason: state.actClass === 'ethics' ? 'sanctioned.moral_stated' : 'sanctioned.in_effect',
      closedById: actor.id,
      closedByPerson: actor.personKey,
      closedAt: now(),
    }
    return { move: { to: 'closed', clock: null, data }, result: undefined }
  })
}
