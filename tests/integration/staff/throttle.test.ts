import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { putUser, type Account } from './people'

const database = await freshDatabase()
const { signIn } = await import('@/lib/staff/sign-in')
const { bucketOf, clearFailures, takeTry } = await import('@/lib/staff/throttle-sign-in')
const { waitAfter } = await import('@/lib/staff/sign-in-limits')
const { hashSecret } = await import('@/lib/staff/session-secret')
const { hashPassword } = await import('@/lib/staff/hash-password')

const PASSWORD = 'hujan turun di kebun'
let account: Account
let at: number

beforeEach(async () => {
  account = await putUser(database.owner, { passwordHash: await hashPassword(PASSWORD) })
  vi.useFakeTimers({ toFake: ['Date'] })
  at = Date.parse('2026-11-23T08:00:00Z')
  vi.setSystemTime(at)
})
afterEach(() => vi.useRealTimers())

const pass = (milliseconds: number) => vi.setSystemTime((at += milliseconds))
const attempt = async (password: string, device = '') => {
  const result = await signIn({ email: account.email, password, device })
  return result.ok ? 'in' : result.why
}
const failures = async (bucket: string) =>
  (await database.owner.query('select "failures" from "SignInThrottle" where "bucket" = $1', [bucket])).rows[0]
    ?.failures

describe('the throttle', () => {
  it('lets five tries pass, then doubles the wait up to a quarter of an hour', async () => {
    const bucket = await bucketOf(account.email, '')
    const waits: number[] = []
    for (let time = 1; time <= 13; time++) {
      expect(await takeTry(bucket)).toBe(true)
      const wait = waitAfter(time)
      waits.push(wait / 1000)
      if (wait > 0) {
        pass(wait - 1)
        expect(await takeTry(bucket), `one millisecond before the end of wait ${time}`).toBe(false)
        pass(1)
      }
    }
    expect(waits).toEqual([0, 0, 0, 0, 15, 30, 60, 120, 240, 480, 900, 900, 900])
    expect(await failures(bucket)).toBe(13)
  })

  it('leaves an attacker who knows the waits about a hundred guesses a day', async () => {
    let guesses = 0
    const bucket = await bucketOf(account.email, 'attacker')
    for (const end = at + 86_400_000; at < end; pass(waitAfter(guesses))) if (await takeTry(bucket)) guesses++
    expect(guesses).toBeLessThanOrEqual(110)
  })

  it('refuses the right password too while it waits, and says nothing else', async () => {
    for (let time = 0; time < 5; time++) expect(await attempt('salah sekali ini')).toBe('credentials')
    expect(await attempt(PASSWORD)).toBe('throttled')
    pass(15_000)
    expect(await attempt(PASSWORD)).toBe('in')
    expect(await attempt('salah sekali ini')).toBe('credentials')
  })

  it('treats an account that does not exist alike', async () => {
    const guess = () => signIn({ email: 'tidak.ada@kota.test', password: 'x', device: '' })
    const answers = []
    for (let time = 0; time < 6; time++) answers.push(await guess())
    expect(answers.map((answer) => (answer.ok ? 'in' : answer.why))).toEqual([
      ...Array<string>(5).fill('credentials'),
      'throttled',
    ])
  })

  it('gives fifty guesses at once no more than five in a row', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => attempt('salah sekali ini')))
    expect(answers.filter((answer) => answer === 'credentials')).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'throttled')).toHaveLength(45)
    expect(await failures(await bucketOf(account.email, ''))).toBe(5)
    const { rows } = await database.owner.query(
      `select count(*)::int as n from "AuditEntry" where "event" = 'signIn.failed' and "detail"->>'account' = $1`,
      [hashSecret(account.email).slice(0, 16)],
    )
    expect(rows).toEqual([{ n: 50 }])
  })

  it('counts every one of fifty at once when none of them waits', async () => {
    const buckets = Array.from({ length: 50 }, (_, number) => `bucket-${number % 13}-${account.id}`)
    expect((await Promise.all(buckets.map(takeTry))).every(Boolean)).toBe(true)
    for (let number = 0; number < 13; number++)
      expect(await failures(`bucket-${number}-${account.id}`)).toBe(number < 50 % 13 ? 4 : 3)
  })

  it('keeps the owner’s own device out of what strangers do', async () => {
    expect(await attempt(PASSWORD, 'laptop-of-owner')).toBe('in')
    for (let time = 0; time < 40; time++) await attempt('tebakan orang lain', `stranger-${time}`)
    expect(await attempt(PASSWORD, 'stranger-1')).toBe('throttled')
    expect(await attempt(PASSWORD, 'laptop-of-owner')).toBe('in')
    expect(await bucketOf(account.email, 'laptop-of-owner')).not.toBe(await bucketOf(account.email, 'stranger-1'))
  })

  it('gives a known device a bucket of this account only', async () => {
    await attempt(PASSWORD, 'laptop-of-owner')
    const other = await putUser(database.owner)
    expect(await bucketOf(other.email, 'laptop-of-owner')).toBe(await bucketOf(other.email, ''))
  })

  it('forgets failures after a success', async () => {
    for (let time = 0; time < 4; time++) await attempt('salah sekali ini')
    expect(await attempt(PASSWORD)).toBe('in')
    expect(await failures(await bucketOf(account.email, ''))).toBeUndefined()
    await clearFailures('unknown bucket')
  })
})
