import 'server-only'
import { now } from '@/lib/platform/clock'
import type { Transaction } from '@/lib/platform/db'
import type { Actor } from '@/lib/staff/actor'
import type { AuditEventName, AuditEvents, AuditSubject } from './event'

/** Entries put into one statement; bounds the size of a message to the database. */
const CHUNK = 5_000

/** Writes many entries of one event in whole sets, where a change touches thousands of rows (see `record`). */
export async function recordEach<Name extends AuditEventName>(
  tx: Transaction,
  actor: Actor,
  event: Name,
  entries: readonly { detail: AuditEvents[Name]; subject: AuditSubject }[],
): Promise<void> {
  const roles = actor.kind === 'person' ? [...actor.roles] : ['job']
  const actorId = actor.kind === 'person' ? actor.id : null
  for (let at = 0; at < entries.length; at += CHUNK) {
    const chunk = JSON.stringify(
      entries.slice(at, at + CHUNK).map(({ detail, subject }) => ({
        detail,
        type: subject.type ?? null,
        id: subject.id ?? null,
        caseId: subject.caseId ?? null,
        employeeId: subject.employeeId ?? null,
      })),
    )
    await tx.$executeRaw`
      insert into "AuditEntry" ("at", "actorId", "actorName", "actorRoles", "event", "subjectType", "subjectId", "caseId", "employeeId", "detail")
      select ${now()}, ${actorId}::uuid, ${actor.name}, ${roles}::text[], ${event}, r."type", r."id", r."caseId", r."employeeId", r."detail"
      from jsonb_to_recordset(${chunk}::jsonb) as r("detail" jsonb, "type" text, "id" text, "caseId" uuid, "employeeId" uuid)`
  }
}
