import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { inventNumber, layRegistry, personWith } from '../../support/city-registry'
import { freshDatabase } from '../../support/fresh-database'

const { owner } = await freshDatabase()
const { attachPact, signPacts } = await import('@/lib/pacts/sign-pact')
const { listMissingSigners, listPactElections, listPactUnits } = await import('@/lib/pacts/list-pacts')
const { recordReminder } = await import('@/lib/reminders/record-reminder')
const { recordReceipts } = await import('@/lib/reminders/record-receipts')
const { findReminder } = await import('@/lib/reminders/find-reminder')
const { listNeverReminded, listNeverRemindedPeople } = await import('@/lib/reminders/list-reminders')
const { takeInEvidence } = await import('@/lib/evidence/take-in-evidence')
const { today } = await import('@/lib/platform/today')
const { addDays } = await import('@/lib/rulebook/days')

const tuti = personWith('bkpsdm_officer')
const election = randomUUID()
const people = Array.from({ length: 6 }, () => randomUUID())
let units: Record<string, string> = {}
let day = ''
const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const count = async (table: string) => Number((await owner.query(`select count(*) from "${table}"`)).rows[0].count)
const everything = async () => [
  await count('IntegrityPact'),
  await count('Reminder'),
  await count('ReminderReceipt'),
  await count('AuditEntry'),
]

beforeAll(async () => {
  units = await layRegistry(owner)
  day = await today()
  await owner.query(
    `insert into "Election" ("id", "code", "name", "kind", "region", "year", "monitoringFrom", "monitoringTo")
     values ($1, 'uji', 'Pilkada Uji', 'regional', 'Uji', 2026, $2, $3)`,
    [election, addDays(day, -100), addDays(day, 100)],
  )
  for (const [n, id] of people.entries()) {
    await owner.query(
      `insert into "Employee" ("id", "kind", "name", "nameKey", "position", "bucket", "unitId", "updatedAt")
       values ($1, 'PNS', $2, $3, 'Guru', 'FUNGSIONAL', $4, now())`,
      [id, `Orang ${n}`, `orang ${n}`, n < 4 ? units.DINKES : units.RSUD],
    )
    await owner.query(
      `insert into "EmployeeNumber" ("id", "employeeId", "number") values (gen_random_uuid(), $1, $2)`,
      [id, inventNumber(n)],
    )
  }
})

describe('integrity pacts', () => {
  const sign = (input: object) =>
    signPacts(tuti, {
      electionId: election,
      employeeIds: people.slice(0, 2),
      signedOn: addDays(day, -3),
      ...input,
    } as never)

  it('are asked for of the elections that are watched now', async () => {
    expect(await listPactElections()).toEqual([{ id: election, name: 'Pilkada Uji' }])
  })

  it.each([
    ['nobody', { employeeIds: [] }, 'nobodyChosen'],
    ['somebody who is not registered', { employeeIds: [randomUUID()] }, 'notFound'],
    ['an election that is not there', { electionId: randomUUID() }, 'notFound'],
    ['a day to come', { signedOn: '2999-01-01' }, 'dayInFuture'],
    ['a day long ago', { signedOn: '1999-01-01' }, 'pactTooEarly'],
  ])('refuse %s, and nothing is written', async (_, input, code) => {
    const before = await everything()
    await expect(sign(input)).rejects.toMatchObject({ code })
    expect(await everything()).toEqual(before)
  })

  it('are written once for each person, each with its entry in the record', async () => {
    expect(await sign({})).toBe(2)
    expect(await sign({ employeeIds: people.slice(0, 3) })).toBe(1)
    await expect(sign({})).rejects.toMatchObject({ code: 'pactTaken' })
    const { rows } = await owner.query(`select "employeeId" from "AuditEntry" where "event" = 'pact.signed'`)
    expect(rows.map((row) => row.employeeId).sort()).toEqual([...people.slice(0, 3)].sort())
  })

  it('show by unit who is missing', async () => {
    const rows = await listPactUnits(election)
    expect(rows.map(({ name, people: all, signed }) => [name, all, signed])).toEqual([
      ['Dinas Kesehatan', 4, 3],
      ['RSUD Kota Uji', 2, 0],
    ])
    expect((await listMissingSigners(election, units.DINKES!)).map(({ id }) => id)).toEqual([people[3]])
  })

  it('take their paper later, once, and only from somebody who handed it in', async () => {
    const taken = await takeInEvidence(tuti, { bytes: PDF, name: 'pakta.pdf' })
    const paper = { electionId: election, employeeId: people[0]!, signedOn: addDays(day, -3), evidenceId: taken.id }
    await expect(attachPact(personWith('bawaslu_liaison'), paper)).rejects.toMatchObject({ code: 'notFound' })
    await attachPact(tuti, paper)
    await expect(attachPact(tuti, paper)).rejects.toMatchObject({ code: 'pactTaken' })
    expect((await listPactUnits(election))[0]?.documents).toBe(1)
  })
})

describe('reminders', () => {
  const reminder = () => ({
    heldOn: addDays(day, -5),
    title: 'Apel netralitas',
    material: 'Amanat',
    unitIds: [units.DINKES!],
    electionId: election,
    evidenceId: null,
  })
  let id = ''

  it.each([
    ['without a unit', { unitIds: [] }, 'noUnit'],
    ['of a day to come', { heldOn: '2999-01-01' }, 'dayInFuture'],
    ['for a unit that is not there', { unitIds: [randomUUID()] }, 'notFound'],
    ['for an election that is not there', { electionId: randomUUID() }, 'notFound'],
  ])('%s are refused, and nothing is written', async (_, input, code) => {
    const before = await everything()
    await expect(recordReminder(tuti, { ...reminder(), ...input })).rejects.toMatchObject({ code })
    expect(await everything()).toEqual(before)
  })

  it('are recorded, and then whom they reached, by name or by number, each once', async () => {
    id = await recordReminder(tuti, reminder())
    const receipt = { reminderId: id, how: 'attended' as const, on: addDays(day, -5), employeeIds: [], numbers: [] }
    expect(
      await recordReceipts(tuti, { ...receipt, employeeIds: people.slice(0, 2), numbers: [inventNumber(2)] }),
    ).toBe(3)
    expect(await recordReceipts(tuti, { ...receipt, employeeIds: people.slice(0, 2) })).toBe(0)
    expect((await findReminder(id))?.units).toMatchObject([{ people: 4, attended: 3, acknowledged: 0 }])
  })

  it.each([
    ['a number that nobody bears', { numbers: [inventNumber(4), inventNumber(999)] }, 'numbersUnknown'],
    ['a day before it was held', { employeeIds: [people[4]!], on: '2020-01-01' }, 'receiptBeforeReminder'],
    ['nobody', {}, 'nobodyChosen'],
  ])('refuse as receipts %s, and write nothing', async (_, input, code) => {
    const before = await everything()
    const receipt = { reminderId: id, how: 'attended' as const, on: day, employeeIds: [], numbers: [], ...input }
    await expect(recordReceipts(tuti, receipt)).rejects.toMatchObject({ code })
    expect(await everything()).toEqual(before)
  })

  it('say by unit who was never reached', async () => {
    expect((await listNeverReminded(election)).map(({ name, never }) => [name, never])).toEqual([
      ['Dinas Kesehatan', 1],
      ['RSUD Kota Uji', 2],
    ])
    expect((await listNeverRemindedPeople(election, units.DINKES!)).map((person) => person.id)).toEqual([people[3]])
  })
})
