import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Person } from '@/lib/staff/actor'
import { freshDatabase } from '../../support/fresh-database'
import { caseHouse, type CaseHouse } from './case-house'
import { playCase } from './play-case'

const clock = vi.hoisted(() => ({ at: new Date('2026-05-25T03:00:00Z') }))
vi.mock('@/lib/platform/clock', () => ({ now: () => clock.at }))
const database = await freshDatabase()

const TABLES = [
  'Case',
  'Document',
  'Summons',
  'Clarification',
  'Assessment',
  'Referral',
  'Recommendation',
  'Decision',
  'Appeal',
  'AccountProof',
  'AuditEntry',
  'Counter',
  'CaseNote',
]
let house: CaseHouse
let play: Awaited<ReturnType<typeof playCase>>
beforeAll(async () => {
  house = await caseHouse(database.owner)
  play = await playCase(house, clock)
})

/** Everything that stands in the tables of a case, so that "writes nothing" can be shown and not only said. */
async function snapshot(): Promise<string> {
  const parts = TABLES.map((table) => `(select coalesce(jsonb_agg(t order by t::text), '[]') from "${table}" t)`)
  const { rows } = await database.owner.query(`select md5(jsonb_build_array(${parts.join(',')})::text) as sum`)
  return rows[0].sum
}
async function refusesAndWritesNothing(attempt: () => Promise<unknown>, code: string) {
  const before = await snapshot()
  await expect(attempt()).rejects.toMatchObject({ code })
  expect(await snapshot()).toBe(before)
}

