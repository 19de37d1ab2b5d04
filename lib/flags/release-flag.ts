import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { lockFlag } from './load-flag'

export const ReleaseFlag = z.strictObject({ flagId: field.id() })
export type ReleaseFlag = z.output<typeof ReleaseFlag>

/** Gives back a flag that one holds. Throws notFound, and alreadyDone when it is not (or no longer) one's own. */
export async function releaseFlag(actor: Person, input: ReleaseFlag): Promise<void> {
  await transaction(async (tx) => {
    const flag = await lockFlag(tx, actor, input.flagId)
    const changed = await tx.flag.updateMany({
      where: { id: flag.id, claimedById: actor.id },
      data: { claimedById: null, claimedTill: null },
    })
    if (changed.count === 0) throw new Refusal('alreadyDone')
    const subject = { type: 'flag', id: flag.id, employeeId: flag.employeeId } as const
    await record(tx, actor, 'flag.released', { number: flag.number }, subject)
  })
}
