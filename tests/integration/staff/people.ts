import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Person } from '@/lib/staff/actor'
import type { Role } from '@/lib/staff/roles'

export type Account = { id: string; email: string; person: Person }

/** Puts an account into the database past all commands, as set-up. */
export async function putUser(
  owner: pg.Pool,
  change: { roles?: Role[]; personKey?: string; passwordHash?: string | null; disabled?: boolean; name?: string } = {},
): Promise<Account> {
  const id = randomUUID()
  const email = `${id.slice(0, 8)}@kota.test`
  const { roles = ['kominfo_analyst'], personKey = email, passwordHash = null, name = 'Orang Contoh' } = change
  await owner.query(
    `insert into "User" ("id", "email", "name", "personKey", "passwordHash", "roles", "disabledAt")
     values ($1, $2, $3, $4, $5, $6::"Role"[], $7)`,
    [id, email, name, personKey, passwordHash, roles, change.disabled ? new Date() : null],
  )
  return { id, email, person: { kind: 'person', id, name, roles, personKey, sessionId: '' } }
}

/** Everything that a command about staff could change, for "and writes nothing". */
export async function snapshot(owner: pg.Pool): Promise<unknown> {
  const tables = ['User', 'Session', 'PasswordLink', 'AuditEntry']
  const read = tables.map((table) => owner.query(`select to_jsonb(t) as row from "${table}" t order by 1`))
  return (await Promise.all(read)).map(({ rows }) => rows)
}
