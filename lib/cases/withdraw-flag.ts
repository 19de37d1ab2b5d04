import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import type { Reader, Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'

/**
 * True while nobody has taken a step in the case: it stands at identity, without a proposal, a note, a letter or a
 * recommendation. Until then the triage decision that led to it can be taken back.
 */
export async function isUntouched(reader: Reader, caseId: string): Promise<boolean> {
  const found = await reader.case.count({
    where: {
      id: caseId,
      stage: 'identity',
      proposedOutcome: null,
      closeProposedByPerson: null,
      actClass: null,
      notes: { none: {} },
      summonses: { none: {} },
      recommendations: { none: {} },
      documents: { none: {} },
    },
  })
  return found === 1
}

/**
 * Takes a flag out of a case again. When it was the last one, the case is withdrawn: closed with outcome `withdrawn`,
 * which is no finding about anybody; its number stays used. Throws builtUpon when somebody acted in the case.
 */
export async function withdrawFlag(
  tx: Transaction,
  actor: Person,
  flag: { id: string; number: number; employeeId: string },
  caseId: string,
): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Case" WHERE "id" = ${caseId}::uuid FOR UPDATE`
  if (!(await isUntouched(tx, caseId))) throw new Refusal('builtUpon')
  await tx.flag.update({ where: { id: flag.id }, data: { caseId: null }, select: { id: true } })
  const subject = { type: 'case', id: caseId, caseId, employeeId: flag.employeeId } as const
  await record(tx, actor, 'case.flagRemoved', { flagNumber: flag.number }, subject)
  const left = await tx.flag.count({ where: { caseId } })
  const { origin } = await tx.case.findUniqueOrThrow({ where: { id: caseId }, select: { origin: true } })
  const ends = left === 0 && origin !== 'bawaslu'
  await tx.case.update({
    where: { id: caseId },
    data: {
      version: { increment: 1 },
      ...(ends
        ? {
            stage: 'closed',
            stageSince: now(),
            outcome: 'withdrawn',
            closingReason: 'triage_undone',
            closedById: actor.id,
            closedByPerson: actor.personKey,
            closedAt: now(),
            nextDueOn: null,
            nextTimer: null,
          }
        : {}),
    },
    select: { id: true },
  })
  if (ends) await record(tx, actor, 'case.closed', { outcome: 'withdrawn', document: null }, subject)
}
