import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/platform/db'
import { now } from '@/lib/platform/clock'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { readAccount } from './read-account'
import type { SocialPlatform } from './social-platform'

/**
 * Registers an account as said to be this person's; whose it is remains unproven until a proof is recorded. One that is
 * known but held by nobody is taken over. Throws `notFound`, `accountHandle`, `accountHeld` (it is somebody else's),
 * `accountTaken` (it is already on this person's list). Returns the account's id.
 */
export async function addAccount(
  actor: Person,
  input: { employeeId: string; platform: SocialPlatform; reference: string },
): Promise<string> {
  const { employeeId } = input
  const { platform, handle, handleKey, url, stableId } = readAccount(input.platform, input.reference, 'reference')
  return transaction(async (tx) => {
    if (!(await tx.employee.findUnique({ where: { id: employeeId }, select: { id: true } })))
      throw new Refusal('notFound')
    const subject = (id: string) => ({ type: 'account', id, employeeId }) as const
    const { count } = await tx.account.createMany({
      data: [{ employeeId, platform, handle, handleKey, url, stableId, origin: 'officer', createdAt: now() }],
      skipDuplicates: true,
    })
    const account = await tx.account.findUniqueOrThrow({
      where: { platform_handleKey: { platform, handleKey } },
      select: { id: true, employeeId: true, attribution: true, version: true },
    })
    if (count === 1) {
      await record(tx, actor, 'account.added', { platform, attribution: 'unattributed' }, subject(account.id))
      return account.id
    }
    if (account.employeeId === employeeId) throw new Refusal('accountTaken', {}, 'reference')
    if (account.employeeId) throw new Refusal('accountHeld', {}, 'reference')
    const taken = await tx.account.updateMany({
      where: { id: account.id, version: account.version, employeeId: null },
      data: { employeeId, version: { increment: 1 } },
    })
    if (taken.count === 0) throw new Refusal('changedMeanwhile')
    const detail = { from: account.attribution, to: account.attribution, kind: 'said_by_officer' }
    await record(tx, actor, 'account.attributed', detail, subject(account.id))
    return account.id
  })
}
