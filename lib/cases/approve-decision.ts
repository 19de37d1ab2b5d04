import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { issueDocument } from '@/lib/documents/issue-document'
import { decreeLetter } from '@/lib/documents/templates/decree-letter'
import { now } from '@/lib/platform/clock'
import { toDate, toDay } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { getRulebook } from '@/lib/rulebook/find-rulebook'
import { whyNotSanction } from '@/lib/rulebook/fitting-sanctions'
import type { Person } from '@/lib/staff/actor'
import type { CaseState } from './case-state'
import { classOfRule } from './draft-decision'
import { CITED, letterFrame } from './letter-frame'
import { loadPerson } from './load-person'
import { checkedFields } from './step-input'
import { checkStep, takeStep } from './take-step'

export const ApproveDecision = z.strictObject({
  ...checkedFields,
  decreeNumber: field.text(120),
  decreeDate: field.day(),
  signerName: field.text(120),
  signerTitle: field.text(120),
})
export type ApproveDecision = z.output<typeof ApproveDecision>

/** Everything that approving would refuse, for the check page. */
export async function checkApproval(actor: Person, input: ApproveDecision, today: string): Promise<void> {
  await checkStep(actor, input, 'approveDecision')
  if (input.decreeDate > today) throw new Refusal('dayInFuture', {}, 'decreeDate')
}

/**
 * Somebody other than the drafter approves: the decree becomes a paper (F10 discipline, F13 ethics) and must be
 * delivered within 14 working days (PP 94/2021 Ps 37(3)). The database counts the two hands as well. Throws Refusal.
 */
export async function approveDecision(
  actor: Person,
  input: ApproveDecision,
): Promise<{ documentId: string; number: string }> {
  return takeStep(actor, input, 'approveDecision', async (tx, state, today) => {
    if (input.decreeDate > today) throw new Refusal('dayInFuture', {}, 'decreeDate')
    const { id: caseId, employeeId, decision } = state
    if (!decision) throw new Refusal('notFound')
    const { decreeNumber, decreeDate, signerName, signerTitle } = input
    const document = await issueDecree(tx, actor, state, input)
    await tx.decision.update({
      where: { id: decision.id },
      data: {
        approvedById: actor.id,
        approvedByPerson: actor.personKey,
        approvedAt: now(),
        decreeNumber,
        decreeDate: toDate(decreeDate),
        signerName,
        signerTitle,
        documentId: document.id,
      },
      select: { id: true },
    })
    const { sanctionCode } = decision
    const subject = { type: 'case', id: caseId, caseId, employeeId } as const
    await record(tx, actor, 'case.decisionApproved', { document: document.number, sanctionCode }, subject)
    return {
      move: { to: 'delivery', clock: { timer: 'T-SAMPAI', from: decreeDate } },
      result: { documentId: document.id, number: document.number },
    }
  })
}

async function issueDecree(tx: Transaction, actor: Person, state: CaseState, input: ApproveDecision) {
  const { id: caseId, employeeId, decision, ruleCode } = state
  const book = await getRulebook(state.rulebookId, tx)
  const rule = book.violations.find((row) => row.code === ruleCode)
  const sanction = book.sanctions.find((row) => row.code === decision?.sanctionCode)
  if (!rule) throw new Refusal('ruleUnknown')
  if (!sanction) throw new Refusal('noSuchSanction')
  const person = await loadPerson(tx, employeeId)
  // The catalogue may have changed between draft and decree; what is signed must fit the day of signing.
  const misfit = whyNotSanction(sanction, { level: rule.level, employeeKind: person.kind, day: input.decreeDate })
  if (misfit) throw new Refusal(misfit, {}, 'decreeDate')
  const actClass = classOfRule(rule)
  const frame = await letterFrame(tx, input.decreeDate, CITED[actClass])
  const { reason } = await tx.decision.findUniqueOrThrow({
    where: { id: decision?.id ?? '' },
    select: { reason: true },
  })
  const asked = await tx.recommendation.findFirst({
    where: { caseId },
    orderBy: { createdAt: 'desc' },
    select: { authority: true, number: true, issuedOn: true },
  })
  const { signerName, signerTitle, decreeNumber, decreeDate } = input
  return issueDocument(tx, actor, {
    caseId,
    employeeId,
    kind: 'decision',
    issuedOn: decreeDate,
    write: (number) =>
      decreeLetter(
        { ...frame, number },
        {
          caseNumber: state.number,
          actClass,
          decreeNumber,
          decreeDate,
          person,
          rule: { code: rule.code, title: rule.titleId, basis: rule.source },
          sanction: { title: sanction.titleId, basis: sanction.basis },
          recommendation: asked ? { ...asked, issuedOn: toDay(asked.issuedOn) } : null,
          reason,
          signer: { name: signerName, title: signerTitle },
        },
      ),
  })
}
