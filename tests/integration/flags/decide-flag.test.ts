import { beforeAll, describe, expect, it } from 'vitest'
import type { DecideFlag } from '@/lib/flags/decide-flag'
import type { Outcome } from '@/lib/flags/outcome'
import type { Person } from '@/lib/staff/actor'
import { freshDatabase } from '../../support/fresh-database'
import { buildTown } from './triage-city'

const database = await freshDatabase()
const { decideFlag } = await import('@/lib/flags/decide-flag')
const { claimFlag } = await import('@/lib/flags/claim-flag')
const { releaseFlag } = await import('@/lib/flags/release-flag')
const { getFlag } = await import('@/lib/flags/get-flag')
let town: Awaited<ReturnType<typeof buildTown>>
beforeAll(async () => {
  town = await buildTown(database.owner)
})

const input = (flagId: string, outcome: Outcome, reason: string, change: Partial<DecideFlag> = {}): DecideFlag => ({
  flagId,
  version: 1,
  outcome,
  reasonCode: `${outcome}.${reason}`,
  note: '',
  mergeInto: '',
  waitUntil: '',
  ...change,
})

describe('what a decision does', () => {
  it('forwards into a new case, and the next flag of the person into the same one', async () => {
    const account = await town.account()
    const [first, second] = [await town.flag(account), await town.flag(account)]
    const opened = await decideFlag(town.rina, input(first, 'forward', 'campaign_account'))
    const joined = await decideFlag(town.dimas, input(second, 'forward', 'own_post'))
    expect(opened.caseNumber).toMatch(/^\d{4}\/0001$/)
    expect(joined.caseNumber).toBe(opened.caseNumber)
    const row = await town.flagRow(first)
    expect(row).toMatchObject({ state: 'forwarded', version: 2, claimedById: null })
    expect(await town.one('select stage, origin from "Case" where id = $1', [row.caseId])).toEqual({
      stage: 'identity',
      origin: 'flag',
    })
    expect(await town.events(first)).toEqual(['flag.decided'])
    expect(await town.events(row.caseId)).toEqual(['case.opened', 'case.flagAdded'])
  })

  it('dismisses', async () => {
    const flag = await town.flag(await town.account())
    await decideFlag(town.rina, input(flag, 'dismiss', 'neutral', { note: 'Berita.' }))
    expect(await town.flagRow(flag)).toMatchObject({ state: 'dismissed', caseId: null })
    expect(await town.one('select note, "byPerson" from "FlagDecision" where "flagId" = $1', [flag])).toEqual({
      note: 'Berita.',
      byPerson: 'Rina',
    })
  })

  it('merges into another flag of the same person', async () => {
    const account = await town.account()
    const other = await town.account(account.employee)
    const [flag, target] = [await town.flag(account), await town.flag(other)]
    await decideFlag(town.rina, input(flag, 'merge', 'same_post', { mergeInto: target }))
    expect(await town.flagRow(flag)).toMatchObject({ state: 'merged', mergedIntoId: target })
    expect(await town.flagRow(target)).toMatchObject({ state: 'open', version: 1 })
  })

  it('lets wait until the day that the reason or the person names', async () => {
    const flag = await town.flag(await town.account())
    await decideFlag(town.rina, input(flag, 'wait', 'until_day', { waitUntil: '2099-01-04' }))
    const row = await town.one('select state, "waitUntil"::text from "Flag" where id = $1', [flag])
    expect(row).toEqual({ state: 'waiting', waitUntil: '2099-01-04' })
  })

  it.each([
    ['fake', 'impersonating'],
    ['namesake', 'not_theirs'],
    ['hacked', 'disputed'],
    ['family', 'disputed'],
    ['former_owner', 'not_theirs'],
  ])(
    'protects the person when the account is not theirs: %s makes it %s, with a proof',
    async (reason, attribution) => {
      const account = await town.account()
      const [flag, other] = [await town.flag(account), await town.flag(account)]
      await decideFlag(town.rina, input(flag, 'not_theirs', reason))
      expect(await town.one('select attribution, version from "Account" where id = $1', [account.id])).toEqual({
        attribution,
        version: 2,
      })
      expect(
        await town.one('select kind, attribution from "AccountProof" where "accountId" = $1', [account.id]),
      ).toEqual({ kind: `triage_${reason}`, attribution })
      expect(await town.events(account.id)).toEqual(['account.attributed'])
      expect((await getFlag(town.dimas, other)).account.attribution).toBe(attribution)
    },
  )
})

