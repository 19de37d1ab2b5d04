import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'

const HOUR_MS = 3_600_000

/** Records that somebody reads a report, once an hour for a person and a report; figures are read over and over. */
export async function openReport(actor: Person, report: 'leadership' | 'leadership-print'): Promise<void> {
  await transaction(async (tx) => {
    const recent = await tx.auditEntry.findFirst({
      where: {
        actorId: actor.id,
        event: 'report.opened',
        at: { gt: new Date(now().getTime() - HOUR_MS) },
        detail: { path: ['report'], equals: report },
      },
      select: { seq: true },
    })
    if (!recent) await record(tx, actor, 'report.opened', { report })
  })
}
