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

describe('who sees which case', () => {
  it('BKPSDM from the direction on, Bawaslu from the referral on, leadership never; "not yours" is "not there"', async () => {
    play.go('2026-05-25')
    const { getCase } = await import('@/lib/cases/get-case')
    const { andi, tuti, agus, nur } = house.staff
    const sees = async (id: string) =>
      Promise.all(
        [andi, tuti, agus, nur].map((who) =>
          getCase(who, id).then(
            () => true,
            (refusal) => (expect(refusal.code).toBe('notFound'), false),
          ),
        ),
      )
    const { caseId } = await play.open(await house.flag(await house.employee()))
    expect(await sees(caseId)).toEqual([true, false, false, false])
    const id = await play.toDirection(await house.flag(await house.employee()), 'deliberate')
    expect(await sees(id)).toEqual([true, true, false, false])
    await play.refer(id)
    expect(await sees(id)).toEqual([true, true, true, false])
    const unproven = await play.toDirection(await house.flag(await house.employee()), 'undetermined')
    await play.propose(unproven, 'not_proven.undetermined')
    await play.agree(unproven)
    expect(await sees(unproven)).toEqual([true, false, false, false])
  })

  it('opening is recorded, once an hour a person', async () => {
    const { getCase } = await import('@/lib/cases/get-case')
    const { caseId } = await play.open(await house.flag(await house.employee()))
    const readings = async () =>
      (
        await database.owner.query(
          `select count(*)::int as n from "AuditEntry" where event = 'case.read' and "caseId" = $1`,
          [caseId],
        )
      ).rows[0].n
    await getCase(house.staff.andi, caseId)
    await getCase(house.staff.andi, caseId)
    expect(await readings()).toBe(1)
    await getCase(house.staff.maya, caseId)
    expect(await readings()).toBe(2)
    clock.at = new Date(clock.at.getTime() + 3_700_000)
    await getCase(house.staff.andi, caseId)
    expect(await readings()).toBe(3)
  })
})

describe('the blind assessment', () => {
  it('who may still assess finds nothing that tells who it is, nor the first finding, in page, list or papers', async () => {
    play.go('2026-05-25')
    const { getCase } = await import('@/lib/cases/get-case')
    const { listCases } = await import('@/lib/cases/list-cases')
    const who = await house.employee({ name: 'KENARI-NAMA Surtikanti' })
    const text = `Saya KENARI-NAMA Surtikanti dari KENARI-UNIT, akun ${who.handle}, NIP ${who.number}`
    const { caseId } = await play.open(await house.flag(who, { text }))
    await play.identity(caseId)
    play.go(await play.summons(caseId))
    await play.clarify(
      caseId,
      'attended',
      `Betul, saya Surtikanti (${who.number.slice(0, 8)} ${who.number.slice(8, 14)} ${who.number.slice(14, 15)} ${who.number.slice(15)}).`,
    )
    await play.assess(caseId, 'joke', house.staff.andi)
    const canaries = ['KENARI', 'Surtikanti', who.handle, who.number, who.number.slice(14), who.id, who.accountId]
    const blind = await getCase(house.staff.maya, caseId)
    expect(blind.file.isBlind).toBe(true)
    const said = JSON.stringify(blind.file)
    for (const canary of canaries) expect(said).not.toContain(canary)
    expect(blind.file.assessments).toEqual([])
    expect(blind.file.assessmentsIn).toBe(1)
    expect(said).toContain('[disamarkan]')
    const list = await listCases(house.staff.maya, { tab: 'mine', page: 1 })
    expect(list.rows.find((row) => row.id === caseId)).toMatchObject({ name: null, unit: null })
    // Whoever has given his finding sees the person again, but still not the others' findings.
    const open = await getCase(house.staff.andi, caseId)
    expect(open.file.person?.name).toBe(who.name)
    expect(open.file.assessments).toEqual([])
  })
})
