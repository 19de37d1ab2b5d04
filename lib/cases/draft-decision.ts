import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { getRulebook } from '@/lib/rulebook/find-rulebook'
import { whyNotSanction } from '@/lib/rulebook/fitting-sanctions'
import type { Person } from '@/lib/staff/actor'
import { loadPerson } from './load-person'
import { stepFields } from './step-input'
import { suggestClassOfCase } from './suggest-class'
import { takeStep } from './take-step'

export const ACT_CLASSES = ['ethics', 'discipline'] as const
export type ActClass = (typeof ACT_CLASSES)[number]

export const DraftDecision = z.strictObject({
  ...stepFields,
  ruleCode: field.text(40),
  sanctionCode: field.text(40),
  reason: field.text(4000),
  deviationReason: field.optional(2000),
})
export type DraftDecision = z.output<typeof DraftDecision>

/** Ethics or discipline, as the chosen row of the rulebook has it; dismissal is a matter of discipline. */
export function classOfRule(rule: { class: string }): ActClass {
  return rule.class === 'ethics' ? 'ethics' : 'discipline'
}

/**
 * BKPSDM drafts: the row of the rulebook (with it the class), the sanction, the reason. The sanction must fit level, kind
 * of employee and day; a class other than the suggested one needs a reason. Throws Refusal (ruleUnknown, noSuchSanction,
 * the misfits of the rulebook, deviationNeedsReason, ...).
 */
export async function draftDecision(actor: Person, input: DraftDecision): Promise<void> {
  await takeStep(actor, input, 'draftDecision', async (tx, state, today) => {
    const { rule, sanction } = await findRows(tx, state.rulebookId, input)
    const person = await loadPerson(tx, state.employeeId)
    const misfit = whyNotSanction(sanction, { level: rule.level, employeeKind: person.kind, day: today })
    if (misfit) throw new Refusal(misfit, {}, 'sanctionCode')
    const actClass = classOfRule(rule)
    const { suggestion } = await suggestClassOfCase(state.id, tx)
    const deviates = suggestion !== actClass
    const { sanctionCode, ruleCode, reason, deviationReason } = input
    if (deviates && deviationReason === '') throw new Refusal('deviationNeedsReason', {}, 'deviationReason')
    await tx.decision.create({
      data: {
        caseId: state.id,
        sanctionCode,
        reason,
        ...(deviationReason ? { deviationReason } : {}),
        draftedById: actor.id,
        draftedByPerson: actor.personKey,
        draftedAt: now(),
      },
      select: { id: true },
    })
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.decisionDrafted', { actClass, ruleCode, sanctionCode, deviates }, subject)
    const data = { actClass, ruleCode, classReason: deviates ? deviationReason : null }
    return { move: { to: 'approval', data }, result: undefined }
  })
}

async function findRows(tx: Transaction, rulebookId: string, input: DraftDecision) {
  const book = await getRulebook(rulebookId, tx)
  const rule = book.violations.find((row) => row.code === input.ruleCode)
  if (!rule) throw new Refusal('ruleUnknown', {}, 'ruleCode')
  const sanction = book.sanctions.find((row) => row.code === input.sanctionCode)
  if (!sanction) throw new Refusal('noSuchSanction', {}, 'sanctionCode')
  return { rule, sanction }
}
