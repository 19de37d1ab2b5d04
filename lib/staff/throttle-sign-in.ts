import 'server-only'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { hashSecret } from './session-secret'
import { waitAfter } from './sign-in-limits'

/**
 * The bucket of a try: one of its own for a device that has signed in to this account before, one for all others. So a
 * stranger's guesses slow down strangers, and never lock the owner out before a deadline (security.md T-20).
 */
export async function bucketOf(email: string, device: string): Promise<string> {
  const known =
    device !== '' &&
    (await db().session.findFirst({ where: { device: hashSecret(device), user: { email } }, select: { id: true } })) !==
      null
  return hashSecret(`${email}|${known ? device : 'unknown'}`)
}

/** The instant until which this bucket must wait, or null. */
export async function findBlock(bucket: string): Promise<Date | null> {
  const row = await db().signInThrottle.findUnique({ where: { bucket }, select: { blockedTill: true } })
  return row?.blockedTill && row.blockedTill > now() ? row.blockedTill : null
}

/** Counts a failure; atomic, so fifty at once count fifty. */
export async function countFailure(bucket: string): Promise<void> {
  const at = now()
  const row = await db().signInThrottle.upsert({
    where: { bucket },
    create: { bucket, failures: 1, lastFailure: at },
    update: { failures: { increment: 1 }, lastFailure: at },
    select: { failures: true },
  })
  const wait = waitAfter(row.failures)
  if (wait > 0)
    await db().signInThrottle.update({ where: { bucket }, data: { blockedTill: new Date(at.getTime() + wait) } })
}

/** Forgets the failures of a bucket after a success. */
export async function clearFailures(bucket: string): Promise<void> {
  await db().signInThrottle.deleteMany({ where: { bucket } })
}
