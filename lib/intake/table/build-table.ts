import { problem, type Problem } from './problem'
import { repairMojibake } from './repair-mojibake'
import { TABLE_LIMITS } from './table-limits'
import type { RejectedRow, Table, TableGuess, TableResult, TableRow } from './table'

/** A record as a reader found it: cells, or the reason why it could not be split. */
export type FoundRecord = { line: number; cells: string[]; problem?: Problem }

const HEADER_WITHIN = 12

function filled(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) if (cell.trim() !== '') count++
  return count
}

/** Printed lists carry titles above the header: the header is the first record that fills half of the usual width. */
function findHeader(records: readonly FoundRecord[]): number {
  const first = records.slice(0, HEADER_WITHIN)
  const widest = Math.max(0, ...first.map((record) => (record.problem ? 0 : filled(record.cells))))
  const wanted = widest <= 2 ? widest : Math.max(2, Math.ceil(widest / 2))
  return widest === 0 ? -1 : first.findIndex((record) => !record.problem && filled(record.cells) >= wanted)
}

function whyNotRow(cells: readonly string[], width: number): Problem | null {
  for (let i = width; i < cells.length; i++)
    if (cells[i]!.trim() !== '') return problem('row.tooManyCells', { found: cells.length, expected: width })
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!
    if (cell.length > TABLE_LIMITS.cellCharacters)
      return problem('row.cellTooLong', { column: i + 1, limit: TABLE_LIMITS.cellCharacters })
    if (cell.includes('\uFFFD')) return problem('row.brokenCharacter', { column: i + 1, found: cell })
    // Postgres stores no NUL; the other control characters have no business in a table either.
    if (/[\u0000-\u0008\u000e-\u001f\u007f]/.test(cell)) return problem('row.controlCharacter', { column: i + 1 })
  }
  return null
}

/**
 * Makes a table of the records of a file: finds the header, refuses what is too large, rejects rows that cannot be
 * trusted, counts every record as taken, rejected or blank.
 */
export function buildTable(
  records: readonly FoundRecord[],
  guess: Omit<TableGuess, 'headerLine' | 'skippedLines'>,
  found: Problem[] = [],
): TableResult {
  const at = findHeader(records)
  const head = records[at]
  if (!head) return { ok: false, problem: problem(records.length === 0 ? 'file.empty' : 'file.noHeader') }
  const header = head.cells.map((cell) => repairMojibake(cell).text.replace(/\s+/g, ' ').trim())
  while (header.length > 1 && header.at(-1) === '') header.pop()
  if (header.length > TABLE_LIMITS.columns)
    return { ok: false, problem: problem('file.tooManyColumns', { found: header.length, limit: TABLE_LIMITS.columns }) }

  const rows: TableRow[] = []
  const rejected: RejectedRow[] = []
  let blankRows = 0
  let short = 0
  let repaired = 0
  for (let i = at + 1; i < records.length; i++) {
    const record = records[i]!
    if (!record.problem && filled(record.cells) === 0) {
      blankRows++
      continue
    }
    if (rows.length + rejected.length >= TABLE_LIMITS.rows)
      return { ok: false, problem: problem('file.tooManyRows', { limit: TABLE_LIMITS.rows }) }
    const why = record.problem ?? whyNotRow(record.cells, header.length)
    if (why) {
      rejected.push({ line: record.line, cells: record.cells, problem: why })
      continue
    }
    const cells = record.cells.slice(0, header.length).map((cell) => {
      const result = repairMojibake(cell)
      if (result.repaired) repaired++
      return result.text
    })
    if (cells.length < header.length) short++
    while (cells.length < header.length) cells.push('')
    rows.push({ line: record.line, cells })
  }
  const rowsIn = rows.length + rejected.length
  if (rowsIn === 0) return { ok: false, problem: problem('file.headerOnly', { columns: header.length }) }

  const notices = [...found]
  const skippedLines = records.slice(0, at).filter((record) => record.problem || filled(record.cells) > 0).length
  if (skippedLines > 0) notices.push(problem('notice.skippedLines', { count: skippedLines, line: head.line }))
  if (short > 0) notices.push(problem('notice.shortRows', { count: short }))
  if (repaired > 0) notices.push(problem('notice.repairedText', { count: repaired }))
  const seen = new Set<string>()
  for (const name of header) {
    const key = name.toLowerCase()
    if (key !== '' && seen.has(key)) notices.push(problem('notice.duplicateHeader', { name }))
    seen.add(key)
  }
  const table: Table = {
    header,
    rows,
    rejected,
    rowsIn,
    blankRows,
    guess: { ...guess, headerLine: head.line, skippedLines },
    notices,
  }
  return { ok: true, table }
}
