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
const papers = async (caseId: string) =>
  (await database.owner.query(`select kind, content from "Document" where "caseId" = $1 order by serial`, [caseId]))
    .rows

describe('stories from opening to closing', () => {
  it('Semarang: an accidental like is still referred, sanctioned, and takes effect on the right working day', async () => {
    play.go('2026-05-25')
    const id = await play.toDirection(await house.flag(await house.employee()), 'accidental')
    expect(await house.caseOf(id)).toMatchObject({ stage: 'direction', finding: 'accidental' })
    await play.refer(id)
    await play.recommend(id)
    expect(await house.caseOf(id)).toMatchObject({ stage: 'decision', nextTimer: 'T-PPK' })
    await play.draft(id, 'DS-06', 'HDB-1')
    play.go('2026-07-10')
    await play.approve(id)
    play.go('2026-07-14')
    expect(await play.deliver(id)).toEqual({ effectiveOn: '2026-08-04' })
    play.go('2026-08-03')
    await expect(play.close(id)).rejects.toMatchObject({ code: 'notYetEffective' })
    play.go('2026-08-04')
    await play.close(id)
    expect(await house.caseOf(id)).toMatchObject({ stage: 'closed', outcome: 'sanctioned', actClass: 'discipline' })
    expect((await papers(id)).map((paper) => paper.content.form)).toEqual(['F3', 'F16', 'F10'])
  })

  it('the same like before the candidate was determined ends as ethics; discipline then needs a reason', async () => {
    play.go('2026-04-20')
    const id = await play.toDirection(await house.flag(await house.employee(), { on: '2026-04-15' }), 'accidental')
    await play.refer(id)
    await play.recommend(id)
    await expect(play.draft(id, 'DS-06', 'HDB-1')).rejects.toMatchObject({ code: 'deviationNeedsReason' })
    await expect(play.draft(id, 'ET-04', 'HDB-1')).rejects.toMatchObject({ code: 'sanctionOtherLevel' })
    await play.draft(id, 'ET-04', 'MOR-T')
    await play.approve(id)
    expect(await play.deliver(id)).toEqual({ effectiveOn: clock.at.toISOString().slice(0, 10) })
    expect(await house.caseOf(id)).toMatchObject({ stage: 'effective', actClass: 'ethics', ruleCode: 'ET-04' })
    expect((await papers(id)).at(-1).content.form).toBe('F13')
  })

  it('Madiun: a report that turns out untrue closes with a reminder and says so in equal weight', async () => {
    play.go('2026-05-25')
    const flag = await house.flag(await house.employee(), { origin: 'report' })
    const id = await play.toDirection(flag, 'undetermined')
    await expect(play.refer(id)).rejects.toMatchObject({ code: 'findingEndsHere' })
    await play.propose(id, 'not_proven.no_act')
    await expect(play.agree(id, house.staff.andi)).rejects.toMatchObject({ code: 'fourEyes' })
    await play.agree(id)
    expect(await house.caseOf(id)).toMatchObject({
      stage: 'closed',
      outcome: 'not_proven',
      origin: 'report',
      nextDueOn: null,
    })
    const letter = (await papers(id)).at(-1)
    expect(letter).toMatchObject({
      kind: 'coaching_reminder',
      content: { title: 'PEMBERITAHUAN HASIL: TIDAK TERBUKTI' },
    })
  })

  it('Sungai Penuh: a fake account; the official is protected and the account marked with its proof', async () => {
    play.go('2026-05-25')
    const who = await house.employee()
    const id = await play.toDirection(await house.flag(who), 'not_the_actor')
    await play.propose(id, 'not_the_actor.fake')
    const input = await play.agreeInput(id)
    await expect(play.steps.agreeClosing(house.staff.sri, input)).rejects.toMatchObject({ code: 'accountMarkNeeded' })
    await play.steps.agreeClosing(house.staff.sri, {
      ...(await play.agreeInput(id)),
      accountMark: 'impersonating',
      proofNote: 'Foto diambil dari laman resmi',
    })
    const { rows } = await database.owner.query(
      `select a.attribution, p.kind, p."byId" from "Account" a join "AccountProof" p on p."accountId" = a.id
       where a.id = $1 and p.attribution = 'impersonating'`,
      [who.accountId],
    )
    expect(rows).toEqual([{ attribution: 'impersonating', kind: 'case_finding', byId: house.staff.sri.id }])
    expect(await house.caseOf(id)).toMatchObject({ outcome: 'not_the_actor' })
  })

  it('a repeated campaigner: two flags, one case, a heavy sanction; a deliberate finding cannot be closed away', async () => {
    play.go('2026-05-25')
    const who = await house.employee()
    const [first, second] = [await house.flag(who), await house.flag(who, { on: '2026-05-19' })]
    const one = await play.open(first)
    const two = await play.open(second)
    expect(two).toEqual({ ...one, isNew: false })
    await play.identity(one.caseId)
    play.go(await play.summons(one.caseId))
    await play.clarify(one.caseId)
    await play.assess(one.caseId, 'deliberate', house.staff.andi)
    await play.assess(one.caseId, 'deliberate', house.staff.sri)
    await expect(play.propose(one.caseId, 'not_proven.no_act')).rejects.toMatchObject({ code: 'findingForbidsClosing' })
    await play.refer(one.caseId)
    await play.recommend(one.caseId)
    await play.draft(one.caseId, 'DS-06', 'HDB-3')
    await play.approve(one.caseId, house.staff.sri)
    await play.deliver(one.caseId)
    expect((await house.caseOf(one.caseId)).stage).toBe('effective')
  })

  it('two no-shows lead to summons II and then to an assessment on the available evidence, not before', async () => {
    play.go('2026-05-25')
    const { caseId } = await play.open(await house.flag(await house.employee()))
    await play.identity(caseId)
    const hearing = await play.summons(caseId)
    await expect(play.clarify(caseId, 'absent')).rejects.toMatchObject({ code: 'absentTooEarly' })
    play.go(hearing)
    await play.clarify(caseId, 'absent')
    expect(await house.caseOf(caseId)).toMatchObject({ stage: 'summons', nextTimer: 'T-PGL2' })
    play.go(await play.summons(caseId))
    await play.clarify(caseId, 'absent')
    expect(await house.caseOf(caseId)).toMatchObject({ stage: 'assessment' })
    const titles = (await papers(caseId)).map((paper) => paper.content.title)
    expect(titles).toEqual(['SURAT PANGGILAN I', 'SURAT PANGGILAN II'])
  })

  it('assessors who disagree bring in a third person; three different findings leave intent undetermined', async () => {
    play.go('2026-05-25')
    const { andi, maya, sri } = house.staff
    const { caseId } = await play.open(await house.flag(await house.employee()))
    await play.identity(caseId)
    play.go(await play.summons(caseId))
    await play.clarify(caseId)
    await play.assess(caseId, 'joke', andi)
    await play.assess(caseId, 'deliberate', maya)
    expect(await house.caseOf(caseId)).toMatchObject({ stage: 'assessment', assessmentRound: 2, finding: null })
    await expect(play.assess(caseId, 'joke', andi)).rejects.toMatchObject({ code: 'fourEyes' })
    await play.assess(caseId, 'accidental', sri)
    expect(await house.caseOf(caseId)).toMatchObject({ stage: 'direction', finding: 'undetermined' })
  })

  it('a cancelled decision goes back to be drafted again', async () => {
    play.go('2026-05-25')
    const id = await play.toDirection(await house.flag(await house.employee()), 'deliberate')
    await play.refer(id)
    await play.recommend(id)
    await play.draft(id, 'DS-06', 'HDB-1')
    await play.approve(id)
    await play.deliver(id)
    const { fileAppeal } = await import('@/lib/cases/file-appeal')
    const { recordAppealOutcome } = await import('@/lib/cases/record-appeal-outcome')
    const filedOn = clock.at.toISOString().slice(0, 10)
    await fileAppeal(house.staff.tuti, { ...(await play.at(id)), kind: 'objection', filedOn, summary: 'Keberatan' })
    await recordAppealOutcome(house.staff.hendra, {
      ...(await play.at(id)),
      outcome: 'cancelled',
      decidedOn: filedOn,
      outcomeNote: 'Dibatalkan',
    })
    expect((await house.caseOf(id)).stage).toBe('decision')
    await play.draft(id, 'DS-06', 'HDB-2')
    expect((await house.caseOf(id)).stage).toBe('approval')
  })
})
