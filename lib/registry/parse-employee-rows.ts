import { problem, type Problem, type ProblemCode } from '@/lib/intake/table/problem'
import { repairOf, type RepairCode } from '@/lib/intake/table/repair-of'
import type { Table } from '@/lib/intake/table/table'

import { bucketOfPosition, readPositionBucket, type PositionBucket } from './bucket-of-position'
import { checkEmployeeNumber } from './check-employee-number'
import { findEmployeeColumns, type EmployeeColumns, type EmployeeField } from './find-employee-columns'
import { foldPersonName } from './fold-person-name'
import { parseAccountReference, type AccountReference } from './parse-account-reference'
import { readRank } from './read-rank'

export type EmployeeKind = 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PARUH_WAKTU'

/** One person as the file says. `unit` is a code or a name; who imports looks it up. */
export type EmployeeRecord = {
  line: number
  number: string
  oldNumber: string | null
  name: string
  nameKey: string
  kind: EmployeeKind
  /** True when the file does not say the kind and the digits of the number do. */
  kindGuessed: boolean
  position: string
  positionBucket: PositionBucket
  /** True when the bucket was guessed from the position. */
  bucketGuessed: boolean
  rank: string | null
  unit: string
  accounts: AccountReference[]
}

/** One thing wrong with one cell (or, without a column, with the row). `expected` has words under `imports.expected`. */
export type EmployeeProblem = {
  line: number
  column: string | null
  field: EmployeeField | null
  found: string
  code: ProblemCode
  params: Problem['params']
  expected: EmployeeField | 'row'
  repair: RepairCode
}

export type EmployeeReject = { line: number; cells: string[]; problems: EmployeeProblem[] }

/** `rowsIn = records.length + rejects.length`, always. */
export type EmployeeRows = {
  rowsIn: number
  records: EmployeeRecord[]
  rejects: EmployeeReject[]
  columns: EmployeeColumns
  header: string[]
  notices: (Problem & { line?: number })[]
}

const NOTHING =
  /^([-–—.]+|n\/?a|nihil|none|null|kosong|(tidak|tdk|tak|belum|ga|gak|nggak) (ada|punya|memiliki).*|tidak|tdk)$/i

function readKind(written: string): EmployeeKind | null {
  const key = written.toUpperCase().replace(/[^A-Z0-9]/g, '')
  if (/^(PPPK|P3K)(PW|PARUHWAKTU|PARUH)$/.test(key)) return 'PPPK_PARUH_WAKTU'
  if (/^(PPPK|P3K)(PENUHWAKTU|PENUH)?$/.test(key)) return 'PPPK'
  if (/^(CPNS|CPNSD|CALONPNS|CALONPEGAWAINEGERISIPIL)$/.test(key)) return 'CPNS'
  return /^(PNS|PNSD|PEGAWAINEGERISIPIL)$/.test(key) ? 'PNS' : null
}

/** Several accounts in one cell: by comma, semicolon, line, `dan`, or a blank before the next `@` or address. */
function splitAccounts(cell: string): string[] {
  return cell
    .split(/[,;\n]+|\s+(?:dan|&|\/)\s+|\s+(?=@|https?:)/i)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NOTHING.test(part))
}

/**
 * Turns the rows of a read table into people of the registry, `today` being an ISO day. A row with any problem is rejected
 * whole, with every problem named by line, column, what was found, what is expected and what to do; nothing is dropped
 * from a row silently. A number or an account that stands twice in the file is rejected the second time. Refuses the whole
 * table only when a required column is missing or stands twice.
 */
