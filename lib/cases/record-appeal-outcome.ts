import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { toDate } from '@/lib/platform/day'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const APPEAL_OUTCOMES = ['upheld', 'lightened', 'aggravated', 'changed', 'cancelled'] as const

export const RecordAppealOutcome = z.strictObject({
  ...stepFields,
  outcome: field.choice(APPEAL_OUTCOMES),
  decidedOn: field.day(),
  outcomeNote: field.text(2000),
})
export type RecordAppealOutcome = z.output<typeof RecordAppealOutcome>

/**
 * What became of an objection or appeal. Upheld: the decision stands and takes effect as counted. Anything else: the
 * decision is withdrawn and another has to be drafted, with the same four eyes. Throws Refusal.
 */
export async function recordAppealOutcome(actor: Person, input: RecordAppealOutcome): Promise<void> {
  await takeStep(actor, input, 'recordAppealOutcome', async (tx, state, today) => {
    const { outcome, decidedOn, outcomeNote } = input
    if (!state.openAppealId || !state.decision) throw new Refusal('notFound')
    if (decidedOn > today) throw new Refusal('dayInFuture', {}, 'decidedOn')
    await tx.appeal.update({
      where: { id: state.openAppealId },
      data: { outcome, decidedOn: toDate(decidedOn), outcomeNote, decidedById: actor.id },
      select: { id: true },
    })
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.appealDecided', { outcome }, subject)
    const { receivedOn, effectiveOn, id } = state.decision
    if (outcome === 'upheld' && receivedOn && effectiveOn) {
      const clock = { timer: 'T-BERLAKU', from: receivedOn, dueOn: effectiveOn }
      return { move: { to: 'effective', clock }, result: undefined }
    }
    await tx.decision.update({
      where: { id },
      data: { rejectedAt: now(), rejectedReason: outcomeNote },
      select: { id: true },
    })
    return { move: { to: 'decision', clock: { timer: 'T-PPK', from: decidedOn } }, result: undefined }
  })
}
