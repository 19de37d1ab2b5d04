import { describe, expect, it } from 'vitest'
import { checkEmployeeNumber } from '@/lib/registry/check-employee-number'
import { isHandle } from '@/lib/registry/fold-handle'
import { openBook } from '@/prisma/seed/city/book'
import { inventAccounts } from '@/prisma/seed/city/invent-accounts'
import { inventPeople } from '@/prisma/seed/city/invent-people'
import { inventStaff } from '@/prisma/seed/city/invent-staff'
import { openRandom } from '@/prisma/seed/city/random'
import { findToxicPair } from '@/lib/staff/roles'
import { STAFF_PEOPLE } from '@/prisma/seed/city/staff-people'

const DAY = '2026-11-22'
const book = openBook()
const people = inventPeople(book, DAY)
const staff = inventStaff(book, people, DAY, 'hash')
const accounts = inventAccounts(book, people, staff, DAY)

describe('the stream of numbers', () => {
  it('is the same for the same seed and another for another', () => {
    const draw = (seed: string) => {
      const random = openRandom(seed)
      return [
        random.next(),
        random.int(1, 1000),
        random.uuid(new Date('2026-01-01T00:00:00Z')),
        random.shuffle([1, 2, 3, 4, 5]),
      ]
    }
    expect(draw('a')).toEqual(draw('a'))
    expect(draw('a')).not.toEqual(draw('b'))
  })

  it('gives ids of version 7 that sort by their instant', () => {
    const random = openRandom('ids')
    const early = random.uuid(new Date('2026-01-01T00:00:00Z'))
    const late = random.uuid(new Date('2026-01-02T00:00:00Z'))
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(early < late).toBe(true)
  })
})

describe('the people of Kota Sagara', () => {
  it('are about four thousand in forty units', () => {
    expect(book.Unit).toHaveLength(40)
    expect(book.Unit.map(({ ord }) => ord)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
    expect(people.length).toBeGreaterThan(3900)
    expect(people.length).toBeLessThan(4300)
  })

  it('have numbers that the register itself takes, each its own, of their own kind', () => {
    const wrong = people.filter(({ number, kind, isMale }) => {
      const checked = checkEmployeeNumber(number, DAY)
      if (!checked.ok) return true
      const guess = kind === 'PNS' || kind === 'CPNS' ? 'PNS' : 'PPPK'
      return checked.kindGuess !== guess || (checked.sex === 'MALE') !== isMale
    })
    expect(wrong).toEqual([])
    expect(new Set(people.map(({ number }) => number)).size).toBe(people.length)
  })

  it('are PNS, PPPK, CPNS and part-time in the real shares', () => {
    const share = (kind: string) => people.filter((person) => person.kind === kind).length / people.length
    expect(share('PNS')).toBeGreaterThan(0.58)
    expect(share('PNS')).toBeLessThan(0.7)
    expect(share('PPPK')).toBeGreaterThan(0.24)
    expect(share('CPNS')).toBeGreaterThan(0.01)
    expect(share('PPPK_PARUH_WAKTU')).toBeGreaterThan(0.02)
  })

  it('who work with Netra hold no toxic pair and count as their NIP', () => {
    expect(STAFF_PEOPLE.map(({ roles }) => findToxicPair(roles))).toEqual(STAFF_PEOPLE.map(() => null))
    expect(book.User.every(({ personKey }) => /^\d{18}$/.test(personKey))).toBe(true)
    expect(new Set(book.User.map(({ personKey }) => personKey)).size).toBe(12)
  })
})

describe('their accounts', () => {
  it('are about nine thousand on six platforms, with handles that the platforms allow', () => {
    expect(accounts.length).toBeGreaterThan(8500)
    expect(accounts.length).toBeLessThan(9500)
    expect(accounts.filter(({ platform, handle }) => !isHandle(platform, handle))).toEqual([])
    const keys = book.Account.map(({ platform, handleKey }) => `${platform} ${handleKey}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('are never matched by an officer on fewer than two kinds of proof', () => {
    const kinds = new Map<string, Set<string>>()
    for (const { accountId, kind } of book.AccountProof)
      kinds.set(accountId, (kinds.get(accountId) ?? new Set()).add(kind))
    const matched = accounts.filter(({ level }) => level === 'matched_by_officer')
    expect(matched.length).toBeGreaterThan(500)
    expect(matched.filter(({ id }) => (kinds.get(id)?.size ?? 0) < 2)).toEqual([])
  })

  it('point to nobody outside the demo: every address is an example address', () => {
    expect(book.Account.filter(({ url }) => !/^https:\/\/\w+\.example\//.test(url ?? ''))).toEqual([])
  })
})
