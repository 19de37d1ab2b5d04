import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { visibleTo as casesVisibleTo } from '@/lib/cases/visible-to'
import { db, type Reader } from '@/lib/platform/db'
import { hasRole, type Person } from '@/lib/staff/actor'

/**
 * Which files an actor may open: a file is seen by whoever sees what it belongs to. Kominfo sees captures of activities,
 * proofs of accounts, and papers of reminders; the inspectorate, BKPSDM and the Bawaslu liaison see what belongs to a
 * case that they see; the registry offices see proofs, pacts and reminders. A file that belongs to nothing is nobody's.
 */
export function visibleTo(actor: Person): Prisma.EvidenceWhereInput {
  const may: Prisma.EvidenceWhereInput[] = []
  const inCase = { case: { is: casesVisibleTo(actor) } } satisfies Prisma.FlagWhereInput
  if (hasRole(actor, 'kominfo_analyst', 'kominfo_verifier'))
    may.push({ activities: { some: {} } }, { proofs: { some: {} } }, { reminders: { some: {} } })
  if (hasRole(actor, 'inspectorate_officer', 'inspectorate_chief', 'bkpsdm_officer', 'bawaslu_liaison'))
    may.push(
      { activities: { some: { activity: { flags: { some: { caseId: { not: null }, ...inCase } } } } } },
      { clarifications: { some: { clarification: { case: { is: casesVisibleTo(actor) } } } } },
    )
  if (hasRole(actor, 'inspectorate_officer', 'inspectorate_chief', 'bkpsdm_officer'))
    may.push({ proofs: { some: {} } }, { pacts: { some: {} } })
  if (hasRole(actor, 'bkpsdm_officer')) may.push({ reminders: { some: {} } })
  // An empty OR matches nothing.
  return { OR: may }
}

/** True when the actor handed this very file in himself (then he may link it, and look at it before it is linked). */
export async function handedIn(actor: Person, evidenceId: string, reader: Reader = db()): Promise<boolean> {
  const entry = await reader.auditEntry.findFirst({
    where: { actorId: actor.id, event: 'evidence.takenIn', subjectId: evidenceId },
    select: { seq: true },
  })
  return entry !== null
}
