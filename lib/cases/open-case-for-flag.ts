import 'server-only'
import { record } from '@/lib/audit/record'
import { dayOf, toDate } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { caseNumber } from './case-number'
import { createCase } from './create-case'
import { endOfTimer } from './move-case'

/**
 * Puts a flag into a case, inside the transaction of the triage decision: the open case of the same person and election
 * when there is one, else a new one. Sets `Flag.caseId`; state and version of the flag are the caller's. Who may decide a
 * flag is asked by the caller. Throws notFound for an unknown flag and alreadyDone when the flag is in a case.
 */
export async function openCaseForFlag(
  tx: Transaction,
  actor: Person,
  flagId: string,
): Promise<{ caseId: string; number: string; isNew: boolean }> {
  const flag = await tx.flag.findUnique({
    where: { id: flagId },
    select: {
      number: true,
      caseId: true,
      employeeId: true,
      electionId: true,
      rulebookId: true,
      firstKnownAt: true,
      origin: true,
    },
  })
  if (!flag) throw new Refusal('notFound')
  if (flag.caseId) throw new Refusal('alreadyDone')
  const { employeeId, electionId, firstKnownAt } = flag
  await lockPerson(tx, employeeId, electionId)
  const open = await tx.case.findFirst({
    where: { employeeId, electionId, stage: { not: 'closed' } },
    select: { id: true, year: true, serial: true, firstKnownAt: true, stage: true, rulebookId: true },
    orderBy: { createdAt: 'asc' },
  })
  if (open) {
    const isEarlier = firstKnownAt < open.firstKnownAt
    await tx.flag.update({ where: { id: flagId }, data: { caseId: open.id }, select: { id: true } })
    await tx.case.update({
      where: { id: open.id },
      data: {
        version: { increment: 1 },
        ...(isEarlier ? { firstKnownAt } : {}),
        ...(isEarlier && open.stage === 'identity' ? await reportClock(tx, open.rulebookId, firstKnownAt) : {}),
      },
      select: { id: true },
    })
    const subject = { type: 'case', id: open.id, caseId: open.id, employeeId } as const
    await record(tx, actor, 'case.flagAdded', { flagNumber: flag.number }, subject)
    return { caseId: open.id, number: caseNumber(open.year, open.serial), isNew: false }
  }
  const made = await createCase(tx, actor, {
    employeeId,
    electionId,
    rulebookId: flag.rulebookId,
    origin: flag.origin === 'report' ? 'report' : 'flag',
    firstKnownAt,
    flagNumber: flag.number,
    clock: await reportClock(tx, flag.rulebookId, firstKnownAt),
  })
  await tx.flag.update({ where: { id: flagId }, data: { caseId: made.id }, select: { id: true } })
  return { caseId: made.id, number: made.number, isNew: true }
}

/** One case at a time for the same person and election: whoever comes second waits and then finds it. */
export async function lockPerson(tx: Transaction, employeeId: string, electionId: string): Promise<void> {
  await tx.$queryRaw`select 1 from (select pg_advisory_xact_lock(hashtextextended(${`${employeeId}/${electionId}`}, 0))) as held`
}

/** T-LAPOR runs from the day on which the act became known. */
async function reportClock(tx: Transaction, rulebookId: string, firstKnownAt: Date) {
  const { zone } = await findDeployment()
  const due = await endOfTimer(tx, rulebookId, 'T-LAPOR', dayOf(firstKnownAt, zone))
  return { nextTimer: 'T-LAPOR', nextDueOn: due ? toDate(due) : null }
}
