import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { buildTown } from './triage-city'

const database = await freshDatabase()
const { decideFlag } = await import('@/lib/flags/decide-flag')
const { undoFlagDecision } = await import('@/lib/flags/undo-flag-decision')
const { claimFlag } = await import('@/lib/flags/claim-flag')
const { claimNextFlag } = await import('@/lib/flags/claim-next-flag')
let town: Awaited<ReturnType<typeof buildTown>>
beforeAll(async () => {
  town = await buildTown(database.owner)
})

/** Waits until that many sessions of the app stand before a lock. */
async function untilWaiting(count: number) {
  for (let tries = 0; tries < 200; tries += 1) {
    const { rows } = await database.owner.query(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if (rows[0].n >= count) return
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('nobody waits')
}

/** Holds the row of a flag, starts all, lets go: they really meet. */
async function atOnce<T>(flagId: string, ...starts: (() => Promise<T>)[]): Promise<PromiseSettledResult<T>[]> {
  const holder = await database.owner.connect()
  await holder.query('begin')
  await holder.query('select 1 from "Flag" where id = $1 for update', [flagId])
  const running = starts.map((start) => start())
  const settled = Promise.allSettled(running)
  await untilWaiting(starts.length)
  await holder.query('commit')
  holder.release()
  return settled
}

const decision = (flagId: string, outcome: 'dismiss' | 'forward') => ({
  flagId,
  version: 1,
  outcome,
  reasonCode: outcome === 'dismiss' ? 'dismiss.neutral' : 'forward.own_post',
  note: '',
  mergeInto: '',
  waitUntil: '',
})
const codes = (results: PromiseSettledResult<unknown>[]) =>
  results.map((result) => (result.status === 'fulfilled' ? 'done' : (result.reason as { code: string }).code)).sort()
const count = async (sql: string, values: unknown[] = []) => Number((await town.one(sql, values)).n)

describe('two at the same flag', () => {
  it('one decides, the other learns who did', async () => {
    const flag = await town.flag(await town.account())
    const results = await atOnce(
      flag,
      () => decideFlag(town.rina, decision(flag, 'dismiss')),
      () => decideFlag(town.dimas, decision(flag, 'forward')),
    )
    expect(codes(results)).toEqual(['done', 'flagDecided'])
    expect(await count('select count(*) as n from "FlagDecision" where "flagId" = $1', [flag])).toBe(1)
    const refused = results.find((result) => result.status === 'rejected')
    expect(['Rina', 'Dimas']).toContain(refused?.reason.params.name)
  })

  it('one claims, the other is told', async () => {
    const flag = await town.flag(await town.account())
    const results = await atOnce<unknown>(
      flag,
      () => claimFlag(town.rina, { flagId: flag }),
      () => claimFlag(town.dimas, { flagId: flag }),
    )
    expect(codes(results)).toEqual(['done', 'flagClaimed'])
  })

  it('a decision is undone once', async () => {
    const flag = await town.flag(await town.account())
    const { decisionId } = await decideFlag(town.rina, decision(flag, 'forward'))
    const results = await atOnce<unknown>(
      flag,
      () => undoFlagDecision(town.rina, { decisionId }),
      () => undoFlagDecision(town.dimas, { decisionId }),
    )
    expect(codes(results)).toEqual(['done', 'nothingToUndo'])
    expect(await count(`select count(*) as n from "FlagDecision" where "undoesId" = $1`, [decisionId])).toBe(1)
  })

  it('two flags merged into each other: no deadlock, no circle', async () => {
    const account = await town.account()
    const [a, b] = [await town.flag(account), await town.flag(account)]
    const merge = (flagId: string, mergeInto: string) => ({
      ...decision(flagId, 'dismiss'),
      outcome: 'merge' as const,
      reasonCode: 'merge.same_post',
      mergeInto,
    })
    const results = await atOnce(
      [a, b].sort()[0] ?? a,
      () => decideFlag(town.rina, merge(a, b)),
      () => decideFlag(town.dimas, merge(b, a)),
    )
    expect(codes(results)).toEqual(['done', 'mergeTarget'])
  })

  it('two flags of one person forwarded at once make one case', async () => {
    const account = await town.account()
    const [a, b] = [await town.flag(account), await town.flag(account)]
    await Promise.all([decideFlag(town.rina, decision(a, 'forward')), decideFlag(town.dimas, decision(b, 'forward'))])
    expect(await count('select count(*) as n from "Case" where "employeeId" = $1', [account.employee])).toBe(1)
    expect((await town.flagRow(a)).caseId).toBe((await town.flagRow(b)).caseId)
  })
})

describe('200 people who take the next at once', () => {
  it('get 200 different flags, and the next one gets nothing', async () => {
    await database.owner.query(`update "Flag" set state = 'dismissed' where state = 'open'`)
    const account = await town.account()
    for (let n = 0; n < 200; n += 1) await town.flag(account)
    // Held rows are skipped, so while others hold the last ones somebody may see nothing: he asks again, as a person would.
    const take = async (n: number): Promise<string> => {
      for (let tries = 0; tries < 20; tries += 1) {
        const flag = await claimNextFlag(n % 2 === 0 ? town.rina : town.dimas)
        if (flag) return flag.id
      }
      throw new Error('nothing taken')
    }
    const taken: string[] = []
    const queue = Array.from({ length: 200 }, (_, n) => n)
    // The pool has ten connections; twenty askers keep it full.
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for (let n = queue.pop(); n !== undefined; n = queue.pop()) taken.push(await take(n))
      }),
    )
    expect(new Set(taken).size).toBe(200)
    expect(await claimNextFlag(town.rina)).toBeNull()
    expect(
      await count(
        `select count(*) as n from "AuditEntry" where event = 'flag.claimed' and detail->>'till' is not null`,
      ),
    ).toBeGreaterThanOrEqual(200)
  })

  it('never gives a flag to the person who raised it', async () => {
    await database.owner.query(`update "Flag" set state = 'dismissed' where state = 'open'`)
    const flag = await town.flag(await town.account(), { raisedBy: town.rina })
    expect(await claimNextFlag(town.rina)).toBeNull()
    expect(await claimNextFlag(town.rinaTwin)).toBeNull()
    expect(await claimNextFlag(town.dimas)).toMatchObject({ id: flag })
    await expect(claimNextFlag(town.bejo)).rejects.toMatchObject({ code: 'notAllowed' })
  })
})

describe('1,000 parallel decisions about 50 flags', () => {
  it('leave one decision each', async () => {
    const account = await town.account()
    const flags: string[] = []
    for (let n = 0; n < 50; n += 1) flags.push(await town.flag(account))
    const results: PromiseSettledResult<unknown>[] = []
    const tries = Array.from({ length: 1000 }, (_, n) => n)
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        for (let n = tries.pop(); n !== undefined; n = tries.pop()) {
          const actor = n % 3 === 0 ? town.rina : town.dimas
          const [result] = await Promise.allSettled([
            decideFlag(actor, decision(flags[Math.floor(n / 20)] as string, 'dismiss')),
          ])
          results.push(result as PromiseSettledResult<unknown>)
        }
      }),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(50)
    expect(
      await count(
        'select count(*) as n from (select "flagId" from "FlagDecision" where "flagId" = any($1) group by 1 having count(*) <> 1) d',
        [flags],
      ),
    ).toBe(0)
  })
})
