import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { lockFlag } from './load-flag'
import { LEASE_MINUTES, whyNotClaim } from './policy'
import { refuseFlag } from './refuse-flag'

export const ClaimFlag = z.strictObject({ flagId: field.id() })
export type ClaimFlag = z.output<typeof ClaimFlag>

/** When a claim that is taken or renewed now runs out. */
export const leaseFrom = (at: Date) => new Date(at.getTime() + LEASE_MINUTES * 60_000)

/**
 * Takes a flag into work for ten minutes, or renews one's own claim. A claim changes nothing about the flag, so its
 * version stays. Throws notFound, notAllowed, ownFlag, flagDecided, flagClaimed.
 */
export async function claimFlag(actor: Person, input: ClaimFlag): Promise<{ till: Date }> {
  return transaction(async (tx) => {
    const at = now()
    const flag = await lockFlag(tx, actor, input.flagId)
    const why = whyNotClaim(actor, flag.facts, at)
    if (why) throw await refuseFlag(tx, flag, why)
    const till = leaseFrom(at)
    const changed = await tx.flag.updateMany({
      where: { id: flag.id, version: flag.version },
      data: { claimedById: actor.id, claimedTill: till },
    })
    if (changed.count === 0) throw new Refusal('changedMeanwhile')
    const detail = { number: flag.number, till: till.toISOString() }
    await record(tx, actor, 'flag.claimed', detail, { type: 'flag', id: flag.id, employeeId: flag.employeeId })
    return { till }
  })
}
