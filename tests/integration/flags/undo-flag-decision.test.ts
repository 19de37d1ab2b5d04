import { beforeAll, describe, expect, it } from 'vitest'
import type { Outcome } from '@/lib/flags/outcome'
import { freshDatabase } from '../../support/fresh-database'
import { buildTown } from './triage-city'

const database = await freshDatabase()
const { decideFlag } = await import('@/lib/flags/decide-flag')
const { undoFlagDecision } = await import('@/lib/flags/undo-flag-decision')
const { wakeWaitingFlags } = await import('@/lib/flags/wake-waiting-flags')
let town: Awaited<ReturnType<typeof buildTown>>
beforeAll(async () => {
  town = await buildTown(database.owner)
})

async function decide(flagId: string, outcome: Outcome, reason: string, change: Record<string, string> = {}) {
  const { version } = await town.flagRow(flagId)
  const reasonCode = `${outcome}.${reason}`
  const given = { note: '', mergeInto: '', waitUntil: '', ...change }
  return (await decideFlag(town.rina, { flagId, version, outcome, reasonCode, ...given })).decisionId
}
const caseOf = async (flag: string) => (await town.flagRow(flag)).caseId as string
const caseRow = (id: string) =>
  town.one('select stage, outcome, "closingReason", "closedByPerson", serial from "Case" where id = $1', [id])

describe('undoing', () => {
  it.each([
    ['dismiss', 'neutral', {}],
    ['not_theirs', 'fake', {}],
    ['wait', 'recheck_day', {}],
  ] as const)('takes back %s as a decision of its own', async (outcome, reason, change) => {
    const account = await town.account()
    const flag = await town.flag(account)
    const decisionId = await decide(flag, outcome, reason, change)
    await undoFlagDecision(town.rina, { decisionId })
    expect(await town.flagRow(flag)).toMatchObject({ state: 'open', waitUntil: null, version: 3 })
    const { rows } = await database.owner.query(
      'select outcome, "undoesId" from "FlagDecision" where "flagId" = $1 order by at',
      [flag],
    )
    expect(rows).toEqual([
      { outcome, undoesId: null },
      { outcome: 'undo', undoesId: decisionId },
    ])
    expect(await town.events(flag)).toEqual(['flag.decided', 'flag.undone'])
    expect((await town.one('select attribution from "Account" where id = $1', [account.id])).attribution).toBe(
      'matched_by_officer',
    )
  })

  it('takes back a merge', async () => {
    const account = await town.account()
    const [flag, target] = [await town.flag(account), await town.flag(account)]
    const decisionId = await decide(flag, 'merge', 'same_post', { mergeInto: target })
    await undoFlagDecision(town.dimas, { decisionId })
    expect(await town.flagRow(flag)).toMatchObject({ state: 'open', mergedIntoId: null })
  })

  it('withdraws the case that was opened, openly and without a finding; forwarding again opens another', async () => {
    const flag = await town.flag(await town.account())
    const decisionId = await decide(flag, 'forward', 'own_post')
    const opened = await caseOf(flag)
    await undoFlagDecision(town.rina, { decisionId })
    expect(await town.flagRow(flag)).toMatchObject({ state: 'open', caseId: null })
    expect(await caseRow(opened)).toMatchObject({
      stage: 'closed',
      outcome: 'withdrawn',
      closingReason: 'triage_undone',
      closedByPerson: 'Rina',
    })
    expect(await town.events(opened)).toEqual(['case.opened', 'case.flagRemoved', 'case.closed'])
    await decide(flag, 'forward', 'own_post')
    expect(await caseOf(flag)).not.toBe(opened)
  })

  it('takes only its flag out of a case that has others', async () => {
    const account = await town.account()
    const [first, second] = [await town.flag(account), await town.flag(account)]
    await decide(first, 'forward', 'own_post')
    const decisionId = await decide(second, 'forward', 'own_post')
    await undoFlagDecision(town.rina, { decisionId })
    expect(await caseRow(await caseOf(first))).toMatchObject({ stage: 'identity', outcome: null })
  })

  it('goes back one decision at a time: from dismissed to waiting, from waiting to open', async () => {
    const flag = await town.flag(await town.account())
    const wait = await decide(flag, 'wait', 'until_day', { waitUntil: '2099-01-03' })
    const dismiss = await decide(flag, 'dismiss', 'neutral')
    await expect(undoFlagDecision(town.rina, { decisionId: wait })).rejects.toMatchObject({ code: 'nothingToUndo' })
    await undoFlagDecision(town.rina, { decisionId: dismiss })
    const row = await town.one('select state, "waitUntil"::text from "Flag" where id = $1', [flag])
    expect(row).toEqual({ state: 'waiting', waitUntil: '2099-01-03' })
    await undoFlagDecision(town.rina, { decisionId: wait })
    expect(await town.flagRow(flag)).toMatchObject({ state: 'open', waitUntil: null })
  })

  it('leaves the account in doubt while another flag says so, and restores the first state at last', async () => {
    const account = await town.account()
    const [first, second] = [await town.flag(account), await town.flag(account)]
    const a = await decide(first, 'not_theirs', 'hacked')
    const b = await decide(second, 'not_theirs', 'fake')
    const attribution = async () =>
      (await town.one('select attribution from "Account" where id = $1', [account.id])).attribution
    await undoFlagDecision(town.rina, { decisionId: a })
    expect(await attribution()).toBe('impersonating')
    await undoFlagDecision(town.rina, { decisionId: b })
    expect(await attribution()).toBe('matched_by_officer')
  })
})

