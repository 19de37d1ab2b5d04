import 'server-only'
import { db } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import type { Outcome } from './outcome'
import { seesFlags } from './visible-to'

export type LastDecision = {
  id: string
  flagId: string
  number: number
  handle: string
  outcome: Outcome
  reasonCode: string | null
}

/** The last decision of today that the actor took and that stands: what the undo strip offers. Null when there is none. */
export async function findLastDecision(actor: Person, dayStart: Date): Promise<LastDecision | null> {
  if (!seesFlags(actor)) return null
  const rows = await db().$queryRaw<LastDecision[]>`
    SELECT d."id", d."flagId", f."number", a."handle", d."outcome", d."reasonCode"
    FROM "FlagDecision" d JOIN "Flag" f ON f."id" = d."flagId" JOIN "Account" a ON a."id" = f."accountId"
    WHERE d."byId" = ${actor.id}::uuid AND d."at" >= ${dayStart} AND d."outcome" <> 'undo'
      AND NOT EXISTS (SELECT 1 FROM "FlagDecision" x WHERE x."undoesId" = d."id")
      AND f."state" = d."toState"
    ORDER BY d."at" DESC, d."id" DESC LIMIT 1`
  return rows[0] ?? null
}