describe('refusals, and nothing is written', () => {
  type Case = { code: string; field?: string; make: () => Promise<{ actor: Person; decision: DecideFlag }> }
  const plain = async (change: Parameters<typeof town.flag>[1] = {}) => town.flag(await town.account(), change)
  const table: [string, Case][] = [
    [
      'an analyst',
      {
        code: 'notAllowed',
        make: async () => ({ actor: town.bejo, decision: input(await plain(), 'dismiss', 'neutral') }),
      },
    ],
    [
      'a role that sees no flags',
      {
        code: 'notFound',
        make: async () => ({ actor: town.andi, decision: input(await plain(), 'dismiss', 'neutral') }),
      },
    ],
    [
      'who raised it',
      {
        code: 'ownFlag',
        make: async () => ({
          actor: town.rina,
          decision: input(await plain({ raisedBy: town.rina }), 'dismiss', 'neutral'),
        }),
      },
    ],
    [
      'who raised it with another account',
      {
        code: 'ownFlag',
        make: async () => ({
          actor: town.rinaTwin,
          decision: input(await plain({ raisedBy: town.rina }), 'forward', 'own_post'),
        }),
      },
    ],
    [
      'a flag that ended',
      {
        code: 'flagDecided',
        make: async () => ({
          actor: town.rina,
          decision: input(await plain({ state: 'dismissed' }), 'dismiss', 'neutral'),
        }),
      },
    ],
    [
      'a version of before',
      {
        code: 'changedMeanwhile',
        make: async () => ({ actor: town.rina, decision: input(await plain(), 'forward', 'own_post', { version: 7 }) }),
      },
    ],
    [
      'a reason of another outcome',
      {
        code: 'reasonUnknown',
        field: 'reasonCode',
        make: async () => ({
          actor: town.rina,
          decision: input(await plain(), 'dismiss', 'neutral', { reasonCode: 'forward.own_post' }),
        }),
      },
    ],
    [
      'a reason that is not in the rulebook',
      {
        code: 'reasonUnknown',
        field: 'reasonCode',
        make: async () => ({ actor: town.rina, decision: input(await plain(), 'dismiss', 'because') }),
      },
    ],
    [
      '"other" without a note',
      {
        code: 'noteRequired',
        field: 'note',
        make: async () => ({ actor: town.rina, decision: input(await plain(), 'dismiss', 'other') }),
      },
    ],
    [
      'a merge into nothing',
      {
        code: 'mergeTarget',
        field: 'mergeInto',
        make: async () => ({ actor: town.rina, decision: input(await plain(), 'merge', 'same_post') }),
      },
    ],
    [
      'a merge into itself',
      {
        code: 'mergeTarget',
        field: 'mergeInto',
        make: async () => {
          const flag = await plain()
          return { actor: town.rina, decision: input(flag, 'merge', 'same_post', { mergeInto: flag }) }
        },
      },
    ],
    [
      "a merge into another person's flag",
      {
        code: 'mergeTarget',
        field: 'mergeInto',
        make: async () => ({
          actor: town.rina,
          decision: input(await plain(), 'merge', 'same_post', { mergeInto: await plain() }),
        }),
      },
    ],
    [
      'a merge into a flag that ended',
      {
        code: 'mergeTarget',
        field: 'mergeInto',
        make: async () => {
          const account = await town.account()
          const target = await town.flag(account, { state: 'dismissed' })
          return {
            actor: town.rina,
            decision: input(await town.flag(account), 'merge', 'same_post', { mergeInto: target }),
          }
        },
      },
    ],
    [
      'waiting without a day',
      {
        code: 'waitDayRequired',
        field: 'waitUntil',
        make: async () => ({ actor: town.rina, decision: input(await plain(), 'wait', 'until_day') }),
      },
    ],
    [
      'waiting for yesterday',
      {
        code: 'waitDayPast',
        field: 'waitUntil',
        make: async () => ({
          actor: town.rina,
          decision: input(await plain(), 'wait', 'until_day', { waitUntil: '2020-01-01' }),
        }),
      },
    ],
    [
      'waiting past the deadline',
      {
        code: 'waitTooLong',
        field: 'waitUntil',
        make: async () => ({
          actor: town.rina,
          decision: input(await plain(), 'wait', 'until_day', { waitUntil: '2099-01-06' }),
        }),
      },
    ],
    [
      "a colleague's claim",
      {
        code: 'flagClaimed',
        make: async () => {
          const flag = await plain()
          await claimFlag(town.dimas, { flagId: flag })
          return { actor: town.rina, decision: input(flag, 'dismiss', 'neutral') }
        },
      },
    ],
  ]
  it.each(table)('%s', async (_, { code, field, make }) => {
    const { actor, decision } = await make()
    const before = await town.everything()
    await expect(decideFlag(actor, decision)).rejects.toMatchObject({ code, ...(field ? { field } : {}) })
    expect(await town.everything()).toBe(before)
  })
})

