import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { db, transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { hashPassword } from './hash-password'
import { whyNotPassword } from './new-password'
import { hashSecret } from './session-secret'

/** The person a link is for, or null when it is unknown, used or too old. */
export async function findPasswordLink(token: string): Promise<{ name: string; email: string } | null> {
  const link = await db().passwordLink.findUnique({
    where: { tokenHash: hashSecret(token) },
    select: { usedAt: true, endsAt: true, user: { select: { name: true, email: true, disabledAt: true } } },
  })
  if (!link || link.usedAt || link.endsAt <= now() || link.user.disabledAt) return null
  return { name: link.user.name, email: link.user.email }
}

/** Sets the password once and ends every session of the person. */
export async function setPassword(input: { token: string; password: string }): Promise<void> {
  const owner = await findPasswordLink(input.token)
  if (!owner) throw new Refusal('linkUsed')
  const problem = whyNotPassword(input.password, [...owner.name.split(/\s+/), ...owner.email.split(/[@.]/)])
  if (problem) throw new Refusal(problem, {}, 'password')
  const passwordHash = await hashPassword(input.password)
  const at = now()
  await transaction(async (tx) => {
    const tokenHash = hashSecret(input.token)
    const { count } = await tx.passwordLink.updateMany({
      where: { tokenHash, usedAt: null, endsAt: { gt: at } },
      data: { usedAt: at },
    })
    if (count === 0) throw new Refusal('linkUsed')
    const { user } = await tx.passwordLink.findUniqueOrThrow({
      where: { tokenHash },
      select: { user: { select: { id: true, name: true, roles: true, personKey: true } } },
    })
    await tx.user.update({ where: { id: user.id }, data: { passwordHash } })
    await tx.session.updateMany({ where: { userId: user.id, revokedAt: null }, data: { revokedAt: at } })
    const actor = { kind: 'person', ...user, sessionId: '' } as const
    await record(tx, actor, 'user.passwordSet', {}, { type: 'user', id: user.id })
  })
}
