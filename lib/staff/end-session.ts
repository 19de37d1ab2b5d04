import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { transaction } from '@/lib/platform/db'
import type { Person } from './actor'

/** Ends one of the actor's own sessions at once. Ending a session of somebody else, or an ended one, does nothing. */
export async function endSession(actor: Person, sessionId: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, userId: actor.id, revokedAt: null },
      data: { revokedAt: now() },
    })
    if (count > 0) await record(tx, actor, 'session.ended', { by: 'self' }, { type: 'session', id: sessionId })
  })
}