describe('refusals write nothing', () => {
  it('identity: unproven account, unknown rule, wrong role, stale version, unknown case', async () => {
    play.go('2026-05-25')
    const { andi, sri, tuti } = house.staff
    const { confirmIdentity } = play.steps
    const unproven = await play.open(await house.flag(await house.employee({ attribution: 'unattributed' })))
    const proven = await play.open(await house.flag(await house.employee()))
    const at = async (id: string, rule = 'DS-06') => ({ ...(await play.at(id)), ruleCode: rule })
    const no = async (who: Person, input: object, code: string) =>
      refusesAndWritesNothing(() => confirmIdentity(who, input as never), code)
    await no(andi, await at(unproven.caseId), 'needsAttribution')
    await no(andi, await at(proven.caseId, 'XX-99'), 'ruleUnknown')
    await no(sri, await at(proven.caseId), 'notAllowed')
    await no(tuti, await at(proven.caseId), 'notFound')
    await no(andi, { ...(await at(proven.caseId)), version: 99 }, 'changedMeanwhile')
    await no(andi, { caseId: house.unitId, version: 1, ruleCode: 'DS-06' }, 'notFound')
    // The measure itself: a step that is taken changes the sum.
    const before = await snapshot()
    await play.identity(proven.caseId)
    expect(await snapshot()).not.toBe(before)
  })

  it('summons: every day but the 7th working day, a backdated letter, a step of another stage', async () => {
    play.go('2026-05-25')
    const { andi } = house.staff
    const { caseId } = await play.open(await house.flag(await house.employee()))
    const early = { ...(await play.summonsInput(caseId)) }
    await refusesAndWritesNothing(() => play.steps.issueSummons(andi, early), 'wrongStage')
    await play.identity(caseId)
    const input = await play.summonsInput(caseId)
    const no = (change: object, code: string) =>
      refusesAndWritesNothing(() => play.steps.issueSummons(andi, { ...input, ...change }), code)
    await no({ hearingOn: '2026-05-29' }, 'hearingTooEarly')
    await no({ hearingOn: '2026-06-06' }, 'hearingNotWorkingDay')
    await no({ hearingOn: '2026-06-30' }, 'hearingTooLate')
    await no({ letterDate: '2026-05-22' }, 'letterBackdated')
  })

  it('clarification: nothing said, ownership missing, a future day, somebody else’s evidence', async () => {
    play.go('2026-05-25')
    const { andi } = house.staff
    const { caseId } = await play.open(await house.flag(await house.employee()))
    await play.identity(caseId)
    play.go(await play.summons(caseId))
    const input = (await play.clarificationInput(caseId, 'attended')) as never as Record<string, unknown>
    const no = (change: object, code: string) =>
      refusesAndWritesNothing(() => play.steps.recordClarification(andi, { ...input, ...change } as never), code)
    await no({ statement: '' }, 'answersNeeded')
    await no({ ownership: '' }, 'ownershipNeeded')
    await no({ heldOn: '2027-01-01' }, 'dayInFuture')
    await no({ evidenceId: [house.unitId] }, 'evidenceUnknown')
  })

  it('assessment: not before the hearing, not twice, not by other roles, no invented factor', async () => {
    play.go('2026-05-25')
    const { andi, maya, agus } = house.staff
    const { caseId } = await play.open(await house.flag(await house.employee()))
    await play.identity(caseId)
    const hearing = await play.summons(caseId)
    await refusesAndWritesNothing(() => play.assess(caseId, 'joke', andi), 'wrongStage')
    play.go(hearing)
    await play.clarify(caseId)
    await refusesAndWritesNothing(() => play.assess(caseId, 'joke', agus), 'notFound')
    const factors = ['INT-INVENTED']
    await refusesAndWritesNothing(
      async () => play.steps.assessIntent(maya, { ...(await play.at(caseId)), finding: 'joke', factors, reasons: 'x' }),
      'factorUnknown',
    )
    await play.assess(caseId, 'joke', andi)
    await refusesAndWritesNothing(() => play.assess(caseId, 'joke', andi), 'fourEyes')
    // The same human with a second account is still the same human.
    await refusesAndWritesNothing(() => play.assess(caseId, 'joke', { ...maya, personKey: andi.personKey }), 'fourEyes')
  })

  it('direction to delivery: another role, a sanction that does not fit, the drafter approving, days out of order', async () => {
    play.go('2026-05-25')
    const { andi, tuti, sri } = house.staff
    const id = await play.toDirection(await house.flag(await house.employee()), 'deliberate')
    const day = clock.at.toISOString().slice(0, 10)
    const refer = { authority: 'B', letterDate: day, channel: 'letter' as const, note: '', ...play.signer }
    await refusesAndWritesNothing(
      async () => play.steps.referCase(andi, { ...(await play.at(id)), ...refer }),
      'notAllowed',
    )
    const stale = { ...refer, letterDate: '2026-05-01' }
    await refusesAndWritesNothing(
      async () => play.steps.referCase(sri, { ...(await play.at(id)), ...stale }),
      'letterNotToday',
    )
    await play.refer(id)
    await refusesAndWritesNothing(() => play.draft(id, 'DS-06', 'HDB-1'), 'wrongStage')
    await play.recommend(id)
    await refusesAndWritesNothing(() => play.draft(id, 'DS-06', 'HDS-1T'), 'sanctionOtherLevel')
    await refusesAndWritesNothing(() => play.draft(id, 'DS-06', 'PPPK-PHK-H'), 'sanctionOtherKind')
    await refusesAndWritesNothing(() => play.draft(id, 'DS-06', 'NONE'), 'noSuchSanction')
    await play.draft(id, 'DS-06', 'HDB-1')
    await refusesAndWritesNothing(() => play.approve(id, tuti), 'fourEyes')
    await play.approve(id)
    const deliver = { receivedHow: 'in_person' as const }
    await refusesAndWritesNothing(
      async () => play.steps.recordDelivery(tuti, { ...(await play.at(id)), ...deliver, receivedOn: '2026-01-05' }),
      'dayBeforeDecree',
    )
    await refusesAndWritesNothing(() => play.close(id), 'wrongStage')
  })

  it('closing: an outcome that was not found, agreeing without a proposal, a letter without a signer', async () => {
    play.go('2026-05-25')
    const { sri } = house.staff
    const id = await play.toDirection(await house.flag(await house.employee()), 'accidental')
    await refusesAndWritesNothing(() => play.propose(id, 'not_the_actor.fake'), 'outcomeNotOpen')
    await refusesAndWritesNothing(() => play.propose(id, 'coaching.invented'), 'outcomeNotOpen')
    await refusesAndWritesNothing(() => play.agree(id), 'noClosingProposed')
    await play.propose(id, 'coaching.accidental')
    await refusesAndWritesNothing(() => play.refer(id), 'closingProposed')
    const input = { ...(await play.agreeInput(id)), signerName: '' }
    await refusesAndWritesNothing(() => play.steps.agreeClosing(sri, input), 'signerNeeded')
  })

  it('after a sanction was recommended, "accidental" no longer closes the case', async () => {
    play.go('2026-05-25')
    const who = await house.employee()
    const id = await play.toDirection(await house.flag(who), 'accidental')
    const { openCase } = await import('@/lib/cases/open-case')
    const { proceedToDecision } = await import('@/lib/cases/proceed-to-decision')
    const day = clock.at.toISOString().slice(0, 10)
    const joined = await openCase(house.staff.agus, {
      employeeId: who.id,
      electionId: house.electionId,
      ruleCode: 'DS-06',
      authority: 'Bawaslu',
      number: 'B-9',
      issuedOn: day,
      receivedOn: day,
      content: 'sanction',
      summary: 'Diminta',
    })
    expect(joined.caseId).toBe(id)
    await refusesAndWritesNothing(() => play.propose(id, 'coaching.accidental'), 'bawasluRecommended')
    await proceedToDecision(house.staff.sri, { ...(await play.at(id)), reason: 'Bawaslu meminta' })
    expect((await house.caseOf(id)).stage).toBe('decision')
  })
})
