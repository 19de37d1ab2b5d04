import 'server-only'
import { toDate, toDay, type Day } from '@/lib/platform/day'
import { db } from '@/lib/platform/db'
import { findActiveRulebook } from '@/lib/rulebook/find-rulebook'
import type { ReportElection } from './resolve-filter'
import type { UnitNode } from './unit-groups'

/** Elections, the running or newest first, with the day on which candidates were set. */
export async function listReportElections(): Promise<ReportElection[]> {
  const rows = await db().election.findMany({
    orderBy: [{ monitoringTo: 'desc' }, { id: 'asc' }],
    select: {
      id: true,
      code: true,
      name: true,
      monitoringFrom: true,
      monitoringTo: true,
      stages: { where: { kind: 'determination' }, orderBy: { startsOn: 'asc' }, take: 1, select: { startsOn: true } },
    },
  })
  return rows.map(({ id, code, name, monitoringFrom, monitoringTo, stages }) => ({
    id,
    code,
    name,
    watched: { from: toDay(monitoringFrom), to: toDay(monitoringTo) },
    determinedOn: stages[0] ? toDay(stages[0].startsOn) : null,
  }))
}

/** Units in the official order, each with the people who work there today. */
export async function listUnitNodes(today: Day): Promise<UnitNode[]> {
  const day = toDate(today)
  const [units, counts] = await Promise.all([
    db().unit.findMany({
      orderBy: [{ ord: 'asc' }, { code: 'asc' }],
      select: { id: true, code: true, name: true, kind: true, parentId: true },
    }),
    db().employee.groupBy({
      by: ['unitId'],
      where: { OR: [{ activeTo: null }, { activeTo: { gte: day } }] },
      _count: { _all: true },
    }),
  ])
  const staff = new Map(counts.map((row) => [row.unitId, row._count._all]))
  return units.map((unit) => ({ ...unit, staff: staff.get(unit.id) ?? 0 }))
}

/** Ballot numbers of those who stand in a race for one office (president, governor, regent, mayor); nobody's name. */
export async function listBallotNumbers(
  electionId: string,
): Promise<{ id: string; number: number; contest: string }[]> {
  const rows = await db().candidate.findMany({
    where: {
      contest: { electionId, level: { in: ['president', 'governor', 'regent', 'mayor'] } },
      ballotNumber: { not: null },
    },
    orderBy: [{ contest: { key: 'asc' } }, { ballotNumber: 'asc' }],
    select: { id: true, ballotNumber: true, contest: { select: { area: true } } },
  })
  const isOne = new Set(rows.map((row) => row.contest.area)).size < 2
  return rows.flatMap(({ id, ballotNumber, contest }) =>
    ballotNumber === null ? [] : { id, number: ballotNumber, contest: isOne ? '' : contest.area },
  )
}

/** Length, unit and whether it was verified, of the limits that the active rulebook knows. */
export async function listLimits(): Promise<Map<string, { length: number; unit: string; isVerified: boolean }>> {
  const rulebookId = await findActiveRulebook()
  if (!rulebookId) return new Map()
  const rows = await db().timer.findMany({
    where: { rulebookId },
    select: { code: true, length: true, unit: true, verifiedBy: true },
  })
  return new Map(
    rows.map((row) => [row.code, { length: row.length, unit: row.unit, isVerified: row.verifiedBy !== null }]),
  )
}
