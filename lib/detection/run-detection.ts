import 'server-only'
import { longTransaction } from '@/lib/platform/db'
import type { Actor } from '@/lib/staff/actor'
import { detectActivity, DETECTED_FIELDS } from './detect-activity'
import { loadSetting } from './load-setting'

const BATCH = 100

/**
 * Reads all activities that detection has not seen yet, a batch in a transaction each: what was read before a cut stays
 * read, the rest is read by the next run. Two runs at once share the work, because each locks the rows it takes.
 * @returns number of activities read and flags raised
 */
export async function runDetection(actor: Actor): Promise<{ read: number; raised: number }> {
  const total = { read: 0, raised: 0 }
  for (;;) {
    const setting = await loadSetting()
    if (!setting) return total
    const done = await longTransaction(60, async (tx) => {
      const taken = await tx.$queryRaw<{ id: string }[]>`
        select "id" from "Activity" where "detectedAt" is null order by "id" limit ${BATCH} for update skip locked`
      const activities = await tx.activity.findMany({
        where: { id: { in: taken.map(({ id }) => id) } },
        orderBy: [{ firstSeenAt: 'asc' }, { id: 'asc' }],
        select: DETECTED_FIELDS,
      })
      let raised = 0
      for (const activity of activities) {
        const outcomes = await detectActivity(tx, actor, activity, setting)
        raised += outcomes.filter(({ flag }) => flag).length
      }
      return { read: activities.length, raised }
    })
    total.read += done.read
    total.raised += done.raised
    if (done.read < BATCH) return total
  }
}
