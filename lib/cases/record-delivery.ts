import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { toDate, type Day } from '@/lib/platform/day'
import { Refusal } from '@/lib/platform/refusal'
import { effectiveOn } from '@/lib/rulebook/deadlines'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import type { WorkingCalendar } from '@/lib/rulebook/working-days'
import type { Person } from '@/lib/staff/actor'
import type { CaseState } from './case-state'
import { checkedFields } from './step-input'
import { checkStep, takeStep } from './take-step'

export const RECEIVED_HOW = ['in_person', 'post', 'electronic', 'refused'] as const

export const RecordDelivery = z.strictObject({
  ...checkedFields,
  receivedOn: field.day(),
  receivedHow: field.choice(RECEIVED_HOW),
})
export type RecordDelivery = z.output<typeof RecordDelivery>

/**
 * The day a decision takes effect: discipline on the 15th working day after receipt (Peraturan BKN 6/2022 Ps 50(1)); a
 * moral sanction when it is received (PP 42/2004 names no other day; unverified).
 */
export function effectiveDay(actClass: string | null, receivedOn: Day, calendar: WorkingCalendar): Day {
  return actClass === 'ethics' ? receivedOn : effectiveOn(receivedOn, calendar)
}

function checkDays(state: CaseState, input: RecordDelivery, today: Day): void {
  const decreed = state.decision?.decreeDate
  if (!state.decision || !decreed) throw new Refusal('notFound')
  if (input.receivedOn > today) throw new Refusal('dayInFuture', {}, 'receivedOn')
  if (input.receivedOn < decreed) throw new Refusal('dayBeforeDecree', {}, 'receivedOn')
}

/** Everything that recording would refuse, for the check page; returns the class of the act. */
export async function checkDelivery(actor: Person, input: RecordDelivery, today: Day): Promise<string | null> {
  const state = await checkStep(actor, input, 'recordDelivery')
  checkDays(state, input, today)
  return state.actClass
}

/** When and how the person received the decision; fixes the day on which it takes effect. Throws Refusal. */
export async function recordDelivery(actor: Person, input: RecordDelivery): Promise<{ effectiveOn: Day }> {
  return takeStep(actor, input, 'recordDelivery', async (tx, state, today) => {
    checkDays(state, input, today)
    const { receivedOn, receivedHow } = input
    const effective = effectiveDay(state.actClass, receivedOn, await loadCalendar(tx))
    await tx.decision.update({
      where: { id: state.decision?.id ?? '' },
      data: { receivedOn: toDate(receivedOn), receivedHow, effectiveOn: toDate(effective) },
      select: { id: true },
    })
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.delivered', { receivedOn, effectiveOn: effective }, subject)
    return {
      move: { to: 'effective', clock: { timer: 'T-BERLAKU', from: receivedOn, dueOn: effective } },
      result: { effectiveOn: effective },
    }
  })
}
