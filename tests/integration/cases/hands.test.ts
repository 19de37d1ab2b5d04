import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { caseHouse, type CaseHouse } from './case-house'
import { playCase } from './play-case'

const clock = vi.hoisted(() => ({ at: new Date('2026-05-25T03:00:00Z') }))
vi.mock('@/lib/platform/clock', () => ({ now: () => clock.at }))
const database = await freshDatabase()

let house: CaseHouse
let play: Awaited<ReturnType<typeof playCase>>
beforeAll(async () => {
  house = await caseHouse(database.owner)
  play = await playCase(house, clock)
})
const codes = (results: PromiseSettledResult<unknown>[]) =>
  results.map((one) => (one.status === 'fulfilled' ? 'won' : (one.reason.code ?? one.reason.message))).sort()

describe('two people at once', () => {
  it('two approve while the row is held: one wins, the other is told, one paper comes out', async () => {
    play.go('2026-05-25')
    const id = await play.toDirection(await house.flag(await house.employee()), 'deliberate')
    await play.refer(id)
    await play.recommend(id)
    await play.draft(id, 'DS-06', 'HDB-1')
    const day = clock.at.toISOString().slice(0, 10)
    const input = { ...(await play.at(id)), decreeNumber: 'SK-1', decreeDate: day, ...play.signer }
    const holder = await database.owner.connect()
    await holder.query('begin')
    await holder.query('select 1 from "Case" where id = $1 for update', [id])
    const both = [house.staff.hendra, house.staff.sri].map((who) => play.steps.approveDecision(who, input))
    await new Promise((done) => setTimeout(done, 400))
    await holder.query('commit')
    holder.release()
    expect(codes(await Promise.allSettled(both))).toEqual(['changedMeanwhile', 'won'])
    const { rows } = await database.owner.query(
      `select count(*)::int as n from "Document" where "caseId" = $1 and kind = 'decision'`,
      [id],
    )
    expect(rows[0].n).toBe(1)
  })

  it('two flags of one person forwarded at once open one case', async () => {
    const who = await house.employee()
    const flags = [await house.flag(who), await house.flag(who, { on: '2026-05-21' }), await house.flag(who)]
    const opened = await Promise.all(flags.map((flag) => play.open(flag)))
    expect(new Set(opened.map((one) => one.caseId)).size).toBe(1)
    expect(opened.filter((one) => one.isNew)).toHaveLength(1)
  })

  it('numbers of cases and papers have no gap and no duplicate, also when a transaction fails', async () => {
    const { transaction } = await import('@/lib/platform/db')
    const { takeSerial } = await import('@/lib/platform/take-serial')
    const take = (fails: boolean) =>
      transaction(async (tx) => {
        const serial = await takeSerial(tx, 'test')
        if (fails) throw new Error('rolled back')
        return serial
      })
    const taken = await Promise.allSettled(Array.from({ length: 60 }, (_, at) => take(at % 5 === 0)))
    const serials = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect([...serials].sort((a, b) => a - b)).toEqual(Array.from({ length: 48 }, (_, at) => at + 1))
  })
})

describe('the database refuses by itself, as the app’s own role', () => {
  it('the drafter approving, the proposer closing, changing a paper, an answer or a finding', async () => {
    play.go('2026-05-25')
    const id = await play.toDirection(await house.flag(await house.employee()), 'accidental')
    await play.propose(id, 'coaching.accidental')
    const run = (sql: string, values: unknown[] = [id]) => database.app.query(sql, values)
    await expect(
      run(
        `update "Case" set stage = 'closed', outcome = 'coaching', "closedAt" = now(), "closedByPerson" = "closeProposedByPerson" where id = $1`,
      ),
    ).rejects.toThrow(/Case_closing_four_eyes/)
    await expect(run(`update "Case" set stage = 'closed' where id = $1`)).rejects.toThrow(/Case_closed_is_answerable/)
    const decision = randomUUID()
    await run(
      `insert into "Decision" (id, "caseId", "sanctionCode", reason, "draftedById", "draftedByPerson") values ($2, $1, 'HDB-1', 'x', $3, 'p1')`,
      [id, decision, house.staff.tuti.id],
    )
    await expect(run(`update "Decision" set "approvedByPerson" = 'p1' where id = $1`, [decision])).rejects.toThrow(
      /Decision_four_eyes/,
    )
    await expect(run(`update "Document" set content = '{}' where "caseId" = $1`)).rejects.toThrow(/permission denied/)
    await expect(run(`update "Clarification" set statement = 'x' where "caseId" = $1`)).rejects.toThrow(/permission/)
    await expect(run(`update "Assessment" set finding = 'joke' where "caseId" = $1`)).rejects.toThrow(/permission/)
    await expect(run(`delete from "Recommendation" where "caseId" = $1`)).rejects.toThrow(/permission/)
    await expect(
      database.owner.query(`update "Document" set content = '{}' where "caseId" = $1`, [id]),
    ).rejects.toThrow(/never altered/)
    await expect(
      run(
        `insert into "Assessment" (id, "caseId", round, "assessorId", "assessorPerson", finding, factors, reasons) values ($2, $1, 1, $3, $4, 'joke', '{}', 'x')`,
        [id, randomUUID(), house.staff.andi.id, house.staff.andi.personKey],
      ),
    ).rejects.toThrow(/unique/)
  })
})