describe('refusals, and nothing is written', () => {
  const forwarded = async () => {
    const flag = await town.flag(await town.account())
    return { flag, decisionId: await decide(flag, 'forward', 'own_post') }
  }
  const sql = (text: string, values: unknown[]) => database.owner.query(text, values)
  it.each([
    ['the case moved on', `update "Case" set stage = 'summons' where id = $1`],
    [
      'somebody wrote a note',
      `insert into "CaseNote" (id, "caseId", text, "byId", "byName") select gen_random_uuid(), $1, 'x', id, name from "User" limit 1`,
    ],
    [
      'a closing was proposed',
      `update "Case" set "proposedOutcome" = 'not_proven', "closeProposedByPerson" = 'Andi' where id = $1`,
    ],
  ])('%s', async (_, change) => {
    const { flag, decisionId } = await forwarded()
    await sql(change, [await caseOf(flag)])
    const before = await town.everything()
    await expect(undoFlagDecision(town.rina, { decisionId })).rejects.toMatchObject({ code: 'builtUpon' })
    expect(await town.everything()).toBe(before)
  })

  it('the account was attributed anew', async () => {
    const account = await town.account()
    const decisionId = await decide(await town.flag(account), 'not_theirs', 'fake')
    await sql(
      `insert into "AccountProof" (id, "accountId", attribution, kind, note, "byName", at)
       values (gen_random_uuid(), $1, 'disputed', 'statement', '', 'Tuti', now() + interval '1 second')`,
      [account.id],
    )
    await expect(undoFlagDecision(town.rina, { decisionId })).rejects.toMatchObject({ code: 'builtUpon' })
  })

  it('twice, by an analyst, by whoever raised it, by nobody who sees flags', async () => {
    const own = await town.flag(await town.account(), { raisedBy: town.dimas })
    const decisionId = await decide(own, 'dismiss', 'neutral')
    const before = await town.everything()
    await expect(undoFlagDecision(town.bejo, { decisionId })).rejects.toMatchObject({ code: 'notAllowed' })
    await expect(undoFlagDecision(town.dimas, { decisionId })).rejects.toMatchObject({ code: 'ownFlag' })
    await expect(undoFlagDecision(town.andi, { decisionId })).rejects.toMatchObject({ code: 'notFound' })
    expect(await town.everything()).toBe(before)
    await undoFlagDecision(town.rina, { decisionId })
    await expect(undoFlagDecision(town.rina, { decisionId })).rejects.toMatchObject({ code: 'nothingToUndo' })
  })

  it('the database withdraws no case that somebody acted on, or that still holds a flag', async () => {
    const { flag } = await forwarded()
    const withdraw = `update "Case" set stage = 'closed', outcome = 'withdrawn', "closingReason" = 'x', "closedAt" = now(),
      "closedByPerson" = 'Rina' where id = $1`
    const id = await caseOf(flag)
    await expect(database.app.query(withdraw, [id])).rejects.toThrow(/nobody has acted on/)
    await sql('update "Flag" set "caseId" = null where id = $1', [flag])
    await sql(`update "Case" set stage = 'clarification' where id = $1`, [id])
    await expect(database.app.query(withdraw, [id])).rejects.toThrow(/nobody has acted on/)
  })
})

describe('waking', () => {
  it('brings back what is due, once, and leaves the rest', async () => {
    const account = await town.account()
    const due = await town.flag(account, { state: 'waiting', waitUntil: '2020-01-01' })
    const later = await town.flag(account, { state: 'waiting', waitUntil: '2099-01-01' })
    const job = { kind: 'job', name: 'wake-waiting-flags' } as const
    const counts = await Promise.all([wakeWaitingFlags(job), wakeWaitingFlags(job)])
    expect(counts[0] + counts[1]).toBe(1)
    expect(await town.flagRow(due)).toMatchObject({ state: 'open', waitUntil: null })
    expect(await town.flagRow(later)).toMatchObject({ state: 'waiting' })
    expect(await town.events(due)).toEqual(['flag.returned'])
  })
})
