import 'server-only'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Refusal } from '@/lib/platform/refusal'
import { addUser } from '@/lib/staff/add-user'
import { ROLES, type Role } from '@/lib/staff/roles'
import type { CliWords } from './cli-words'

const OPERATOR = { kind: 'job', name: 'operator' } as const

/** `netra user add`: adds a user and prints the one-time link. */
export async function addUserByCommand(
  t: CliWords,
  input: { email: string; name: string; roles: string; number: string },
): Promise<number> {
  const roles = input.roles
    .split(',')
    .map((role) => role.trim())
    .filter(Boolean)
  const all = ROLES.join(', ')
  if (!input.email || !input.name || roles.length === 0) return refuse(t('needEmail', { roles: all }))
  const unknown = roles.find((role) => !(ROLES as readonly string[]).includes(role))
  if (unknown) return refuse(t('badRole', { role: unknown, roles: all }))
  try {
    const { token } = await addUser(OPERATOR, { ...input, roles: roles as Role[] })
    return print(t, input.name, token)
  } catch (error) {
    if (error instanceof Refusal) return refuse(`${error.code} ${Object.values(error.params).join(', ')}`.trim())
    throw error
  } finally {
    await db().$disconnect()
  }
}

/** `netra user first-link`: the first administrator of a clean start; refuses as soon as anybody is there. */
export async function addFirstUser(t: CliWords): Promise<number> {
  try {
    const waiting = await db().user.findFirst({
      where: { email: 'pengelola@netra.local', passwordHash: null },
      select: { id: true },
    })
    if (!waiting && (await db().user.count()) > 0) return refuse(t('hasUsers'))
    if (waiting) {
      const { issuePasswordLink } = await import('@/lib/staff/issue-password-link')
      return print(t, t('firstName'), await issuePasswordLink(OPERATOR, waiting.id))
    }
    const { token } = await addUser(OPERATOR, {
      email: 'pengelola@netra.local',
      name: t('firstName'),
      number: '',
      roles: ['administrator'],
    })
    return print(t, t('firstName'), token)
  } finally {
    await db().$disconnect()
  }
}

function print(t: CliWords, name: string, token: string): number {
  console.error(t('link', { name }))
  const base = env().NETRA_URL || `http://localhost:${env().PORT}`
  console.log(new URL(`/set-password/${token}`, base).toString())
  return 0
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}
