import 'server-only'
import { now } from '@/lib/platform/clock'
import { parseActivityTable } from './adapters/activity-csv'
import type { IntakeEvent, IntakeSource } from './adapters/adapter'
import { parseZeeschuimer } from './adapters/zeeschuimer'
import { INTAKE_LIMITS } from './intake-limits'
import { CLOCK_OF_ZONE } from './read-times'
import { problem, type Problem } from './table/problem'
import { readTable } from './table/read-table'

export type OpenedActivityFile = {
  source: IntakeSource
  events: AsyncIterable<IntakeEvent> | Iterable<IntakeEvent>
  /** Tables only: the header and the cells of a line, for the file of rejected rows. */
  header: string[]
  cellsOf: (line: number) => string[] | null
  notices: Problem[]
}

/**
 * Opens an uploaded file of activities with the adapter that its name and first byte ask for: `.ndjson`, `.jsonl` or `.json`
 * is a Zeeschuimer export, CSV and XLSX are tables. A coded problem when the file as a whole cannot be read.
 */
export async function openActivityFile(
  bytes: Uint8Array,
  fileName: string,
  zone: string,
): Promise<({ ok: true } & OpenedActivityFile) | { ok: false; problem: Problem }> {
  if (bytes.length === 0) return { ok: false, problem: problem('file.empty') }
  if (/\.(ndjson|jsonl|json)$/i.test(fileName)) {
    if (bytes.length > INTAKE_LIMITS.zeeschuimerBytes)
      return { ok: false, problem: problem('file.tooLarge', { limit: INTAKE_LIMITS.zeeschuimerBytes / 1024 / 1024 }) }
    // An array or anything else that is no line of JSON objects would be rejected line by line; say it once instead.
    const head = new TextDecoder()
      .decode(bytes.subarray(0, 64))
      .replace(/^\uFEFF/, '')
      .trimStart()
    if (!head.startsWith('{')) return { ok: false, problem: problem('file.nothingRead') }
    const events = parseZeeschuimer([bytes])
    return { ok: true, source: 'zeeschuimer', events, header: [], cellsOf: () => null, notices: [] }
  }
  const read = await readTable(bytes, fileName)
  if (!read.ok) return read
  const { table } = read
  const parsed = parseActivityTable(table, { clock: CLOCK_OF_ZONE[zone] ?? 'WIB', now: now().toISOString() })
  if (!parsed.ok) return parsed
  const cells = new Map([...table.rows, ...table.rejected].map((row) => [row.line, row.cells]))
  const cellsOf = (line: number) => cells.get(line) ?? null
  return {
    ok: true,
    source: 'activity-csv',
    events: parsed.events,
    header: table.header,
    cellsOf,
    notices: table.notices,
  }
}
