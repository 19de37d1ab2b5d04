import 'server-only'
import { cache } from 'react'
import { getServerSession } from 'next-auth'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import type { Person } from './actor'
import { authOptions } from './auth-options'
import { hashSecret } from './session-secret'
import { IDLE_MS } from './sign-in-limits'

// Each request would otherwise write; a minute is close enough for a limit of thirty.
const TOUCH_MS = 60_000

/** Who is asking, looked up in the sessions table at every request; null when nobody, ended, revoked or disabled. */
export const findActor = cache(async (): Promise<Person | null> => {
  const token = (await getServerSession(authOptions())) as { sid?: unknown } | null
  if (typeof token?.sid !== 'string') return null
  return findPersonBySecret(token.sid)
})

/** The person behind a session secret, with the limits checked by the server's clock. */
export async function findPersonBySecret(secret: string): Promise<Person | null> {
  const id = hashSecret(secret)
  const session = await db().session.findUnique({
    where: { id },
    select: {
      lastSeenAt: true,
      endsAt: true,
      revokedAt: true,
      user: { select: { id: true, name: true, roles: true, personKey: true, disabledAt: true } },
    },
  })
  if (!session || session.revokedAt || session.user.disabledAt) return null
  const at = now()
  const idle = at.getTime() - session.lastSeenAt.getTime()
  if (session.endsAt <= at || idle > IDLE_MS) return null
  if (idle > TOUCH_MS) await db().session.updateMany({ where: { id, revokedAt: null }, data: { lastSeenAt: at } })
  const { user } = session
  return { kind: 'person', id: user.id, name: user.name, roles: user.roles, personKey: user.personKey, sessionId: id }
}
