import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { hasRole, type Actor } from '@/lib/staff/actor'

/** Flags that an actor may see at all: triage is Kominfo's, the inspectorate sees what became a case in the case itself. */
export function visibleTo(actor: Actor): Prisma.FlagWhereInput {
  if (actor.kind === 'job' || hasRole(actor, 'kominfo_analyst', 'kominfo_verifier')) return {}
  return { id: { in: [] } }
}

/** The same question for queries written in SQL. */
export function seesFlags(actor: Actor): boolean {
  return Object.keys(visibleTo(actor)).length === 0
}
