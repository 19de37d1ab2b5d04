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

export const APPEAL_KINDS = ['objection', 'administrative_appeal'] as const

export const FileAppeal = z.strictObject({
  ...stepFields,
  kind: field.choice(APPEAL_KINDS),
  filedOn: field.day(),
  summary: field.text(2000),
})
export type FileAppeal = z.output<typeof FileAppeal>

/** The person objects or appeals (PP 79/2021); the case waits for the outcome. Throws Refusal. */
export async function fileAppeal(actor: Person, input: FileAppeal): Promise<void> {
  await takeStep(actor, input, 'fileAppeal', async (tx, state, today) => {
    const { kind, filedOn, summary } = input
    if (filedOn > today) throw new Refusal('dayInFuture', {}, 'filedOn')
    if (filedOn < (state.decision?.receivedOn ?? '')) throw new Refusal('dayBeforeReceipt', {}, 'filedOn')
    await tx.appeal.create({
      data: { caseId: state.id, kind, filedOn: toDate(filedOn), summary, byId: actor.id, createdAt: now() },
      select: { id: true },
    })
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.appealFiled', { kind, filedOn }, subject)
    return { move: { to: 'appeal', clock: { timer: 'T-BPASN', from: filedOn } }, result: undefined }
  })
}
