import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { putUser, snapshot, type Account } from './people'

const database = await freshDatabase()
const { issuePasswordLink } = await import('@/lib/staff/issue-password-link')
const { findPasswordLink, setPassword } = await import('@/lib/staff/set-password')
const { addUser } = await import('@/lib/staff/add-user')
const { signIn } = await import('@/lib/staff/sign-in')
const { findPersonBySecret } = await import('@/lib/staff/find-actor')

const PASSWORD = 'angin di pohon kelapa'
let account: Account
let admin: Account
let at: number
beforeEach(async () => {
  account = await putUser(database.owner, { name: 'Rina Wijayanti' })
  admin = await putUser(database.owner, { roles: ['administrator'] })
  vi.useFakeTimers({ toFake: ['Date'] })
  at = Date.parse('2026-11-23T08:00:00Z')
  vi.setSystemTime(at)
})
afterEach(() => vi.useRealTimers())

const enter = (password: string) => signIn({ email: account.email, password, device: '' })

describe('a one-time link', () => {
  it('sets a password once, and ends the sessions that were open', async () => {
    await setPassword({ token: await issuePasswordLink(admin.person, account.id), password: PASSWORD })
    const before = await enter(PASSWORD)
    if (!before.ok) throw new Error(before.why)
    const token = await issuePasswordLink(admin.person, account.id)
    expect(await findPasswordLink(token)).toEqual({ name: 'Rina Wijayanti', email: account.email })
    await setPassword({ token, password: 'kopi hitam tanpa gula' })
    expect(await findPersonBySecret(before.secret)).toBeNull()
    expect((await enter(PASSWORD)).ok).toBe(false)
    expect((await enter('kopi hitam tanpa gula')).ok).toBe(true)
    await expect(setPassword({ token, password: PASSWORD })).rejects.toMatchObject({ code: 'linkUsed' })
    expect(await findPasswordLink(token)).toBeNull()
  })

  it('is taken by one of ten who use it at once', async () => {
    const token = await issuePasswordLink(admin.person, account.id)
    const tries = await Promise.allSettled(
      Array.from({ length: 10 }, (_, number) => setPassword({ token, password: `${PASSWORD} ${number}` })),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('lives for 24 hours', async () => {
    const token = await issuePasswordLink(admin.person, account.id)
    vi.setSystemTime(at + 86_400_000 - 1)
    expect(await findPasswordLink(token)).not.toBeNull()
    vi.setSystemTime(at + 86_400_000)
    expect(await findPasswordLink(token)).toBeNull()
    await expect(setPassword({ token, password: PASSWORD })).rejects.toMatchObject({ code: 'linkUsed' })
  })

  it('dies when a newer one is made, or when the account is disabled', async () => {
    const [earlier, later] = [
      await issuePasswordLink(admin.person, account.id),
      await issuePasswordLink(admin.person, account.id),
    ]
    expect(await findPasswordLink(earlier)).toBeNull()
    expect(await findPasswordLink(later)).not.toBeNull()
    await database.owner.query('update "User" set "disabledAt" = now() where "id" = $1', [account.id])
    expect(await findPasswordLink(later)).toBeNull()
    await expect(issuePasswordLink(admin.person, account.id)).rejects.toMatchObject({ code: 'notFound' })
  })

  it('stands in the database as a hash only, and nowhere in the record', async () => {
    const token = await issuePasswordLink(admin.person, account.id)
    expect(JSON.stringify(await snapshot(database.owner))).not.toContain(token)
    for (const guess of ['', 'x', token.slice(1)]) expect(await findPasswordLink(guess)).toBeNull()
  })

  it.each([
    ['kucing tidur d', 'passwordShort'],
    ['rinawijayanti99', 'passwordCommon'],
    ['x'.repeat(201), 'tooLong'],
  ])('refuses the password %j and stays good', async (password, code) => {
    const token = await issuePasswordLink(admin.person, account.id)
    const before = await snapshot(database.owner)
    await expect(setPassword({ token, password })).rejects.toMatchObject({ code, field: 'password' })
    expect(await snapshot(database.owner)).toEqual(before)
    await setPassword({ token, password: PASSWORD })
  })

  it('comes with a new account, which cannot be entered before', async () => {
    const email = 'Baru@Kota.test'
    const { userId, token } = await addUser(admin.person, { email, name: 'Baru', number: '', roles: ['auditor'] })
    expect((await signIn({ email, password: '', device: '' })).ok).toBe(false)
    await setPassword({ token, password: PASSWORD })
    expect(await signIn({ email, password: PASSWORD, device: '' })).toMatchObject({ ok: true, userId })
  })
})