describe('claims', () => {
  it('hold ten minutes, can be released by the holder only, and end by themselves', async () => {
    const flag = await town.flag(await town.account())
    await claimFlag(town.dimas, { flagId: flag })
    await expect(claimFlag(town.rina, { flagId: flag })).rejects.toMatchObject({
      code: 'flagClaimed',
      params: { name: 'Dimas' },
    })
    await expect(releaseFlag(town.rina, { flagId: flag })).rejects.toMatchObject({ code: 'alreadyDone' })
    await releaseFlag(town.dimas, { flagId: flag })
    await claimFlag(town.rina, { flagId: flag })
    await database.owner.query(`update "Flag" set "claimedTill" = now() - interval '1 second' where id = $1`, [flag])
    await claimFlag(town.dimas, { flagId: flag })
    await decideFlag(town.dimas, input(flag, 'dismiss', 'neutral'))
    expect(await town.events(flag)).toEqual([
      'flag.claimed',
      'flag.released',
      'flag.claimed',
      'flag.claimed',
      'flag.decided',
    ])
  })
})

describe('the database itself', () => {
  const insert = (flag: string, outcome: string, byPerson: string) =>
    database.app.query(
      `insert into "FlagDecision" (id, "flagId", outcome, "reasonCode", "fromState", "toState", "byId", "byPerson")
       values (gen_random_uuid(), $1, $2, 'dismiss.neutral', 'open', 'dismissed', $3, $4)`,
      [flag, outcome, town.rinaTwin.id, byPerson],
    )
  it('refuses the decision of whoever raised the flag, whichever account is used', async () => {
    const flag = await town.flag(await town.account(), { raisedBy: town.rina })
    await expect(insert(flag, 'dismiss', 'Rina')).rejects.toThrow(/does not decide it/)
    await expect(insert(flag, 'dismiss', 'Dimas')).resolves.toBeDefined()
  })
  it('keeps decisions as they were taken', async () => {
    await expect(database.app.query(`update "FlagDecision" set note = 'x'`)).rejects.toThrow(/permission denied/)
    await expect(database.app.query(`delete from "FlagDecision"`)).rejects.toThrow(/permission denied/)
  })
})

describe('opening', () => {
  it('is recorded once an hour for a person and a flag, and never gives the number away', async () => {
    const account = await town.account()
    await database.owner.query(
      `insert into "EmployeeNumber" (id, "employeeId", number) values (gen_random_uuid(), $1, '198609262015051001')`,
      [account.employee],
    )
    const flag = await town.flag(account)
    const view = await getFlag(town.rina, flag)
    await getFlag(town.rina, flag)
    await getFlag(town.dimas, flag)
    expect(await town.events(flag)).toEqual(['flag.opened', 'flag.opened'])
    expect(JSON.stringify(view)).not.toContain('19860926')
    expect(view.employee.numberTail).toBe('1001')
    await expect(getFlag(town.andi, flag)).rejects.toMatchObject({ code: 'notFound' })
  })
})
