import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Access } from '../../../../lib/doors/doors'
import { ROLES, type Role } from '../../../../lib/staff/roles'
import { DEMO_PASSWORD } from '../sign-in'
import { BASE, send } from './send'

/** Somebody who knocks: with the cookie of a session, and what that session is still good for. */
export type Visitor = { name: string; role: Role | null; cookie: string; userId: string | null }

/** Whether a visitor should be let in, read off the row alone: the oracle is not the code under test. */
export const mayUse = ({ role }: Visitor, access: Access) =>
  access === 'public' || (role !== null && (access === 'staff' || access.includes(role)))

const cookiesOf = (headers: string[] | undefined) => (headers ?? []).map((line) => line.split(';')[0] as string)

/** Signs in as the form does and gives the cookies of the session. */
export async function signIn(email: string, password = DEMO_PASSWORD): Promise<string> {
  const page = await send('/sign-in')
  const before = cookiesOf(page.headers['set-cookie']).join('; ')
  const csrfToken = /name="csrfToken" value="([0-9a-f]+)"/.exec(page.body)?.[1] ?? ''
  const answer = await send('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { cookie: before, origin: BASE, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken, email, password, callbackUrl: '/desk' }).toString(),
  })
  const session = cookiesOf(answer.headers['set-cookie']).find((cookie) => cookie.includes('session-token='))
  if (!session) throw new Error(`${email} cannot sign in: ${answer.status} ${answer.headers.location}`)
  return session
}

/** A person of their own for these tests, so that nobody's journey is disturbed; the demo people lend their password. */
export async function addPerson(owner: pg.Pool, name: string, roles: Role[]): Promise<{ id: string; email: string }> {
  const id = randomUUID()
  const email = `pintu-${id.slice(0, 8)}@sagara.test`
  await owner.query(
    `insert into "User" ("id", "email", "name", "personKey", "passwordHash", "roles")
     select $1, $2, $3, $4, "passwordHash", $5::"Role"[] from "User" where "email" = 'eko@sagara.test'`,
    [id, email, name, `kunci-${id}`, roles],
  )
  return { id, email }
}

/** One visitor for each role, and those who must be treated as nobody. */
export async function inviteVisitors(owner: pg.Pool): Promise<Visitor[]> {
  const visitors: Visitor[] = [{ name: 'nobody', role: null, cookie: '', userId: null }]
  for (const role of ROLES) {
    const { id, email } = await addPerson(owner, `Pintu ${role}`, [role])
    visitors.push({ name: role, role, cookie: await signIn(email), userId: id })
  }
  // Chiefs and administrators of yesterday: each had every right that opens most doors.
  const ends: [string, Role, string][] = [
    ['disabled', 'inspectorate_chief', `update "User" set "disabledAt" = now() where "id" = $1`],
    ['expired', 'kominfo_verifier', `update "Session" set "endsAt" = now() - interval '1 s' where "userId" = $1`],
    ['idle', 'bkpsdm_officer', `update "Session" set "lastSeenAt" = now() - interval '31 min' where "userId" = $1`],
    ['revoked', 'administrator', `update "Session" set "revokedAt" = now() where "userId" = $1`],
  ]
  for (const [name, role, end] of ends) {
    const { id, email } = await addPerson(owner, `Pintu ${name}`, [role])
    visitors.push({ name, role: null, cookie: await signIn(email), userId: id })
    await owner.query(end, [id])
  }
  visitors.push({
    name: 'forged',
    role: null,
    cookie: 'next-auth.session-token=eyJhbGciOiJub25lIn0..a.b.c',
    userId: null,
  })
  return visitors
}

/** What the visitors did that the record knows of, apart from knocking and signing in. */
export async function deedsOf(owner: pg.Pool, visitors: Visitor[], since: string): Promise<string[]> {
  const { rows } = await owner.query<{ event: string; name: string }>(
    `select "event", "actorName" as name from "AuditEntry" where "actorId" = any($1) and "seq" > $2`,
    [visitors.flatMap(({ userId }) => userId ?? []), since],
  )
  return rows.map(({ event, name }) => `${name}: ${event}`)
}

export async function lastEntry(owner: pg.Pool): Promise<string> {
  const { rows } = await owner.query<{ seq: string }>('select coalesce(max("seq"), 0)::text as seq from "AuditEntry"')
  return rows[0]?.seq ?? '0'
}
