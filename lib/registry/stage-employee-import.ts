import 'server-only'
import { stageImport } from '@/lib/imports/stage-import'
import type { StagedRow } from '@/lib/imports/staged-row'
import { problem, type Problem } from '@/lib/intake/table/problem'
import { readTable } from '@/lib/intake/table/read-table'
import { today } from '@/lib/platform/today'
import type { Person } from '@/lib/staff/actor'
import { judgeEmployee } from './judge-employee'
import { loadKnownRegistry } from './load-known-registry'
import { parseEmployeeRows, type EmployeeReject } from './parse-employee-rows'
import type { AccountSource } from './staged-employee'

/**
 * Reads a file of civil servants (CSV or XLSX), judges every row against the register, and keeps the result for the
 * preview; nothing of it stands in the register before somebody applies it. Rows in = new + changed + same + rejected.
 * @returns the run, or the problem of a file that cannot be read as such a list (then nothing is kept)
 */
export async function stageEmployeeImport(
  actor: Person,
  file: { name: string; bytes: Uint8Array },
  options: { source: AccountSource; addUnits: boolean },
): Promise<{ ok: true; runId: string } | { ok: false; problem: Problem }> {
  const read = await readTable(file.bytes, file.name)
  if (!read.ok) return read
  const parsed = parseEmployeeRows(read.table, await today())
  if (!parsed.ok) return parsed
  const { records, rejects, columns, header, notices } = parsed.result
  const known = await loadKnownRegistry(records)
  const cellsOf = new Map(read.table.rows.map((row) => [row.line, row.cells]))
  const heading = (index: number | undefined) => (index === undefined ? '' : (header[index] ?? ''))
  const headings = {
    number: heading(columns.at.number),
    unit: heading(columns.at.unit),
    accounts: columns.accounts.map(({ index }) => heading(index)).join(', '),
  }
  const judged = records.map((record) =>
    judgeEmployee(record, cellsOf.get(record.line) ?? [], known, { ...options, headings }),
  )
  const rows = [...refuseSecond(judged, cellsOf, headings.number), ...rejects.map(rejectedRow)].sort(
    (a, b) => a.line - b.line,
  )
  const kept = { kind: 'employees', name: file.name, bytes: file.bytes, source: options.source, header } as const
  const runId = await stageImport(actor, { ...kept, notices: notices.slice(0, 100) }, rows)
  return { ok: true, runId }
}

function rejectedRow({ line, cells, problems }: EmployeeReject): StagedRow {
  return {
    line,
    outcome: 'rejected',
    data: { cells },
    problems: problems.map(({ code, params, column, found, expected }) => ({
      code,
      params,
      found,
      expected,
      ...(column ? { column } : {}),
    })),
    targetId: null,
  }
}

/** One person twice in a file, under the old and the new number: the second row is refused. */
function refuseSecond(rows: StagedRow[], cellsOf: Map<number, string[]>, column: string): StagedRow[] {
  const seen = new Map<string, number>()
  return rows.map((row) => {
    if (!row.targetId) return row
    const first = seen.get(row.targetId)
    seen.set(row.targetId, first ?? row.line)
    if (first === undefined) return row
    const why = { ...problem('employeeNumber.duplicate', { line: first }), column, expected: 'number' }
    return {
      ...row,
      outcome: 'rejected',
      data: { cells: cellsOf.get(row.line) ?? [] },
      problems: [why],
      targetId: null,
    }
  })
}
