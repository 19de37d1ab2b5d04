import 'server-only'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import type { Person } from './actor'
import { IDLE_MS } from './sign-in-limits'

export type SessionRow = { id: string; createdAt: Date; lastSeenAt: Date; isCurrent: boolean }

/** The actor's own sessions that still work, newest first. */
export async function listSessions(actor: Person): Promise<SessionRow[]> {
  const at = now()
  const rows = await db().session.findMany({
    where: {
      userId: actor.id,
      revokedAt: null,
      endsAt: { gt: at },
      lastSeenAt: { gt: new Date(at.getTime() - IDLE_MS) },
    },
    select: { id: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
  })
  return rows.map((row) => ({ ...row, isCurrent: row.id === actor.sessionId }))
}
