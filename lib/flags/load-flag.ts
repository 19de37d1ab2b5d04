import 'server-only'
import type { Reader, Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Actor } from '@/lib/staff/actor'
import type { FlagFacts } from './policy'
import { visibleTo } from './visible-to'

const fields = {
  id: true,
  number: true,
  version: true,
  state: true,
  accountId: true,
  employeeId: true,
  electionId: true,
  dueOn: true,
  waitUntil: true,
  raisedById: true,
  claimedById: true,
  claimedTill: true,
  caseId: true,
  mergedIntoId: true,
} as const

/** A flag as the commands need it, with what the policy asks. */
export async function findFlag(reader: Reader, actor: Actor, id: string) {
  const flag = await reader.flag.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, select: fields })
  if (!flag) return null
  const raiser = flag.raisedById
    ? await reader.user.findUnique({ where: { id: flag.raisedById }, select: { personKey: true } })
    : null
  const facts: FlagFacts = {
    state: flag.state,
    raiserPerson: raiser?.personKey ?? null,
    claimedById: flag.claimedById,
    claimedTill: flag.claimedTill,
  }
  return { ...flag, facts }
}
export type LoadedFlag = NonNullable<Awaited<ReturnType<typeof findFlag>>>

/**
 * Locks flags until the transaction ends, always in the order of their ids so that two people never wait for each
 * other, and loads the first. Whoever comes second waits here and then sees what the first one decided. Throws notFound.
 */
export async function lockFlag(tx: Transaction, actor: Actor, id: string, ...others: string[]): Promise<LoadedFlag> {
  for (const one of [...new Set([id, ...others])].sort()) {
    await tx.$queryRaw`SELECT 1 FROM "Flag" WHERE "id" = ${one}::uuid FOR UPDATE`
  }
  const flag = await findFlag(tx, actor, id)
  if (!flag) throw new Refusal('notFound')
  return flag
}

/** Name of the person behind an account of the staff, for sentences; empty for nobody. */
export async function staffName(reader: Reader, id: string | null): Promise<string> {
  const user = id ? await reader.user.findUnique({ where: { id }, select: { name: true } }) : null
  return user?.name ?? ''
}
