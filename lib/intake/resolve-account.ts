import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { foldPersonName } from '@/lib/registry/fold-person-name'
import { parseAccountReference, type AccountReference } from '@/lib/registry/parse-account-reference'
import { SOCIAL_PLATFORMS } from '@/lib/registry/social-platform'
import type { Person } from '@/lib/staff/actor'
import type { ManualPlatform } from './manual-activity'

type Reference = Omit<AccountReference, 'platform' | 'url'> & { platform: ManualPlatform; url: string | null }

/** An account as written in a form: a handle, or the address of a profile. Throws `accountHandle` on that field. */
export function readReference(platform: ManualPlatform, written: string, formField: string): Reference {
  const social = SOCIAL_PLATFORMS.find((one) => one === platform)
  if (!social) {
    const handle = written.trim().replace(/^@/, '')
    return { platform, handle, handleKey: handle.toLowerCase().replace(/\s+/g, ' '), url: null, stableId: null }
  }
  const result = parseAccountReference(written, social)
  if (!result.ok) throw new Refusal('accountHandle', { found: written.slice(0, 80) }, formField)
  return result.account
}

/**
 * The account that acted, with the civil servant whom it is said to belong to. One that is not registered is registered
 * as `unattributed`: said to be theirs, proven by nothing. Refuses when nobody is named, when the name fits nobody or
 * several, and when the account was found not to be theirs.
 */
export async function resolveAccount(
  tx: Transaction,
  actor: Person,
  reference: Reference,
  employee: string,
): Promise<{ id: string; handle: string; employeeId: string }> {
  const { platform, handleKey, handle } = reference
  const select = { id: true, handle: true, employeeId: true, attribution: true } as const
  const known =
    (await tx.account.findUnique({ where: { platform_handleKey: { platform, handleKey } }, select })) ??
    (await tx.account.findFirst({ where: { platform, handles: { some: { handleKey } } }, select }))
  if (known && (known.attribution === 'not_theirs' || known.attribution === 'impersonating'))
    throw new Refusal('accountNotTheirs', {}, 'handle')
  if (known?.employeeId) return { id: known.id, handle: known.handle, employeeId: known.employeeId }

  const employeeId = await findEmployee(tx, employee)
  const subject = (id: string) => ({ type: 'account', id, employeeId }) as const
  if (known) {
    await tx.account.update({ where: { id: known.id }, data: { employeeId, version: { increment: 1 } }, select })
    const detail = { from: known.attribution, to: known.attribution, kind: 'said_by_officer' }
    await record(tx, actor, 'account.attributed', detail, subject(known.id))
    return { id: known.id, handle: known.handle, employeeId }
  }
  const { url, stableId } = reference
  const made = await tx.account.create({
    data: { employeeId, platform, handle, handleKey, url, stableId, origin: 'officer', createdAt: now() },
    select: { id: true },
  })
  await record(tx, actor, 'account.added', { platform, attribution: 'unattributed' }, subject(made.id))
  return { id: made.id, handle, employeeId }
}

async function findEmployee(tx: Transaction, written: string): Promise<string> {
  if (written === '') throw new Refusal('accountUnknown', {}, 'employee')
  const digits = written.replace(/[\s.'-]/g, '')
  const isNumber = /^\d+$/.test(digits)
  const nameKey = foldPersonName(written)
  const found = await tx.employee.findMany({
    where: isNumber ? { numbers: { some: { number: digits, isCurrent: true } } } : { nameKey, activeTo: null },
    take: 6,
    select: { id: true },
  })
  const [one] = found
  if (!one) throw new Refusal('employeeUnknown', {}, 'employee')
  if (found.length > 1) throw new Refusal('employeeAmbiguous', { count: found.length }, 'employee')
  return one.id
}
