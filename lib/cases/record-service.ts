import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { toDate } from '@/lib/platform/day'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const SERVED_HOW = ['in_person', 'superior', 'post', 'electronic', 'refused'] as const

export const RecordService = z.strictObject({
  ...stepFields,
  servedOn: field.day(),
  servedHow: field.choice(SERVED_HOW),
})
export type RecordService = z.output<typeof RecordService>

/** When and how the last summons reached the person. Throws Refusal (dayInFuture, alreadyDone, ...). */
export async function recordService(actor: Person, input: RecordService): Promise<void> {
  await takeStep(actor, input, 'recordService', async (tx, state, today) => {
    const summons = state.summonses.at(-1)
    if (!summons) throw new Refusal('notFound')
    if (input.servedOn > today) throw new Refusal('dayInFuture', {}, 'servedOn')
    const { servedOn, servedHow } = input
    await tx.summons.update({
      where: { id: summons.id },
      data: { servedOn: toDate(servedOn), servedHow },
      select: { id: true },
    })
    const detail = { ordinal: summons.ordinal, servedOn, how: servedHow }
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.served', detail, subject)
    return { move: { to: 'clarification' }, result: undefined }
  })
}
