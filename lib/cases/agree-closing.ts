import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { issueDocument } from '@/lib/documents/issue-document'
import { reminderLetter } from '@/lib/documents/templates/reminder-letter'
import { now } from '@/lib/platform/clock'
import type { Day } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import type { CaseState } from './case-state'
import { remindsPerson } from './closable-outcomes'
import { CITED, letterFrame } from './letter-frame'
import { loadPerson } from './load-person'
import { protectPerson } from './protect-person'
import { checkedFields } from './step-input'
import { checkStep, takeStep } from './take-step'

export const ACCOUNT_MARKS = ['impersonating', 'not_theirs', 'keep'] as const

export const AgreeClosing = z.strictObject({
  ...checkedFields,
  signerName: field.optional(120),
  signerTitle: field.optional(120),
  accountMark: z.union([z.literal(''), z.enum(ACCOUNT_MARKS, 'choose')]).default(''),
  proofNote: field.optional(1000),
})
export type AgreeClosing = z.output<typeof AgreeClosing>

function checkInput(state: CaseState, input: AgreeClosing): void {
  const outcome = state.proposal?.outcome ?? ''
  if (remindsPerson(outcome)) {
    if (!input.signerName) throw new Refusal('signerNeeded', {}, 'signerName')
    if (!input.signerTitle) throw new Refusal('signerNeeded', {}, 'signerTitle')
  }
  if (outcome !== 'not_the_actor') return
  if (!input.accountMark) throw new Refusal('accountMarkNeeded', {}, 'accountMark')
  if (input.accountMark !== 'keep' && !input.proofNote) throw new Refusal('proofNeeded', {}, 'proofNote')
}

/** Everything that agreeing would refuse, for the check page. Returns the proposed outcome. */
export async function checkAgreement(actor: Person, input: AgreeClosing): Promise<string> {
  const state = await checkStep(actor, input, 'agreeClosing')
  checkInput(state, input)
  return state.proposal?.outcome ?? ''
}

/**
 * A second person agrees: the case is closed. Not proven and coaching end with a letter to the person (Madiun); not the
 * actor marks the accounts, so that nobody is accused through them again (Sungai Penuh). Throws Refusal.
 */
export async function agreeClosing(actor: Person, input: AgreeClosing): Promise<{ documentId: string | null }> {
  return takeStep(actor, input, 'agreeClosing', async (tx, state, today) => {
    checkInput(state, input)
    const outcome = state.proposal?.outcome ?? ''
    if (outcome === 'not_the_actor' && (input.accountMark === 'impersonating' || input.accountMark === 'not_theirs'))
      await protectPerson(tx, actor, state, input.accountMark, input.proofNote)
    const document = remindsPerson(outcome) ? await issueReminder(tx, actor, state, input, outcome, today) : null
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.closed', { outcome, document: document?.number ?? null }, subject)
    const data = { outcome, closedById: actor.id, closedByPerson: actor.personKey, closedAt: now() }
    return { move: { to: 'closed', clock: null, data }, result: { documentId: document?.id ?? null } }
  })
}

async function issueReminder(
  tx: Transaction,
  actor: Person,
  state: CaseState,
  input: AgreeClosing,
  outcome: 'not_proven' | 'coaching',
  today: Day,
) {
  const { id: caseId, employeeId, rulebookId } = state
  const frame = await letterFrame(tx, today, CITED.reminder)
  const person = await loadPerson(tx, employeeId)
  const { closingReason } = await tx.case.findUniqueOrThrow({
    where: { id: caseId },
    select: { closingReason: true },
  })
  const reason = await tx.reason.findUnique({
    where: { rulebookId_code: { rulebookId, code: closingReason ?? '' } },
    select: { titleId: true },
  })
  return issueDocument(tx, actor, {
    caseId,
    employeeId,
    kind: 'coaching_reminder',
    issuedOn: today,
    write: (number) =>
      reminderLetter(
        { ...frame, number },
        {
          caseNumber: state.number,
          outcome,
          reason: reason?.titleId ?? '-',
          person,
          signer: { name: input.signerName, title: input.signerTitle },
        },
      ),
  })
}
