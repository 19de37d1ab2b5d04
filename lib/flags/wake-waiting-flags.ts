import 'server-only'
import { record } from '@/lib/audit/record'
import { toDate } from '@/lib/platform/day'
import { transaction } from '@/lib/platform/db'
import { today } from '@/lib/platform/today'
import type { Job } from '@/lib/staff/actor'

const BATCH = 200

/** Brings back the flags whose waiting day has come. Returns how many; running it twice at once brings back each once. */
export async function wakeWaitingFlags(job: Job): Promise<number> {
  const day = toDate(await today())
  for (let woken = 0; ;) {
    const count = await transaction(async (tx) => {
      const due = await tx.$queryRaw<{ id: string; number: number; employeeId: string }[]>`
        SELECT "id", "number", "employeeId" FROM "Flag" WHERE "state" = 'waiting' AND "waitUntil" <= ${day}
        ORDER BY "id" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`
      await tx.flag.updateMany({
        where: { id: { in: due.map(({ id }) => id) } },
        data: { state: 'open', waitUntil: null, claimedById: null, claimedTill: null, version: { increment: 1 } },
      })
      for (const { id, number, employeeId } of due)
        await record(tx, job, 'flag.returned', { number }, { type: 'flag', id, employeeId })
      return due.length
    })
    woken += count
    if (count < BATCH) return woken
  }
}
