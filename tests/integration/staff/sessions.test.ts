import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { putUser, type Account } from './people'

const database = await freshDatabase()
const { signIn } = await import('@/lib/staff/sign-in')
const { findPersonBySecret } = await import('@/lib/staff/find-actor')
const { endSession } = await import('@/lib/staff/end-session')
const { listSessions } = await import('@/lib/staff/list-sessions')
const { changeRoles, disableUser, enableUser } = await import('@/lib/staff/change-roles')
const { hashPassword } = await import('@/lib/staff/hash-password')
const { hashSecret } = await import('@/lib/staff/session-secret')

const PASSWORD = 'hujan turun di kebun'
const MINUTE = 60_000
let passwordHash: string
let account: Account
let admin: Account
let at: number

beforeEach(async () => {
  passwordHash ??= await hashPassword(PASSWORD)
  account = await putUser(database.owner, { passwordHash })
  admin = await putUser(database.owner, { roles: ['administrator'] })
  vi.useFakeTimers({ toFake: ['Date'] })
  at = Date.parse('2026-11-23T08:00:00Z')
  vi.setSystemTime(at)
})
afterEach(() => vi.useRealTimers())

const pass = (milliseconds: number) => vi.setSystemTime((at += milliseconds))
async function open(device = ''): Promise<string> {
  const result = await signIn({ email: account.email, password: PASSWORD, device })
  if (!result.ok) throw new Error(result.why)
  return result.secret
}
const row = async (secret: string) =>
  (await database.owner.query('select * from "Session" where "id" = $1', [hashSecret(secret)])).rows[0]

describe('a session', () => {
  it('names the person with the roles of this moment', async () => {
    expect(await findPersonBySecret(await open())).toEqual({ ...account.person, sessionId: expect.any(String) })
  })

  it('is found by nothing but its secret', async () => {
    const secret = await open()
    for (const guess of ['', 'x', hashSecret(secret), secret.slice(0, -1), `${secret} `, secret.toLowerCase()])
      expect(await findPersonBySecret(guess)).toBeNull()
  })

  it('lives for exactly 30 idle minutes', async () => {
    const [kept, lost] = [await open(), await open()]
    pass(30 * MINUTE)
    expect(await findPersonBySecret(kept)).not.toBeNull()
    pass(1)
    expect(await findPersonBySecret(lost)).toBeNull()
    expect(await findPersonBySecret(kept)).not.toBeNull()
  })

  it('does not come back to life when the clock is looked at again', async () => {
    const secret = await open()
    pass(30 * MINUTE + 1)
    expect(await findPersonBySecret(secret)).toBeNull()
    pass(-10 * MINUTE)
    const { lastSeenAt } = await row(secret)
    expect(lastSeenAt.toISOString()).toBe('2026-11-23T08:00:00.000Z')
  })

  it('ends after 8 hours however busy it is; use never moves that end', async () => {
    const secret = await open()
    const { endsAt } = await row(secret)
    for (let time = 0; time < 47; time++) {
      pass(10 * MINUTE)
      expect(await findPersonBySecret(secret)).not.toBeNull()
    }
    pass(10 * MINUTE - 1)
    expect(await findPersonBySecret(secret)).not.toBeNull()
    pass(1)
    expect(await findPersonBySecret(secret)).toBeNull()
    expect((await row(secret)).endsAt).toEqual(endsAt)
  })

  it('writes that it was seen at most once a minute', async () => {
    const secret = await open()
    pass(MINUTE)
    await findPersonBySecret(secret)
    expect((await row(secret)).lastSeenAt.toISOString()).toBe('2026-11-23T08:00:00.000Z')
    pass(1)
    await findPersonBySecret(secret)
    expect((await row(secret)).lastSeenAt.toISOString()).toBe('2026-11-23T08:01:00.001Z')
  })
})

describe('a session ends at once', () => {
  it('when its owner ends it, and the other sessions stay', async () => {
    const [here, there] = [await open(), await open()]
    const person = await findPersonBySecret(here)
    if (!person) throw new Error('not signed in')
    expect(await listSessions(person)).toHaveLength(2)
    await endSession(person, hashSecret(there))
    expect(await findPersonBySecret(there)).toBeNull()
    expect(await findPersonBySecret(here)).not.toBeNull()
    expect(await listSessions(person)).toEqual([expect.objectContaining({ isCurrent: true })])
  })

  it('but never by somebody else’s hand, not even the administrator’s own button', async () => {
    const secret = await open()
    await endSession(admin.person, hashSecret(secret))
    expect(await findPersonBySecret(secret)).not.toBeNull()
    const { rows } = await database.owner.query(`select 1 from "AuditEntry" where "actorId" = $1`, [admin.id])
    expect(rows).toEqual([])
  })

  it('when the account is disabled, and stays ended when it is enabled again', async () => {
    const secret = await open()
    await disableUser(admin.person, { userId: account.id, version: 1, reason: 'Pindah tugas' })
    expect(await findPersonBySecret(secret)).toBeNull()
    await enableUser(admin.person, { userId: account.id, version: 2, reason: 'Kembali' })
    expect(await findPersonBySecret(secret)).toBeNull()
    expect(await findPersonBySecret(await open())).not.toBeNull()
  })

  it('and a role that was taken away is gone at the next request', async () => {
    const secret = await open()
    await changeRoles(admin.person, { userId: account.id, version: 1, roles: ['kominfo_verifier'] })
    expect((await findPersonBySecret(secret))?.roles).toEqual(['kominfo_verifier'])
  })
})
