import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { toDate } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { countAbsences, type CaseState } from './case-state'
import { checkedFields } from './step-input'
import type { Move } from './move-case'
import { checkStep, takeStep } from './take-step'

export const ATTENDANCE = ['attended', 'written', 'absent'] as const
export const OWNERSHIP = ['theirs', 'not_theirs', 'shared', 'unknown'] as const
export const ANSWER_ROWS = 8

const answerField = z.string().trim().max(4000, 'tooLong').default('')
const questionField = z.string().trim().max(500, 'tooLong').default('')

export const RecordClarification = z.strictObject({
  ...checkedFields,
  attendance: field.choice(ATTENDANCE),
  heldOn: field.day(),
  ownership: z.union([z.literal(''), z.enum(OWNERSHIP, 'choose')]).default(''),
  statement: field.optional(4000),
  evidenceId: field.list(20),
  question1: questionField,
  answer1: answerField,
  question2: questionField,
  answer2: answerField,
  question3: questionField,
  answer3: answerField,
  question4: questionField,
  answer4: answerField,
  question5: questionField,
  answer5: answerField,
  question6: questionField,
  answer6: answerField,
  question7: questionField,
  answer7: answerField,
  question8: questionField,
  answer8: answerField,
})
export type RecordClarification = z.output<typeof RecordClarification>

/** Rows in which something was answered; a question without an answer was not put. */
export function answersIn(input: RecordClarification): { question: string; answer: string }[] {
  const fields = input as unknown as Record<string, string>
  return Array.from({ length: ANSWER_ROWS }, (_, at) => ({
    question: fields[`question${at + 1}`] ?? '',
    answer: fields[`answer${at + 1}`] ?? '',
  })).filter((row) => row.answer !== '')
}

function checkInput(state: CaseState, input: RecordClarification, today: string): void {
  const summons = state.summonses.at(-1)
  if (!summons) throw new Refusal('notFound')
  if (input.heldOn > today) throw new Refusal('dayInFuture', {}, 'heldOn')
  if (input.attendance === 'absent') {
    // Somebody may come until the last hour of the day he was asked for.
    if (input.heldOn < summons.hearingOn) throw new Refusal('absentTooEarly', {}, 'heldOn')
    return
  }
  if (input.ownership === '') throw new Refusal('ownershipNeeded', {}, 'ownership')
  if (input.statement === '' && answersIn(input).length === 0) throw new Refusal('answersNeeded', {}, 'statement')
}

/** Everything that recording would refuse, for the check page. */
export async function checkClarification(actor: Person, input: RecordClarification, today: string): Promise<void> {
  checkInput(await checkStep(actor, input, 'recordClarification'), input, today)
}

/**
 * Writes down how the hearing went. Heard → assessment. First no-show → summons again (PP 94/2021 Ps 26(3)). Second →
 * assessment on the available evidence (Ps 26(4)). Never altered afterwards. Throws Refusal.
 */
export async function recordClarification(actor: Person, input: RecordClarification): Promise<void> {
  await takeStep(actor, input, 'recordClarification', async (tx, state, today) => {
    checkInput(state, input, today)
    const isAbsent = input.attendance === 'absent'
    const evidence = isAbsent ? [] : await findEvidence(tx, input.evidenceId)
    await tx.clarification.create({
      data: {
        caseId: state.id,
        summonsId: state.summonses.at(-1)?.id ?? null,
        attendance: input.attendance,
        heldOn: toDate(input.heldOn),
        ownership: isAbsent ? null : input.ownership,
        answers: isAbsent ? [] : answersIn(input),
        statement: isAbsent ? '' : input.statement,
        recordedById: actor.id,
        recordedAt: now(),
        evidence: { create: evidence.map((evidenceId) => ({ evidenceId })) },
      },
      select: { id: true },
    })
    const detail = { attendance: input.attendance, ownership: isAbsent ? null : input.ownership }
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.clarified', detail, subject)
    return { move: nextMove(state, input), result: undefined }
  })
}

function nextMove(state: CaseState, input: RecordClarification): Move {
  const isFirstAbsence = input.attendance === 'absent' && countAbsences(state) === 0
  if (isFirstAbsence) return { to: 'summons', clock: { timer: 'T-PGL2', from: input.heldOn } }
  const asked = state.recommendations.at(-1)
  return {
    to: 'assessment',
    clock: asked ? { timer: 'T-PPK', from: asked.receivedOn } : { timer: 'T-LAPOR', from: state.firstKnownOn },
  }
}

async function findEvidence(tx: Transaction, ids: string[]): Promise<string[]> {
  const wanted = [...new Set(ids)]
  if (wanted.some((id) => !z.uuid().safeParse(id).success)) throw new Refusal('evidenceUnknown', {}, 'evidenceId')
  const found = await tx.evidence.count({ where: { id: { in: wanted } } })
  if (found !== wanted.length) throw new Refusal('evidenceUnknown', {}, 'evidenceId')
  return wanted
}
