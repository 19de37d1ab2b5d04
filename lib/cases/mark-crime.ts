import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { hasRole, type Person } from '@/lib/staff/actor'
import { stepFields } from './step-input'
import { takeCase } from './take-step'

export const MarkCrime = z.strictObject({ ...stepFields, value: field.choice(['yes', 'no']) })
export type MarkCrime = z.output<typeof MarkCrime>

/**
 * Marks that a criminal element may be in the case (domain notes §2E): a note for Bawaslu and Gakkumdu, never handled
 * here, and no stage of the discipline track. Throws notAllowed, notFound, changedMeanwhile.
 */
export async function markCrime(actor: Person, input: MarkCrime): Promise<void> {
  if (!hasRole(actor, 'inspectorate_chief', 'bawaslu_liaison')) throw new Refusal('notAllowed')
  await transaction(async (tx) => {
    const state = await takeCase(tx, actor, input)
    const value = input.value === 'yes'
    await tx.case.update({ where: { id: state.id }, data: { possibleCrime: value }, select: { id: true } })
    const subject = { type: 'case', id: state.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'case.crimeMarked', { value }, subject)
  })
}
