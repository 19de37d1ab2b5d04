import 'server-only'
import { stageImport } from '@/lib/imports/stage-import'
import type { StagedProblem, StagedRow } from '@/lib/imports/staged-row'
import { readTable } from '@/lib/intake/table/read-table'
import { db } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import type { ListedCandidate, ListedContest, ListRow, ParsedList } from './candidate-list'
import { foldCandidateName } from './fold-candidate-name'
import { LEGISLATIVE_COLUMNS, parseLegislativeList } from './parse-legislative-list'
import { PAIR_COLUMNS, parsePairList } from './parse-pair-list'

export type StagedCandidate = { contest: ListedContest; candidate: ListedCandidate; nameKey: string }

/**
 * Reads a candidate list as KPU publishes it (legislative or pairs, told by its columns), compares it with the election,
 * and keeps the result for the preview. Nothing of photos or profile ids is read. Throws `Refusal` for a file that is not
 * such a list.
 */
export async function stageCandidateImport(
  actor: Person,
  electionId: string,
  file: { name: string; bytes: Uint8Array },
): Promise<string> {
  if (!(await db().election.findUnique({ where: { id: electionId }, select: { id: true } })))
    throw new Refusal('notFound')
  const read = await readTable(file.bytes, file.name)
  if (!read.ok) throw new Refusal('fileUnreadable', { why: read.problem.code, ...read.problem.params }, 'file')
  const { table } = read
  const has = (columns: readonly string[]) => columns.every((column) => table.header.includes(column))
  const parse = has(LEGISLATIVE_COLUMNS) ? parseLegislativeList : has(PAIR_COLUMNS) ? parsePairList : null
  if (!parse) throw new Refusal('notCandidateList', { columns: table.header.slice(0, 8).join(', ') }, 'file')
  const cellsOf = new Map(table.rows.map((row) => [row.line, row.cells]))
  const rows: ListRow[] = table.rows.map((row) => ({
    line: row.line,
    cells: Object.fromEntries(table.header.map((name, index) => [name, row.cells[index] ?? ''])),
  }))
  const list = parse(rows)
  const judged = await judge(electionId, list, rows)
  const refuse = (
    line: number,
    cells: string[],
    code: string,
    params: StagedProblem['params'],
    column?: string,
  ): StagedRow => {
    const kept = withoutLinks(cells)
    const found = column ? (kept[table.header.indexOf(column)] ?? '') : ''
    const problem = { code, params, ...(column ? { column } : {}), ...(found ? { found } : {}) }
    return { line, outcome: 'rejected', data: { cells: kept }, problems: [problem], targetId: null }
  }
  const rejected = [
    ...list.rejects.map(({ line, code, params, column }) =>
      refuse(line, cellsOf.get(line) ?? [], `list.${code}`, params, column),
    ),
    ...table.rejected.map(({ line, cells, problem }) => refuse(line, cells, problem.code, problem.params)),
  ]
  const all = [...judged, ...rejected].sort((a, b) => a.line - b.line)
  return stageImport(
    actor,
    { kind: 'candidates', name: file.name, bytes: file.bytes, electionId, header: table.header },
    all,
  )
}

// Photo addresses of KPU hold national identity numbers: not even the file of rejected rows may keep them.
const withoutLinks = (cells: string[]) =>
  cells.map((cell) => (/https?:|www\.|\.(?:jpe?g|png|webp)\b/i.test(cell) ? '' : cell))

type Known = {
  id: string
  name: string
  runningMate: string | null
  nameKey: string
  key: string
  ballotNumber: number | null
  party: string | null
}

async function judge(electionId: string, list: ParsedList, rows: ListRow[]): Promise<StagedRow[]> {
  const known = await db().$queryRaw<Known[]>`
    select k."id", k."name", k."runningMate", k."nameKey", c."key", k."ballotNumber", p."name" as "party"
    from "Candidate" k join "Contest" c on c."id" = k."contestId" left join "Party" p on p."id" = k."partyId"
    where c."electionId" = ${electionId}::uuid`
  const place = (key: string, party: string | null, number: number | null) => `${key}|${party ?? ''}|${number ?? ''}`
  const byPlace = new Map(known.map((one) => [place(one.key, one.party, one.ballotNumber), one]))
  const contests = new Map(list.contests.map((contest) => [contest.key, contest]))
  const rejected = new Set(list.rejects.map((reject) => reject.line))
  const taken = rows.filter((row) => !rejected.has(row.line))
  return list.candidates.map((candidate, index): StagedRow => {
    const contest = contests.get(candidate.contestKey) as ListedContest
    const nameKey = foldCandidateName(candidate.name).full
    const before = byPlace.get(place(candidate.contestKey, candidate.partyName, candidate.ballotNumber))
    const isSame = before && before.name === candidate.name && before.runningMate === candidate.runningMate
    const staged: StagedCandidate = { contest, candidate, nameKey }
    return {
      line: taken[index]?.line ?? 0,
      outcome: !before ? 'new' : isSame ? 'same' : 'changed',
      data: staged,
      problems: [],
      targetId: before?.id ?? null,
    }
  })
}
