import 'server-only'
import { db } from '@/lib/platform/db'
import { now } from '@/lib/platform/clock'

const DAY = 86_400_000

/**
 * Removes what has served its time: staged rows of imports older than 30 days (the run and its counts stay), throttle
 * rows of the day before, keys of answered requests, one-time links a week and sign-ins 90 days after they ended (until
 * then a person can look up where he was signed in).
 */
export async function sweepExpired(): Promise<void> {
  const before = (days: number) => new Date(now().getTime() - days * DAY)
  await db().$transaction([
    db().importRow.deleteMany({
      where: { run: { createdAt: { lt: before(30) }, state: { notIn: ['applying'] } } },
    }),
    db().importRun.updateMany({
      where: { createdAt: { lt: before(30) }, state: 'staged' },
      data: { state: 'cancelled' },
    }),
    db().signInThrottle.deleteMany({
      where: { lastFailure: { lt: before(1) }, OR: [{ blockedTill: null }, { blockedTill: { lt: now() } }] },
    }),
    db().passwordLink.deleteMany({ where: { endsAt: { lt: before(7) } } }),
    db().session.deleteMany({ where: { OR: [{ endsAt: { lt: before(90) } }, { revokedAt: { lt: before(90) } }] } }),
    db().idempotencyKey.deleteMany({ where: { createdAt: { lt: before(7) } } }),
  ])
}
