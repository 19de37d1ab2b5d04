import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { concludeFindings } from './conclude-findings'
import type { Move } from './move-case'
import { stepFields } from './step-input'
import { takeStep } from './take-step'

export const FINDINGS = ['deliberate', 'accidental', 'joke', 'not_the_actor', 'official_duty', 'undetermined'] as const

export const AssessIntent = z.strictObject({
  ...stepFields,
  finding: field.choice(FINDINGS),
  factors: field.list(40),
  reasons: field.text(4000),
})
export type AssessIntent = z.output<typeof AssessIntent>

/**
 * One assessor's finding on intent, made without knowing who it is about or what the other found. When the round is
 * complete, equal findings conclude it; different ones open a round for a third person. Throws Refusal.
 */
export async function assessIntent(actor: Person, input: AssessIntent): Promise<{ isConcluded: boolean }> {
  return takeStep(actor, input, 'assessIntent', async (tx, state) => {
    const { id: caseId, employeeId, assessmentRound: round, rulebookId } = state
    const factors = [...new Set(input.factors)]
    const known = await tx.intentFactor.count({ where: { rulebookId, code: { in: factors } } })
    if (known !== factors.length) throw new Refusal('factorUnknown', {}, 'factors')
    const { finding, reasons } = input
    await tx.assessment.create({
      data: {
        caseId,
        round,
        assessorId: actor.id,
        assessorPerson: actor.personKey,
        finding,
        factors,
        reasons,
        at: now(),
      },
      select: { id: true },
    })
    const subject = { type: 'case', id: caseId, caseId, employeeId } as const
    await record(tx, actor, 'case.assessed', { round }, subject)
    const conclusion = concludeFindings([...state.assessments, { round, finding }])
    if (conclusion.kind === 'waiting') return { move: { to: 'assessment' }, result: { isConcluded: false } }
    const isConcluded = conclusion.kind === 'concluded'
    const detail = isConcluded
      ? { round, agreed: conclusion.agreed, finding: conclusion.finding }
      : { round, agreed: false, finding: null }
    await record(tx, actor, 'case.assessmentConcluded', detail, subject)
    const move: Move = isConcluded
      ? { to: 'direction', data: { finding: conclusion.finding } }
      : { to: 'assessment', data: { assessmentRound: round + 1 } }
    return { move, result: { isConcluded } }
  })
}
