import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Actor } from './actor'
import { createPasswordLink } from './issue-password-link'
import { findToxicPair, type Role } from './roles'

export type NewUser = { email: string; name: string; number: string; roles: Role[] }

/**
 * Adds a person who works with Netra and gives the one-time link with which they set their own password; nobody else
 * ever knows it. Refuses toxic pairs of roles, also across two accounts of one person (same NIP).
 */
export async function addUser(actor: Actor, input: NewUser): Promise<{ userId: string; token: string }> {
  const email = input.email.trim().toLowerCase()
  const personKey = input.number || email
  return transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { email }, select: { id: true } }))
      throw new Refusal('emailTaken', {}, 'email')
    await refuseToxic(tx, personKey, null, input.roles)
    const user = await tx.user.create({
      data: { email, name: input.name, personKey, roles: input.roles },
      select: { id: true },
    })
    await record(tx, actor, 'user.added', { roles: input.roles }, { type: 'user', id: user.id })
    return { userId: user.id, token: await createPasswordLink(tx, actor, user.id, 'first') }
  })
}

/** Toxic pairs count over all accounts of one person. Throws the refusal that names the pair. */
export async function refuseToxic(
  tx: Transaction,
  personKey: string,
  exceptId: string | null,
  roles: Role[],
): Promise<void> {
  if (roles.length === 0) throw new Refusal('noRole', {}, 'roles')
  // One change of one person's roles at a time: two at once would each see only the other's past.
  await tx.$queryRaw`select 1 as locked from pg_advisory_xact_lock(hashtextextended(${personKey}, 0))`
  const others = await tx.user.findMany({
    where: { personKey, disabledAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    select: { roles: true },
  })
  const pair = findToxicPair([...roles, ...others.flatMap((user) => user.roles)])
  if (pair) throw new Refusal('toxicRoles', { first: pair[0], second: pair[1] }, 'roles')
}
