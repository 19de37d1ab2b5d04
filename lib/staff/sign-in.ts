import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { db, transaction } from '@/lib/platform/db'
import { isPassword } from './hash-password'
import { hashSecret, makeSecret } from './session-secret'
import { ABSOLUTE_MS } from './sign-in-limits'
import { bucketOf, clearFailures, takeTry } from './throttle-sign-in'

export type SignInResult =
  { ok: true; secret: string; userId: string; name: string } | { ok: false; why: 'credentials' | 'throttled' }

/**
 * Checks e-mail and password and opens a session. The answer is the same for an unknown account, a wrong password and a
 * disabled account, and takes the same time. Returns the secret for the cookie; the database keeps only its hash.
 */
export async function signIn(input: { email: string; password: string; device: string }): Promise<SignInResult> {
  const email = input.email.trim().toLowerCase()
  const bucket = await bucketOf(email, input.device)
  if (!(await takeTry(bucket))) {
    await recordFailure(email, 'throttled')
    return { ok: false, why: 'throttled' }
  }
  const user = await db().user.findUnique({
    where: { email },
    select: { id: true, name: true, passwordHash: true, disabledAt: true, roles: true, personKey: true },
  })
  const fits = await isPassword(user?.passwordHash ?? null, input.password)
  if (!user || !fits || user.disabledAt) {
    await recordFailure(email, user?.disabledAt ? 'disabled' : 'credentials')
    return { ok: false, why: 'credentials' }
  }
  await clearFailures(bucket)
  const secret = makeSecret()
  const at = now()
  await transaction(async (tx) => {
    const id = hashSecret(secret)
    const device = input.device ? hashSecret(input.device) : ''
    await tx.session.create({
      data: {
        id,
        userId: user.id,
        createdAt: at,
        lastSeenAt: at,
        endsAt: new Date(at.getTime() + ABSOLUTE_MS),
        device,
      },
    })
    await tx.user.update({ where: { id: user.id }, data: { lastSignInAt: at } })
    const actor = {
      kind: 'person',
      id: user.id,
      name: user.name,
      roles: user.roles,
      personKey: user.personKey,
      sessionId: id,
    } as const
    await record(tx, actor, 'session.started', { device: device.slice(0, 8) }, { type: 'session', id })
  })
  return { ok: true, secret, userId: user.id, name: user.name }
}

async function recordFailure(email: string, reason: 'credentials' | 'throttled' | 'disabled'): Promise<void> {
  // The account is kept as a hash: people mistype passwords into the name field.
  const account = hashSecret(email).slice(0, 16)
  await transaction((tx) => record(tx, { kind: 'job', name: 'sign-in' }, 'signIn.failed', { account, reason }))
}
