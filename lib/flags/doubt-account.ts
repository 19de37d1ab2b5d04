import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import type { Transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import type { Attribution } from '@/prisma/generated/enums'
import type { LoadedFlag } from './load-flag'

/** What each reason says about the account. Whatever is not certain is disputed, which stops the account all the same. */
const ATTRIBUTION: Record<string, Attribution> = {
  'not_theirs.fake': 'impersonating',
  'not_theirs.namesake': 'not_theirs',
  'not_theirs.former_owner': 'not_theirs',
  'not_theirs.hacked': 'disputed',
  'not_theirs.family': 'disputed',
}

/**
 * Marks the account as not (certainly) the person's, with a proof row of who said so. Returns the attribution that
 * stood before any triage decision still in force, which is what the undo of the last one restores.
 */
export async function doubtAccount(
  tx: Transaction,
  actor: Person,
  flag: LoadedFlag,
  input: { reasonCode: string; note: string },
): Promise<Attribution> {
  const to = ATTRIBUTION[input.reasonCode] ?? 'disputed'
  const from = await attribute(tx, actor, flag, to, input.reasonCode.replace('not_theirs.', 'triage_'), input.note)
  const earlier = await tx.flagDecision.findFirst({
    where: {
      outcome: 'not_theirs',
      attributionBefore: { not: null },
      flag: { accountId: flag.accountId, state: 'not_theirs', id: { not: flag.id } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { attributionBefore: true },
  })
  return earlier?.attributionBefore ?? from
}

/** Sets the attribution of the flag's account, adds the proof, writes the record. Returns what it was. */
export async function attribute(
  tx: Transaction,
  actor: Person,
  flag: LoadedFlag,
  to: Attribution,
  kind: string,
  note: string,
): Promise<Attribution> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${flag.accountId}::uuid FOR UPDATE`
  const account = await tx.account.findUniqueOrThrow({
    where: { id: flag.accountId },
    select: { attribution: true },
  })
  await tx.account.update({
    where: { id: flag.accountId },
    data: { attribution: to, version: { increment: 1 } },
    select: { id: true },
  })
  await tx.accountProof.create({
    data: { accountId: flag.accountId, attribution: to, kind, note, byId: actor.id, byName: actor.name, at: now() },
    select: { id: true },
  })
  const detail = { from: account.attribution, to, kind }
  await record(tx, actor, 'account.attributed', detail, {
    type: 'account',
    id: flag.accountId,
    employeeId: flag.employeeId,
  })
  return account.attribution
}
