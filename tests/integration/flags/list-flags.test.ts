import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { buildTown } from './triage-city'

const database = await freshDatabase()
const { listFlags } = await import('@/lib/flags/list-flags')
const { countFlags } = await import('@/lib/flags/count-flags')
const { readFlagFilter } = await import('@/lib/flags/filter')
const { findNextFlag } = await import('@/lib/flags/find-next-flag')
const { findLastDecision } = await import('@/lib/flags/find-last-decision')
const { claimFlag } = await import('@/lib/flags/claim-flag')
const { decideFlag } = await import('@/lib/flags/decide-flag')
const { getFlagStatus } = await import('@/lib/flags/get-flag-status')

const TODAY = '2027-03-03' // a Wednesday
const START = new Date(Date.now() - 3_600_000)
let town: Awaited<ReturnType<typeof buildTown>>
let account: { id: string; employee: string }
const list = (query = '') => listFlags(town.rina, readFlagFilter(query), TODAY, START)
const ids = async (query = '') => (await list(query)).rows.map(({ id }) => id)
const counts = (query = '') => countFlags(town.rina, readFlagFilter(query), TODAY, START, 5)

beforeAll(async () => {
  town = await buildTown(database.owner)
  account = await town.account()
  for (let n = 0; n < 120; n += 1)
    await town.flag(account, { dueOn: `2027-03-${String(1 + (n % 12)).padStart(2, '0')}` })
  await town.flag(account, { state: 'waiting', waitUntil: '2027-03-05', dueOn: '2027-03-09' })
})

describe('the queue', () => {
  it('comes oldest deadline first, fifty a page, every flag once', async () => {
    const seen: string[] = []
    const days: string[] = []
    for (let after: string | null = ''; after !== null;) {
      const page: Awaited<ReturnType<typeof list>> = await list(after ? `after=${after}` : '')
      seen.push(...page.rows.map(({ id }) => id))
      days.push(...page.rows.map(({ dueOn }) => dueOn))
      expect(page.rows.length).toBeLessThanOrEqual(50)
      after = page.next
    }
    expect(new Set(seen).size).toBe(120)
    expect(seen).toHaveLength(120)
    expect(days).toEqual([...days].sort())
  })

  it('counts tabs and day headings', async () => {
    const found = await counts()
    expect(found.tabs).toEqual({ new: 120, due: 30, mine: 0, waiting: 1, decided: 0 })
    expect(found.groups).toEqual({ over: 20, today: 10, tomorrow: 10, week: 10, later: 70 })
    expect((await list('tab=due')).rows.every(({ dueOn }) => dueOn <= TODAY)).toBe(true)
    expect((await list('tab=waiting')).rows).toHaveLength(1)
  })

  it('narrows by every filter of the address, in the rows and in the counts', async () => {
    const other = await town.account()
    const flag = await town.flag(other, { text: 'Senam pagi di alun-alun', raisedBy: town.bejo })
    const { number } = await town.flagRow(flag)
    const { handle } = await town.one('select handle from "Account" where id = $1', [other.id])
    await database.owner.query(`update "Account" set platform = 'tiktok' where id = $1`, [other.id])
    await database.owner.query(`update "Flag" set act = 'photo', "candidateState" = 'calon' where id = $1`, [flag])
    for (const query of [
      'platform=tiktok',
      'act=photo',
      'status=calon',
      'origin=officer',
      `q=${number}`,
      `q=@${handle}`,
      'q=senam',
      `q=${encodeURIComponent(`Sari ${String(handle).slice(4)}`)}`,
      `act=photo&unit=${town.unit}`,
    ])
      expect(await ids(query), query).toEqual([flag])
    expect((await counts('act=photo')).tabs.new).toBe(1)
    expect(await ids(`candidate=${town.election}`)).toEqual([])
    expect(await ids('q=%25')).toEqual([])
    await database.owner.query('update "Flag" set state = $2 where id = $1', [flag, 'dismissed'])
  })

  it("shows whose it is, and one's own", async () => {
    const [first] = await ids()
    await claimFlag(town.dimas, { flagId: first as string })
    const row = (await list()).rows[0]
    expect(row?.claim).toMatchObject({ name: 'Dimas', isMine: false })
    expect((await listFlags(town.dimas, readFlagFilter('tab=mine'), TODAY, START)).rows).toHaveLength(1)
    expect(await getFlagStatus(town.rina, first as string)).toMatchObject({ heldBy: 'Dimas', state: 'open' })
    await database.owner.query('update "Flag" set "claimedTill" = null, "claimedById" = null')
  })

  it('goes on to the next, round the end, past what a colleague holds', async () => {
    const [first, second, third] = await ids()
    await claimFlag(town.dimas, { flagId: second as string })
    const next = (id: string | undefined) => findNextFlag(town.rina, readFlagFilter(''), id as string, TODAY)
    expect(await next(first)).toBe(third)
    const last = (
      await database.owner.query(`select id from "Flag" where state = 'open' order by "dueOn" desc, id desc limit 1`)
    ).rows[0].id
    expect(await next(last)).toBe(first)
    await database.owner.query('update "Flag" set "claimedTill" = null, "claimedById" = null')
  })

  it("lists one's own decisions of today, newest first, and the last to undo", async () => {
    const [a, b] = await ids()
    for (const flagId of [a, b])
      await decideFlag(town.rina, {
        flagId: flagId as string,
        version: 1,
        outcome: 'dismiss',
        reasonCode: 'dismiss.neutral',
        note: '',
        mergeInto: '',
        waitUntil: '',
      })
    expect(await ids('tab=decided')).toEqual([b, a])
    expect((await counts()).decidedToday).toBe(2)
    expect(await findLastDecision(town.rina, START)).toMatchObject({ flagId: b, outcome: 'dismiss' })
    expect(await findLastDecision(town.dimas, START)).toBeNull()
  })

  it('is empty for whoever has no part in triage', async () => {
    expect(await listFlags(town.andi, readFlagFilter(''), TODAY, START)).toEqual({ rows: [], next: null })
    expect((await countFlags(town.andi, readFlagFilter(''), TODAY, START, 5)).tabs.new).toBe(0)
    expect(await findLastDecision(town.andi, START)).toBeNull()
    await expect(getFlagStatus(town.andi, account.id)).rejects.toMatchObject({ code: 'notFound' })
  })
})
