import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { toDate } from '@/lib/platform/day'
import { transaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import { findActiveRulebook } from '@/lib/rulebook/find-rulebook'
import { hasRole, type Person } from '@/lib/staff/actor'
import { caseNumber } from './case-number'
import { createCase } from './create-case'
import { endOfTimer } from './move-case'
import { lockPerson } from './open-case-for-flag'

export const OpenCase = z.strictObject({
  employeeId: field.id(),
  electionId: field.id(),
  ruleCode: field.text(40),
  authority: field.text(120),
  number: field.text(120),
  issuedOn: field.day(),
  receivedOn: field.day(),
  content: field.choice(['sanction', 'other']),
  summary: field.text(2000),
})
export type OpenCase = z.output<typeof OpenCase>

/**
 * A case that begins with a recommendation of Bawaslu. When the person has an open case in that election, the
 * recommendation joins it (Semarang: "accidental" does not end a case that Bawaslu asks for). Throws notAllowed,
 * notFound, dayInFuture, dayBeforeIssue, alreadyReferred, ruleUnknown.
 */
export async function openCase(actor: Person, input: OpenCase): Promise<{ caseId: string; number: string }> {
  if (!hasRole(actor, 'bawaslu_liaison', 'inspectorate_chief')) throw new Refusal('notAllowed')
  if (input.receivedOn > (await today())) throw new Refusal('dayInFuture', {}, 'receivedOn')
  if (input.issuedOn > input.receivedOn) throw new Refusal('dayBeforeIssue', {}, 'receivedOn')
  return transaction(async (tx) => {
    const { employeeId, electionId } = input
    const rulebookId = await findActiveRulebook(tx)
    const known = await tx.employee.count({ where: { id: employeeId } })
    const election = await tx.election.count({ where: { id: electionId } })
    if (!rulebookId || known + election < 2) throw new Refusal('notFound')
    const rule = await tx.violationType.count({ where: { rulebookId, code: input.ruleCode } })
    if (rule === 0) throw new Refusal('ruleUnknown', {}, 'ruleCode')
    await lockPerson(tx, employeeId, electionId)
    const found = await joinOpenCase(tx, input)
    if (found) {
      await addRecommendation(tx, actor, found.caseId, input)
      return found
    }
    const due = await endOfTimer(tx, rulebookId, 'T-PPK', input.receivedOn)
    const made = await createCase(tx, actor, {
      employeeId,
      electionId,
      rulebookId,
      origin: 'bawaslu',
      firstKnownAt: now(),
      flagNumber: null,
      ruleCode: input.ruleCode,
      clock: { nextTimer: 'T-PPK', nextDueOn: due ? toDate(due) : null },
    })
    await addRecommendation(tx, actor, made.id, input)
    return { caseId: made.id, number: made.number }
  })
}

async function joinOpenCase(tx: Transaction, input: OpenCase): Promise<{ caseId: string; number: string } | null> {
  const open = await tx.case.findFirst({
    where: { employeeId: input.employeeId, electionId: input.electionId, stage: { not: 'closed' } },
    select: { id: true, year: true, serial: true, stage: true },
    orderBy: { createdAt: 'asc' },
  })
  if (!open) return null
  const number = caseNumber(open.year, open.serial)
  // There the answer is a step of its own and moves the case on.
  if (open.stage === 'referral') throw new Refusal('alreadyReferred', { number })
  await tx.case.update({ where: { id: open.id }, data: { version: { increment: 1 } }, select: { id: true } })
  return { caseId: open.id, number }
}

/** Writes down a recommendation with its entry in the record. */
export async function addRecommendation(
  tx: Transaction,
  actor: Person,
  caseId: string,
  input: Pick<OpenCase, 'authority' | 'number' | 'issuedOn' | 'receivedOn' | 'summary'> & { content: string },
): Promise<void> {
  const { employeeId } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { employeeId: true } })
  const { authority, number, issuedOn, receivedOn, content, summary } = input
  await tx.recommendation.create({
    data: {
      caseId,
      authority,
      number,
      issuedOn: toDate(issuedOn),
      receivedOn: toDate(receivedOn),
      content,
      summary,
      byId: actor.id,
      createdAt: now(),
    },
    select: { id: true },
  })
  const detail = { authority, number, content }
  await record(tx, actor, 'case.recommendationReceived', detail, { type: 'case', id: caseId, caseId, employeeId })
}
