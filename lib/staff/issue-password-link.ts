import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { transaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Actor } from './actor'
import { hashSecret, makeSecret } from './session-secret'

const VALID_MS = 24 * 60 * 60_000

/** A new one-time link for a person; earlier unused ones stop working. Returns the token, which is kept nowhere. */
export async function issuePasswordLink(actor: Actor, userId: string): Promise<string> {
  return transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: userId }, select: { disabledAt: true } })
    if (!user || user.disabledAt) throw new Refusal('notFound')
    return createPasswordLink(tx, actor, userId, 'reset')
  })
}

export async function createPasswordLink(
  tx: Transaction,
  actor: Actor,
  userId: string,
  purpose: 'first' | 'reset',
): Promise<string> {
  const token = makeSecret()
  const at = now()
  await tx.passwordLink.updateMany({ where: { userId, usedAt: null }, data: { usedAt: at } })
  await tx.passwordLink.create({
    data: { tokenHash: hashSecret(token), userId, endsAt: new Date(at.getTime() + VALID_MS) },
  })
  await record(tx, actor, 'user.passwordLinkIssued', { purpose }, { type: 'user', id: userId })
  return token
}
