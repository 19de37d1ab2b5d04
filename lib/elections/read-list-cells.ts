import type { ListProblemCode, ListReject, ListRow, ParsedList, ListedCandidate, ListedContest } from './candidate-list'

/** Thrown inside a row reader to reject the row; caught by `collectList`. */
export class RowProblem extends Error {
  constructor(
    readonly column: string,
    readonly problem: ListProblemCode,
    readonly params: Record<string, string> = {},
  ) {
    super(problem)
  }
}

const LINK = /(?:https?:|www\.|\.(?:jpe?g|png|webp)\b)/i

/**
 * Text of a cell, trimmed, inner spaces single. A link is refused wherever it stands: photo addresses of candidates
 * hold national identity numbers and must not come in by a shifted column. Throws `RowProblem`.
 */
export function readCell(row: ListRow, column: string, optional = false): string {
  const raw = row.cells[column]
  if (raw === undefined) throw new RowProblem(column, 'COLUMN_MISSING')
  const cell = raw.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (cell === '' && !optional) throw new RowProblem(column, 'CELL_EMPTY')
  // The address itself stays out of the message, since messages are stored and shown.
  if (LINK.test(cell)) throw new RowProblem(column, 'HOLDS_LINK')
  return cell
}

/** Whole number from `min` to `max`. Throws `RowProblem`. */
export function readNumber(row: ListRow, column: string, [min, max]: readonly [number, number]): number {
  const cell = readCell(row, column)
  const value = /^\d{1,4}$/.test(cell) ? Number(cell) : Number.NaN
  if (!(value >= min && value <= max)) {
    throw new RowProblem(column, 'NUMBER_INVALID', { found: cell.slice(0, 40), min: String(min), max: String(max) })
  }
  return value
}

/** A name: at least one letter. Throws `RowProblem`. */
export function readName(row: ListRow, column: string): string {
  const cell = readCell(row, column)
  if (!/\p{L}/u.test(cell)) throw new RowProblem(column, 'NAME_WITHOUT_LETTERS', { found: cell.slice(0, 40) })
  return cell
}

/** Reads every row with `readRow`, keeps contests once, rejects a second candidate on the same place of the ballot. */
export function collectList(
  rows: Iterable<ListRow>,
  placeColumn: string,
  readRow: (row: ListRow) => { contest: ListedContest; candidate: ListedCandidate },
): ParsedList {
  const contests = new Map<string, ListedContest>()
  const places = new Map<string, number>()
  const list: ParsedList = { rows: 0, contests: [], candidates: [], rejects: [] }
  for (const row of rows) {
    list.rows++
    try {
      const { contest, candidate } = readRow(row)
      const place = `${contest.key}|${candidate.partyName ?? ''}|${candidate.ballotNumber}`
      const earlier = places.get(place)
      if (earlier !== undefined) throw new RowProblem(placeColumn, 'TWICE_IN_LIST', { line: String(earlier) })
      places.set(place, row.line)
      if (!contests.has(contest.key)) contests.set(contest.key, contest)
      list.candidates.push(candidate)
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error
      const reject: ListReject = { line: row.line, column: error.column, code: error.problem, params: error.params }
      list.rejects.push(reject)
    }
  }
  list.contests = [...contests.values()]
  return list
}
