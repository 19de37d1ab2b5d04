import 'server-only'
import { record } from '@/lib/audit/record'
import { dayOf, toDate } from '@/lib/platform/day'
import { transaction } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import type { Person } from '@/lib/staff/actor'
import { readAccount } from './read-account'
import { SOCIAL_PLATFORMS } from './social-platform'

/**
 * Gives an account its new handle; the old one stays findable with the days on which it held. Throws `accountHandle`,
 * `accountSame`, `accountHeld` (another account has that handle), `accountOther` (the stable id says it is another one),
 * `changedMeanwhile`.
 */
export async function renameAccount(
  actor: Person,
  input: { id: string; version: number; reference: string },
): Promise<void> {
  const { zone } = await findDeployment()
  const day = await today()
  await transaction(async (tx) => {
    const account = await tx.account.findUnique({
      where: { id: input.id },
      select: {
        platform: true,
        handle: true,
        handleKey: true,
        stableId: true,
        employeeId: true,
        createdAt: true,
        handles: { select: { seenTo: true }, orderBy: { seenTo: 'desc' }, take: 1 },
      },
    })
    const platform = SOCIAL_PLATFORMS.find((one) => one === account?.platform)
    if (!account) throw new Refusal('notFound')
    if (!platform) throw new Refusal('accountHandle', { found: input.reference.slice(0, 80) }, 'reference')
    const next = readAccount(platform, input.reference, 'reference')
    if (next.handleKey === account.handleKey) throw new Refusal('accountSame', {}, 'reference')
    if (next.stableId && account.stableId && next.stableId !== account.stableId)
      throw new Refusal('accountOther', {}, 'reference')
    const other = await tx.account.findUnique({
      where: { platform_handleKey: { platform, handleKey: next.handleKey } },
      select: { id: true },
    })
    if (other) throw new Refusal('accountHeld', {}, 'reference')
    const { handle, handleKey, url } = next
    const { count } = await tx.account.updateMany({
      where: { id: input.id, version: input.version },
      data: { handle, handleKey, url, version: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('changedMeanwhile')
    const seenFrom = account.handles[0]?.seenTo ?? toDate(dayOf(account.createdAt, zone))
    await tx.accountHandle.create({
      data: {
        accountId: input.id,
        handle: account.handle,
        handleKey: account.handleKey,
        seenFrom,
        seenTo: toDate(day),
      },
      select: { id: true },
    })
    await record(
      tx,
      actor,
      'account.moved',
      { handle },
      { type: 'account', id: input.id, employeeId: account.employeeId },
    )
  })
}
