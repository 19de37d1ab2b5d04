import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from './actor'
import { refuseToxic } from './add-user'
import type { Role } from './roles'

/** Changes what a person may do, from their next request on. Nobody changes their own roles. */
export async function changeRoles(
  actor: Person,
  input: { userId: string; version: number; roles: Role[] },
): Promise<void> {
  await transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: input.userId }, select: { personKey: true, roles: true } })
    if (!user) throw new Refusal('notFound')
    if (user.personKey === actor.personKey) throw new Refusal('ownRoles', {}, 'roles')
    await refuseToxic(tx, user.personKey, input.userId, input.roles)
    const { count } = await tx.user.updateMany({
      where: { id: input.userId, version: input.version },
      data: { roles: input.roles, version: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('changedMeanwhile')
    await record(
      tx,
      actor,
      'user.rolesChanged',
      { from: user.roles, to: input.roles },
      { type: 'user', id: input.userId },
    )
  })
}

/** Takes all access away at once, open sessions included; the person's acts in the record stay theirs. */
export async function disableUser(
  actor: Person,
  input: { userId: string; version: number; reason: string },
): Promise<void> {
  await setDisabled(actor, input, true)
}

/** Gives access back. A new password link is a step of its own. */
export async function enableUser(
  actor: Person,
  input: { userId: string; version: number; reason: string },
): Promise<void> {
  await setDisabled(actor, input, false)
}

async function setDisabled(
  actor: Person,
  input: { userId: string; version: number; reason: string },
  disable: boolean,
): Promise<void> {
  const at = now()
  await transaction(async (tx) => {
    const user = await tx.user.findUnique({ where: { id: input.userId }, select: { personKey: true, roles: true } })
    if (!user) throw new Refusal('notFound')
    if (user.personKey === actor.personKey) throw new Refusal('ownRoles')
    if (!disable) await refuseToxic(tx, user.personKey, input.userId, user.roles)
    const { count } = await tx.user.updateMany({
      where: { id: input.userId, version: input.version },
      data: { disabledAt: disable ? at : null, version: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('changedMeanwhile')
    if (disable)
      await tx.session.updateMany({ where: { userId: input.userId, revokedAt: null }, data: { revokedAt: at } })
    const event = disable ? 'user.disabled' : 'user.enabled'
    await record(tx, actor, event, { reason: input.reason }, { type: 'user', id: input.userId })
  })
}
