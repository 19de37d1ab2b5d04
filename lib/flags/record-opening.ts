import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { db, transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'

const HOUR = 3_600_000

/** Writes down that somebody looked at a flag, unless the same person did within the hour. */
export async function recordOpening(
  actor: Person,
  flag: { id: string; number: number; employeeId: string },
): Promise<void> {
  const seen = await db().auditEntry.findFirst({
    where: {
      subjectId: flag.id,
      event: 'flag.opened',
      actorId: actor.id,
      at: { gt: new Date(now().getTime() - HOUR) },
    },
    select: { seq: true },
  })
  if (seen) return
  const subject = { type: 'flag', id: flag.id, employeeId: flag.employeeId } as const
  await transaction((tx) => record(tx, actor, 'flag.opened', { number: flag.number }, subject))
}
