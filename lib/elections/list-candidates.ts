import 'server-only'
import { db } from '@/lib/platform/db'
import { toDay, type Day } from '@/lib/platform/day'
import type { Prisma } from '@/prisma/generated/client'

export type CandidateRow = {
  id: string
  ballotNumber: number | null
  name: string
  runningMate: string | null
  party: string | null
  isEmptyBox: boolean
  isIncumbent: boolean
  contest: string
  statuses: { state: string; from: Day; to: Day | null; basis: string }[]
  aliases: number
}

const PAGE = 50

/** Candidates of an election, always by ballot number and name, fifty a page; `q` looks into name and running mate. */
export async function listCandidates(
  electionId: string,
  filter: { contestId?: string; q?: string; page?: number },
): Promise<{ rows: CandidateRow[]; total: number; pages: number }> {
  const text = filter.q ? { contains: filter.q, mode: 'insensitive' as const } : null
  const where: Prisma.CandidateWhereInput = {
    contest: { electionId, ...(filter.contestId ? { id: filter.contestId } : {}) },
    ...(text ? { OR: [{ name: text }, { runningMate: text }] } : {}),
  }
  const page = Math.max(1, filter.page ?? 1)
  const [total, rows] = await Promise.all([
    db().candidate.count({ where }),
    db().candidate.findMany({
      where,
      select: {
        id: true,
        ballotNumber: true,
        name: true,
        runningMate: true,
        isEmptyBox: true,
        isIncumbent: true,
        party: { select: { abbr: true } },
        contest: { select: { area: true } },
        statuses: { select: { state: true, from: true, to: true, basis: true }, orderBy: { from: 'asc' } },
        _count: { select: { aliases: true } },
      },
      orderBy: [{ contest: { area: 'asc' } }, { party: { number: 'asc' } }, { ballotNumber: 'asc' }, { name: 'asc' }],
      skip: (page - 1) * PAGE,
      take: PAGE,
    }),
  ])
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PAGE)),
    rows: rows.map(({ party, contest, statuses, _count, ...row }) => ({
      ...row,
      party: party?.abbr ?? null,
      contest: contest.area,
      statuses: statuses.map(toPeriod),
      aliases: _count.aliases,
    })),
  }
}

const toPeriod = (row: { state: string; from: Date; to: Date | null; basis: string }) => ({
  state: row.state,
  basis: row.basis,
  from: toDay(row.from),
  to: row.to && toDay(row.to),
})

export type CandidateView = Omit<CandidateRow, 'aliases'> & {
  electionId: string
  electionName: string
  aliases: { id: string; kind: string; value: string }[]
  watched: { id: string; platform: string; handle: string; type: string }[]
}

/** One candidate of this election with statuses, aliases and watched accounts, or null. */
export async function findCandidate(electionId: string, id: string): Promise<CandidateView | null> {
  const row = await db().candidate.findFirst({
    where: { id, contest: { electionId } },
    select: {
      id: true,
      ballotNumber: true,
      name: true,
      runningMate: true,
      isEmptyBox: true,
      isIncumbent: true,
      party: { select: { abbr: true } },
      contest: { select: { area: true, election: { select: { id: true, name: true } } } },
      statuses: { select: { state: true, from: true, to: true, basis: true }, orderBy: { from: 'asc' } },
      aliases: { select: { id: true, kind: true, value: true }, orderBy: [{ kind: 'asc' }, { value: 'asc' }] },
      watched: { select: { id: true, platform: true, handle: true, type: true }, orderBy: { handle: 'asc' } },
    },
  })
  if (!row) return null
  const { party, contest, statuses, ...rest } = row
  return {
    ...rest,
    party: party?.abbr ?? null,
    contest: contest.area,
    electionId: contest.election.id,
    electionName: contest.election.name,
    statuses: statuses.map(toPeriod),
  }
}