export function parseEmployeeRows(
  table: Table,
  today: string,
): { ok: true; result: EmployeeRows } | { ok: false; problem: Problem } {
  const found = findEmployeeColumns(table.header)
  if (!found.ok) return found
  const { columns } = found
  const notices: EmployeeRows['notices'] = [...table.notices]
  if (columns.unknown.length > 0)
    notices.push(problem('notice.unknownColumns', { columns: columns.unknown.join(', ') }))

  const records: EmployeeRecord[] = []
  const rejects: EmployeeReject[] = table.rejected.map((row) => ({
    line: row.line,
    cells: row.cells,
    problems: [
      {
        line: row.line,
        column: null,
        field: null,
        found: '',
        ...row.problem,
        expected: 'row',
        repair: repairOf(row.problem.code),
      },
    ],
  }))
  const numberLines = new Map<string, number>()
  const accountLines = new Map<string, number>()

  for (const { line, cells } of table.rows) {
    const problems: EmployeeProblem[] = []
    const cell = (field: Exclude<EmployeeField, 'accounts'>) => {
      const index = columns.at[field]
      const text = index === undefined ? '' : (cells[index] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
      return NOTHING.test(text) ? '' : text
    }
    const report = (field: EmployeeField, index: number | undefined, why: Problem) =>
      problems.push({
        line,
        column: index === undefined ? null : (table.header[index] ?? null),
        field,
        found: (index === undefined ? '' : (cells[index] ?? '')).slice(0, 200),
        ...why,
        expected: field,
        repair: repairOf(why.code),
      })

    const number = checkEmployeeNumber(columns.at.number === undefined ? '' : (cells[columns.at.number] ?? ''), today)
    if (!number.ok) for (const why of number.problems) report('number', columns.at.number, why)
    else if (numberLines.has(number.number))
      report(
        'number',
        columns.at.number,
        problem('employeeNumber.duplicate', { line: numberLines.get(number.number)! }),
      )

    const name = cell('name')
    if (name === '') report('name', columns.at.name, problem('cell.required'))
    else if (name.length > 150) report('name', columns.at.name, problem('cell.tooLong', { limit: 150 }))
    else if (!/\p{L}/u.test(name) || /[<>{}=\\]|\d{3,}/.test(name))
      report('name', columns.at.name, problem('name.characters', { found: name }))

    const unit = cell('unit')
    if (unit === '') report('unit', columns.at.unit, problem('cell.required'))
    else if (unit.length > 200) report('unit', columns.at.unit, problem('cell.tooLong', { limit: 200 }))

    const position = cell('position')
    if (position.length > 200) report('position', columns.at.position, problem('cell.tooLong', { limit: 200 }))

    const writtenKind = cell('kind')
    const kind = writtenKind === '' ? (number.ok ? number.kindGuess : null) : readKind(writtenKind)
    if (writtenKind !== '' && kind === null)
      report(
        'kind',
        columns.at.kind,
        problem('cell.choice', { found: writtenKind, choices: 'PNS, CPNS, PPPK, PPPK paruh waktu' }),
      )
    if (number.ok && kind !== null && writtenKind !== '') {
      const contractual = kind === 'PPPK' || kind === 'PPPK_PARUH_WAKTU'
      if (!contractual && number.kindGuess === 'PPPK')
        report('kind', columns.at.kind, problem('employeeNumber.kind', { kind, digits: number.contractCode ?? '' }))
      // Sources disagree whether some PPPK numbers carry a month (domain.md 10A): told, not refused.
      if (contractual && number.kindGuess === 'PNS')
        notices.push({ ...problem('notice.numberLooksPns', { line }), line })
    }

    const writtenBucket = cell('bucket')
    const bucket = writtenBucket === '' ? bucketOfPosition(position) : readPositionBucket(writtenBucket)
    if (bucket === null)
      report(
        'bucket',
        columns.at.bucket,
        problem('cell.choice', {
          found: writtenBucket || position,
          choices: 'JPT, Administrator, Fungsional, Pelaksana, Kepala Wilayah',
        }),
      )

    const writtenRank = cell('rank')
    const rank = writtenRank === '' ? null : readRank(writtenRank)
    if (writtenRank !== '' && rank === null)
      report('rank', columns.at.rank, problem('cell.choice', { found: writtenRank, choices: 'I/a - IV/e, I - XVII' }))

    const accounts: AccountReference[] = []
    for (const { index, platform } of columns.accounts) {
      for (const written of splitAccounts(cells[index] ?? '')) {
        const account = parseAccountReference(written, platform)
        if (!account.ok) {
          report('accounts', index, account.problem)
          continue
        }
        const key = `${account.account.platform} ${account.account.handleKey}`
        if (accountLines.has(key))
          report('accounts', index, problem('account.duplicate', { found: written, line: accountLines.get(key)! }))
        else if (!accounts.some((other) => `${other.platform} ${other.handleKey}` === key))
          accounts.push(account.account)
      }
    }

    if (problems.length > 0 || !number.ok || kind === null || bucket === null) {
      rejects.push({ line, cells, problems })
      continue
    }
    numberLines.set(number.number, line)
    for (const account of accounts) accountLines.set(`${account.platform} ${account.handleKey}`, line)
    records.push({
      line,
      number: number.number,
      oldNumber: number.oldNumber,
      name,
      nameKey: foldPersonName(name),
      kind,
      kindGuessed: writtenKind === '',
      position,
      positionBucket: bucket,
      bucketGuessed: writtenBucket === '',
      rank,
      unit,
      accounts,
    })
  }
  rejects.sort((a, b) => a.line - b.line)
  return { ok: true, result: { rowsIn: table.rowsIn, records, rejects, columns, header: table.header, notices } }
}
