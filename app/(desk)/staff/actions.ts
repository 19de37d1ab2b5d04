'use server'

import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { addUser as addUserCommand } from '@/lib/staff/add-user'
import {
  changeRoles as changeRolesCommand,
  disableUser as disable,
  enableUser as enable,
} from '@/lib/staff/change-roles'
import { findUser } from '@/lib/staff/list-users'
import { issuePasswordLink as issueLink } from '@/lib/staff/issue-password-link'
import { passwordLinkUrl } from '@/lib/staff/password-link-url'
import { ROLES } from '@/lib/staff/roles'

const roles = field.list(ROLES.length).pipe(z.array(z.enum(ROLES)))
const number = z
  .string()
  .trim()
  .regex(/^(\d{18})?$/, 'number')
  .default('')
const Access = z.strictObject({ userId: field.id(), version: field.version(), reason: field.text(500) })

export const addUser = formAction(
  'addUser',
  z.strictObject({ name: field.text(120), email: z.email('email').max(254, 'tooLong'), number, roles }),
  async (actor, input) => {
    const { token } = await addUserCommand(actor, input)
    const t = await getTranslations('staff')
    return { message: t('linkBody', { name: input.name }), copy: await passwordLinkUrl(token) }
  },
)

export const issuePasswordLink = formAction(
  'issuePasswordLink',
  z.strictObject({ userId: field.id() }),
  async (actor, { userId }) => {
    const token = await issueLink(actor, userId)
    const t = await getTranslations('staff')
    const name = (await findUser(userId))?.name ?? ''
    return { message: t('linkBody', { name }), copy: await passwordLinkUrl(token) }
  },
)

export const changeRoles = formAction(
  'changeRoles',
  z.strictObject({ userId: field.id(), version: field.version(), roles }),
  async (actor, input) => {
    await changeRolesCommand(actor, input)
    return { message: (await getTranslations('staff'))('rolesChanged') }
  },
)

export const disableUser = formAction('disableUser', Access, async (actor, input) => {
  await disable(actor, input)
  return { message: (await getTranslations('staff'))('disabledDone') }
})

export const enableUser = formAction('enableUser', Access, async (actor, input) => {
  await enable(actor, input)
  return { message: (await getTranslations('staff'))('enabledDone') }
})
