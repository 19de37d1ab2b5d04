import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { hasRole, type Person } from '@/lib/staff/actor'
import { leaseFrom } from './claim-flag'

/**
 * Takes the open flag with the oldest deadline that nobody holds and that the actor did not raise. Rows that a colleague
 * is taking at this very moment are skipped, not waited for, so any number of people get different flags. Returns null
 * when nothing is left. Throws notAllowed.
 */
export async function claimNextFlag(actor: Person): Promise<{ id: string; number: number } | null> {
  if (!hasRole(actor, 'kominfo_verifier')) throw new Refusal('notAllowed')
  return transaction(async (tx) => {
    const at = now()
    const till = leaseFrom(at)
    const [flag] = await tx.$queryRaw<{ id: string; number: number; employeeId: string }[]>`
      UPDATE "Flag" SET "claimedById" = ${actor.id}::uuid, "claimedTill" = ${till}
      WHERE "id" = (
        SELECT f."id" FROM "Flag" f
        WHERE f."state" = 'open' AND (f."claimedTill" IS NULL OR f."claimedTill" <= ${at})
          AND NOT EXISTS (SELECT 1 FROM "User" u WHERE u."id" = f."raisedById" AND u."personKey" = ${actor.personKey})
        ORDER BY f."dueOn", f."id" LIMIT 1 FOR UPDATE OF f SKIP LOCKED)
      RETURNING "id", "number", "employeeId"`
    if (!flag) return null
    const subject = { type: 'flag', id: flag.id, employeeId: flag.employeeId } as const
    await record(tx, actor, 'flag.claimed', { number: flag.number, till: till.toISOString() }, subject)
    return { id: flag.id, number: flag.number }
  })
}
