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

/**
 * Takes one try from a bucket before the password is looked at; false when the bucket must wait. Counted first and given
 * back by `clearFailures`, under a lock of the row, so that a burst of parallel guesses gets no more than a patient one.
 */
export async function takeTry(bucket: string): Promise<boolean> {
  const at = now()
  return db().$transaction(async (tx) => {
    await tx.$executeRaw`insert into "SignInThrottle" ("bucket", "failures", "lastFailure") values (${bucket}, 0, ${at})
      on conflict ("bucket") do nothing`
    const [row] = await tx.$queryRaw<{ failures: number; blockedTill: Date | null }[]>`
      select "failures", "blockedTill" from "SignInThrottle" where "bucket" = ${bucket} for update`
    if (!row || (row.blockedTill && row.blockedTill > at)) return false
    const failures = row.failures + 1
    const wait = waitAfter(failures)
    await tx.signInThrottle.update({
      where: { bucket },
      data: { failures, lastFailure: at, blockedTill: wait > 0 ? new Date(at.getTime() + wait) : null },
    })
    return true
  })
}

/** Forgets the failures of a bucket after a success. */
export async function clearFailures(bucket: string): Promise<void> {
  await db().signInThrottle.deleteMany({ where: { bucket } })
}
