import 'server-only'
import { db } from '@/lib/platform/db'
import { toDay, type Day } from '@/lib/platform/day'
import { today } from '@/lib/platform/today'
import { toDate } from '@/lib/platform/day'

export type EmployeeView = {
  id: string
  name: string
  numberTail: string
  rank: string | null
  position: string
  kind: string
  bucket: string
  unit: string
  numbers: { tail: string; isCurrent: boolean; from: Day | null; to: Day | null }[]
  accounts: { id: string; platform: string; handle: string; attribution: string; origin: string; proofs: number }[]
  /** Elections that are watched now, and when the person signed the pact of each. */
  pacts: { electionId: string; election: string; signedOn: Day | null; hasDocument: boolean }[]
  reminders: { id: string; title: string; heldOn: Day; how: string }[]
  /** Who opened this page: roles and purpose, no names (those are the auditor's to see). */
  openings: { at: Date; roles: string[]; purpose: string }[]
}

/** The name and unit alone, for the page that asks for the purpose. */
export async function findEmployeeName(id: string): Promise<{ name: string; unit: string } | null> {
  const row = await db().employee.findUnique({
    where: { id },
    select: { name: true, unit: { select: { name: true } } },
  })
  return row && { name: row.name, unit: row.unit.name }
}

/** Everything on a person's page. The caller has made sure that a purpose was recorded. */
export async function findEmployee(id: string): Promise<EmployeeView | null> {
  const day = toDate(await today())
  const [row, elections, openings] = await Promise.all([
    db().employee.findUnique({
      where: { id },
      select: {
        id: true,
        name: true,
        rank: true,
        position: true,
        kind: true,
        bucket: true,
        unit: { select: { name: true } },
        numbers: {
          select: { number: true, isCurrent: true, validFrom: true, validTo: true },
          orderBy: [{ isCurrent: 'desc' }, { validTo: 'desc' }],
        },
        accounts: {
          select: {
            id: true,
            platform: true,
            handle: true,
            attribution: true,
            origin: true,
            _count: { select: { proofs: true } },
          },
          orderBy: [{ platform: 'asc' }, { handle: 'asc' }],
        },
        pacts: { select: { electionId: true, signedOn: true, evidenceId: true } },
        receipts: {
          select: { how: true, reminder: { select: { id: true, title: true, heldOn: true } } },
          orderBy: { reminder: { heldOn: 'desc' } },
        },
      },
    }),
    db().election.findMany({
      where: { monitoringFrom: { lte: day }, monitoringTo: { gte: day } },
      select: { id: true, name: true },
      orderBy: { monitoringFrom: 'asc' },
    }),
    db().auditEntry.findMany({
      where: { employeeId: id, event: 'employee.opened' },
      select: { at: true, actorRoles: true, detail: true },
      orderBy: { seq: 'desc' },
      take: 30,
    }),
  ])
  if (!row) return null
  const { unit, numbers, accounts, pacts, receipts, ...person } = row
  return {
    ...person,
    unit: unit.name,
    numberTail: numbers.find(({ isCurrent }) => isCurrent)?.number.slice(-4) ?? '',
    numbers: numbers.map(({ number, isCurrent, validFrom, validTo }) => ({
      tail: number.slice(-4),
      isCurrent,
      from: validFrom && toDay(validFrom),
      to: validTo && toDay(validTo),
    })),
    accounts: accounts.map(({ _count, ...account }) => ({ ...account, proofs: _count.proofs })),
    pacts: elections.map((election) => {
      const pact = pacts.find(({ electionId }) => electionId === election.id)
      return {
        electionId: election.id,
        election: election.name,
        signedOn: pact ? toDay(pact.signedOn) : null,
        hasDocument: Boolean(pact?.evidenceId),
      }
    }),
    reminders: receipts.map(({ how, reminder }) => ({ ...reminder, heldOn: toDay(reminder.heldOn), how })),
    openings: openings.map(({ at, actorRoles, detail }) => ({
      at,
      roles: actorRoles,
      purpose: String((detail as { purpose?: unknown }).purpose ?? ''),
    })),
  }
}
