import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { putUser, type Account } from './people'

const database = await freshDatabase()
const { signIn } = await import('@/lib/staff/sign-in')
const { hashPassword, isPassword } = await import('@/lib/staff/hash-password')
const { hashSecret } = await import('@/lib/staff/session-secret')

const PASSWORD = 'hujan turun di kebun'
let rina: Account
let gone: Account
let fresh: Account
beforeAll(async () => {
  const passwordHash = await hashPassword(PASSWORD)
  rina = await putUser(database.owner, { passwordHash })
  gone = await putUser(database.owner, { passwordHash, disabled: true })
  fresh = await putUser(database.owner)
})

const rows = async (text: string, values: unknown[] = []) => (await database.owner.query(text, values)).rows
const forget = () => database.owner.query('delete from "SignInThrottle"')

describe('signing in', () => {
  it('opens a session whose secret only the cookie knows', async () => {
    const result = await signIn({ email: ` ${rina.email.toUpperCase()} `, password: PASSWORD, device: 'laptop' })
    if (!result.ok) throw new Error(result.why)
    const [session] = await rows('select * from "Session" where "userId" = $1', [rina.id])
    expect(session.id).toBe(hashSecret(result.secret))
    expect(session.device).toBe(hashSecret('laptop'))
    expect(session.endsAt - session.createdAt).toBe(8 * 3_600_000)
    expect(Buffer.from(result.secret, 'base64url')).toHaveLength(32)
    const everything = JSON.stringify([await rows('select * from "Session"'), await rows('select * from "AuditEntry"')])
    expect(everything).not.toContain(result.secret)
    expect(everything).not.toContain('laptop')
    expect(await rows('select "event" from "AuditEntry" where "actorId" = $1', [rina.id])).toEqual([
      { event: 'session.started' },
    ])
  })

  it('gives two sign-ins two secrets', async () => {
    const [first, second] = await Promise.all(
      ['a', 'b'].map((device) => signIn({ email: rina.email, password: PASSWORD, device })),
    )
    expect(first?.ok && second?.ok && first.secret !== second.secret).toBe(true)
  })

  it('answers the same to a wrong password, an unknown and a disabled account, and one without a password yet', async () => {
    const tries = [
      { email: rina.email, password: 'bukan kata sandinya' },
      { email: 'siapa@kota.test', password: PASSWORD },
      { email: gone.email, password: PASSWORD },
      { email: fresh.email, password: '' },
      { email: '', password: '' },
      { email: "' or 1=1 --", password: PASSWORD },
    ]
    for (const one of tries) expect(await signIn({ ...one, device: '' })).toEqual({ ok: false, why: 'credentials' })
    expect(
      await rows('select count(*)::int as n from "Session" where "userId" = any($1)', [[gone.id, fresh.id]]),
    ).toEqual([{ n: 0 }])
  })

  it('records failures under a hash, for people type passwords into the wrong field', async () => {
    await signIn({ email: 'rahasia saya sekali', password: 'x', device: '' })
    const found = await rows(`select "detail", "actorId" from "AuditEntry" where "event" = 'signIn.failed'`)
    expect(found.length).toBeGreaterThan(0)
    expect(JSON.stringify(found)).not.toMatch(/rahasia saya|@kota/)
  })

  it('takes as long for an account that does not exist', async () => {
    const emails = [rina.email, 'tidak.ada@kota.test', gone.email]
    const best = emails.map(() => Infinity)
    // In turns, and the best of each: what else the machine does meanwhile must not decide.
    for (let round = 0; round < 12; round++)
      for (const [at, email] of emails.entries()) {
        await forget()
        const begin = performance.now()
        await signIn({ email, password: 'bukan kata sandinya', device: '' })
        best[at] = Math.min(best[at] as number, performance.now() - begin)
      }
    const [known = 0, unknown = 0, disabled = 0] = best
    // Without the equal work for nobody an unknown account would answer in a fraction of the time.
    expect(unknown).toBeGreaterThan(known * 0.6)
    expect(disabled).toBeGreaterThan(known * 0.6)
    expect(unknown).toBeLessThan(known * 1.7)
  })
})

describe('the stored hash', () => {
  it('is argon2id at the floor or above, with a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)])
    const [, kind, version, cost = '', salt = '', sum = ''] = one.split('$')
    expect([kind, version]).toEqual(['argon2id', 'v=19'])
    const [memory = 0, passes = 0, lanes = 0] = (cost.match(/\d+/g) ?? []).map(Number)
    expect(memory).toBeGreaterThanOrEqual(19_456)
    expect(passes).toBeGreaterThanOrEqual(2)
    expect(lanes).toBeGreaterThanOrEqual(1)
    expect(Buffer.from(salt, 'base64').length).toBeGreaterThanOrEqual(16)
    expect(Buffer.from(sum, 'base64').length).toBeGreaterThanOrEqual(32)
    expect(one).not.toBe(two)
  })

  it('takes one text typed in two ways, and cuts nothing off', async () => {
    const composed = await hashPassword('kafé di tepi sawah')
    expect(await isPassword(composed, 'kafe\u0301 di tepi sawah')).toBe(true)
    const long = 'padi menguning '.repeat(8)
    const stored = await hashPassword(`${long}a`)
    expect(await isPassword(stored, `${long}b`)).toBe(false)
    expect(await isPassword(stored, `${long}a`)).toBe(true)
    expect(await isPassword(await hashPassword('🐸'.repeat(15)), '🐸'.repeat(14))).toBe(false)
  })

  it('of nobody, and a broken one, fit no password', async () => {
    expect(await isPassword(null, PASSWORD)).toBe(false)
    expect(await isPassword('not a hash', PASSWORD)).toBe(false)
    expect(await isPassword('', '')).toBe(false)
  })
})
