import 'server-only'
import { db } from '@/lib/platform/db'
import { toDay, type Day } from '@/lib/platform/day'

export type ElectionRow = {
  id: string
  code: string
  name: string
  kind: string
  region: string
  year: number
  monitoringFrom: Day
  monitoringTo: Day
  version: number
  contests: number
  candidates: number
}

/** All elections, the newest monitoring window first. */
export async function listElections(): Promise<ElectionRow[]> {
  const rows = await db().$queryRaw<
    (Omit<ElectionRow, 'monitoringFrom' | 'monitoringTo'> & { monitoringFrom: Date; monitoringTo: Date })[]
  >`
    select e."id", e."code", e."name", e."kind", e."region", e."year", e."monitoringFrom", e."monitoringTo", e."version",
      (select count(*)::int from "Contest" c where c."electionId" = e."id") as "contests",
      (select count(*)::int from "Candidate" k join "Contest" c on c."id" = k."contestId" where c."electionId" = e."id") as "candidates"
    from "Election" e order by e."monitoringTo" desc, e."name"`
  return rows.map((row) => ({
    ...row,
    monitoringFrom: toDay(row.monitoringFrom),
    monitoringTo: toDay(row.monitoringTo),
  }))
}

export type ElectionView = Omit<ElectionRow, 'contests' | 'candidates'> & {
  stages: { id: string; kind: string; name: string; startsOn: Day; endsOn: Day; source: string | null }[]
  contests: { id: string; level: string; area: string; candidates: number }[]
}

/** One election with its stages and contests, or null. */
export async function findElection(id: string): Promise<ElectionView | null> {
  const row = await db().election.findUnique({
    where: { id },
    include: {
      stages: { orderBy: [{ startsOn: 'asc' }, { endsOn: 'asc' }] },
      contests: {
        select: { id: true, level: true, area: true, _count: { select: { candidates: true } } },
        orderBy: [{ level: 'asc' }, { area: 'asc' }],
      },
    },
  })
  if (!row) return null
  return {
    ...row,
    monitoringFrom: toDay(row.monitoringFrom),
    monitoringTo: toDay(row.monitoringTo),
    stages: row.stages.map((stage) => ({
      id: stage.id,
      kind: stage.kind,
      name: stage.name,
      source: stage.source,
      startsOn: toDay(stage.startsOn),
      endsOn: toDay(stage.endsOn),
    })),
    contests: row.contests.map(({ _count, ...contest }) => ({ ...contest, candidates: _count.candidates })),
  }
}
