import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { db, transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'

const HOUR = 3_600_000

/**
 * Writes that somebody opened a case (and which part of it): once an hour a person and part, so that paging to and fro
 * does not bury the record.
 */
export async function recordReading(
  actor: Person,
  file: { id: string; number: string; employeeId: string },
  part: string,
): Promise<void> {
  const read = await db().auditEntry.findFirst({
    where: {
      caseId: file.id,
      actorId: actor.id,
      event: 'case.read',
      at: { gt: new Date(now().getTime() - HOUR) },
      detail: { path: ['part'], equals: part },
    },
    select: { seq: true },
  })
  if (read) return
  const { id, number, employeeId } = file
  await transaction((tx) =>
    record(tx, actor, 'case.read', { number, part }, { type: 'case', id, caseId: id, employeeId }),
  )
}
