import 'server-only'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { addRecommendation } from './open-case'
import { checkedFields } from './step-input'
import { checkStep, takeStep } from './take-step'

export const RECOMMENDATION_CONTENTS = ['sanction', 'no_violation', 'other'] as const

export const RecordRecommendation = z.strictObject({
  ...checkedFields,
  authority: field.text(120),
  number: field.text(120),
  issuedOn: field.day(),
  receivedOn: field.day(),
  content: field.choice(RECOMMENDATION_CONTENTS),
  summary: field.text(2000),
})
export type RecordRecommendation = z.output<typeof RecordRecommendation>

function checkDays(input: RecordRecommendation, today: string): void {
  if (input.receivedOn > today) throw new Refusal('dayInFuture', {}, 'receivedOn')
  if (input.issuedOn > input.receivedOn) throw new Refusal('dayBeforeIssue', {}, 'receivedOn')
}

/** Everything that recording would refuse, for the check page. */
export async function checkRecommendation(actor: Person, input: RecordRecommendation, today: string): Promise<void> {
  await checkStep(actor, input, 'recordRecommendation')
  checkDays(input, today)
}

/**
 * What Bawaslu answered. A sanction asked for → decision, with the PPK's 14 working days (domain notes §4F); anything
 * else → back to the direction, where a person decides. Throws Refusal.
 */
export async function recordRecommendation(actor: Person, input: RecordRecommendation): Promise<void> {
  await takeStep(actor, input, 'recordRecommendation', async (tx, state, today) => {
    checkDays(input, today)
    await addRecommendation(tx, actor, state.id, input)
    const to = input.content === 'sanction' ? 'decision' : 'direction'
    return { move: { to, clock: { timer: 'T-PPK', from: input.receivedOn } }, result: undefined }
  })
}
