import 'server-only'
import type { ContestLevel } from '@/lib/elections/candidate-list'
import { toDay, type Day } from '@/lib/platform/day'
import { db, type Reader } from '@/lib/platform/db'
import { buildDictionary } from './build-dictionary'
import type { Dictionary, WatchedAccount } from './dictionary'
import { toHandleKey } from './seen-activity'

/** An election as detection needs it; days inclusive. */
export type DetectionElection = { id: string; monitoringFrom: Day; monitoringTo: Day; dictionary: Dictionary }

type Kept = { stamp: string; elections: DetectionElection[] }
const kept = globalThis as { netraDictionary?: Kept }

/** Every change of an election, candidate or watched account writes one of these into the record. */
const CHANGES = [
  'election.added',
  'election.changed',
  'candidate.added',
  'candidate.statusSet',
  'candidate.aliasAdded',
  'candidate.aliasRemoved',
  'watchedAccount.added',
  'watchedAccount.changed',
  'import.applied',
]

/** Changes whenever what the dictionaries are made of changes: counted rows and the last entry of the record about them. */
async function readStamp(reader: Reader): Promise<string> {
  const [row] = await reader.$queryRaw<Record<string, bigint | null>[]>`
    select (select max("seq") from "AuditEntry" where "event" = any(${CHANGES})) as seq,
      (select count(*) + coalesce(sum("version"), 0) from "Election") as elections,
      (select count(*) from "Candidate") as candidates, (select count(*) from "CandidateStatus") as statuses,
      (select count(*) from "CandidateAlias") as aliases,
      (select count(*) + coalesce(sum("version"), 0) from "WatchedAccount") as watched`
  return Object.values(row ?? {}).join(' ')
}

/**
 * The dictionaries of all elections, built from the database. Kept in the process while nothing they are made of
 * changes; looking costs a few counts.
 */
export async function loadDictionaries(reader: Reader = db()): Promise<DetectionElection[]> {
  const stamp = await readStamp(reader)
  if (kept.netraDictionary?.stamp === stamp) return kept.netraDictionary.elections
  const elections = await readElections(reader)
  kept.netraDictionary = { stamp, elections }
  return elections
}

async function readElections(reader: Reader): Promise<DetectionElection[]> {
  const rows = await reader.election.findMany({
    orderBy: { monitoringFrom: 'asc' },
    select: {
      id: true,
      monitoringFrom: true,
      monitoringTo: true,
      contests: { orderBy: { key: 'asc' }, select: { key: true, level: true, area: true } },
      watched: {
        select: {
          platform: true,
          handle: true,
          handleKey: true,
          type: true,
          candidateId: true,
          validFrom: true,
          validTo: true,
        },
      },
    },
  })
  const elections: DetectionElection[] = []
  for (const row of rows) {
    const contests = row.contests.map(({ key, level, area }) => ({ key, level: level as ContestLevel, area }))
    const dictionary = buildDictionary({
      contests,
      candidates: await readCandidates(reader, row.id),
      accounts: row.watched.flatMap(bothSpellings),
    })
    const window = { monitoringFrom: toDay(row.monitoringFrom), monitoringTo: toDay(row.monitoringTo) }
    elections.push({ id: row.id, ...window, dictionary })
  }
  return elections
}

/** By the key of the register (Facebook without dots) and as people write it. */
function bothSpellings(row: {
  platform: string
  handle: string
  handleKey: string
  type: WatchedAccount['type']
  candidateId: string | null
  validFrom: Date | null
  validTo: Date | null
}): WatchedAccount[] {
  const { platform, type, candidateId } = row
  const period = { validFrom: row.validFrom && toDay(row.validFrom), validTo: row.validTo && toDay(row.validTo) }
  const keys = new Set([toHandleKey(row.handle), toHandleKey(row.handleKey)])
  return [...keys].map((handleKey) => ({ platform, handleKey, type, candidateId, ...period }))
}

async function readCandidates(reader: Reader, electionId: string) {
  const rows = await reader.candidate.findMany({
    where: { contest: { electionId } },
    orderBy: [{ contestId: 'asc' }, { ballotNumber: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      ballotNumber: true,
      name: true,
      runningMate: true,
      isEmptyBox: true,
      contest: { select: { key: true } },
      party: { select: { number: true, name: true } },
      statuses: { select: { state: true, from: true, to: true } },
      aliases: { select: { kind: true, value: true } },
    },
  })
  return rows.map(({ id, ballotNumber, contest, party, statuses, ...rest }) => ({
    ...rest,
    candidateId: id,
    contestKey: contest.key,
    number: ballotNumber,
    partyNumber: party?.number ?? null,
    partyName: party?.name ?? null,
    statuses: statuses.map(({ state, from, to }) => ({ state, from: toDay(from), to: to && toDay(to) })),
  }))
}
