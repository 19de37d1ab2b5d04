import 'server-only'
import { db } from '@/lib/platform/db'
import type { Role } from './roles'

export type UserRow = {
  id: string
  name: string
  email: string
  roles: Role[]
  isDisabled: boolean
  hasPassword: boolean
  lastSignInAt: Date | null
  version: number
}

const FIELDS = {
  id: true,
  name: true,
  email: true,
  roles: true,
  disabledAt: true,
  passwordHash: true,
  lastSignInAt: true,
  version: true,
} as const

const toRow = ({
  disabledAt,
  passwordHash,
  ...user
}: { disabledAt: Date | null; passwordHash: string | null } & Omit<
  UserRow,
  'isDisabled' | 'hasPassword'
>): UserRow => ({
  ...user,
  isDisabled: disabledAt !== null,
  hasPassword: passwordHash !== null,
})

/** All who work with Netra, by name. */
export async function listUsers(): Promise<UserRow[]> {
  return (await db().user.findMany({ select: FIELDS, orderBy: { name: 'asc' } })).map(toRow)
}

/** One of them, or null. */
export async function findUser(id: string): Promise<UserRow | null> {
  const user = await db().user.findUnique({ where: { id }, select: FIELDS })
  return user && toRow(user)
}
