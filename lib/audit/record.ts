import 'server-only'
import { now } from '@/lib/platform/clock'
import type { Transaction } from '@/lib/platform/db'
import type { Actor } from '@/lib/staff/actor'
import type { AuditEventName, AuditEvents, AuditSubject } from './event'

/**
 * Writes one entry of the record; the only writer. It needs the transaction of the change that it tells of, so a change
 * without its entry does not compile, and an entry that fails takes the change with it.
 */
export async function record<Name extends AuditEventName>(
  tx: Transaction,
  actor: Actor,
  event: Name,
  detail: AuditEvents[Name],
  subject: AuditSubject = {},
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      at: now(),
      actorId: actor.kind === 'person' ? actor.id : null,
      actorName: actor.name,
      actorRoles: actor.kind === 'person' ? [...actor.roles] : ['job'],
      event,
      subjectType: subject.type ?? null,
      subjectId: subject.id ?? null,
      caseId: subject.caseId ?? null,
      employeeId: subject.employeeId ?? null,
      detail: { ...detail },
    },
  })
}
