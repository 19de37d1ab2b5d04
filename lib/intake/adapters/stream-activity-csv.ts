import { guessSeparator } from '../table/guess-separator'
import { problem, type Problem } from '../table/problem'
import { splitRecord, type SourceLine } from '../table/split-record'
import { TABLE_LIMITS } from '../table/table-limits'
import { readActivityRow, type ActivityCsvOptions } from './activity-csv'
import { findActivityColumns } from './activity-columns'
import type { IntakeEvent } from './adapter'
import { readLineBatches } from './read-lines'

const LOOK_AHEAD = TABLE_LIMITS.recordLines + 1

/** Thrown before the first event when the file cannot be read at all; carries the coded problem. */
export class UnreadableCsv extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** The records of a UTF-8 CSV, one at a time, holding a few hundred lines at most. Broken lines come as problems. */
async function* streamRecords(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<{ line: number; cells: string[] } | { line: number; problem: Problem }> {
  const batches = readLineBatches(chunks, { keepBlank: true })
  let held: SourceLine[] = []
  let at = 0
  let ended = false
  const broken: { line: number; problem: Problem }[] = []
  const fill = async () => {
    held = held.slice(at)
    at = 0
    while (!ended && held.length < LOOK_AHEAD * 2) {
      const next = await batches.next()
      if (next.done) ended = true
      else
        for (const entry of next.value) {
          if ('problem' in entry) broken.push(entry)
          else held.push(entry)
        }
    }
  }
  await fill()
  const separator = guessSeparator(held) ?? '\u0001'
  for (;;) {
    if (!ended && held.length - at < LOOK_AHEAD) await fill()
    while (broken.length > 0) yield broken.shift()!
    const line = held[at]
    if (!line) return
    const result = splitRecord(held, at, separator, ended)
    if (result.kind === 'record') {
      at += result.linesUsed
      if (result.cells.some((cell) => cell.trim() !== '')) yield { line: line.line, cells: result.cells }
    } else {
      at++
      yield {
        line: line.line,
        problem: result.kind === 'broken' ? result.problem : problem('row.unclosedQuote', { column: 1 }),
      }
    }
  }
}

/**
 * Reads a CSV of activities from a stream of bytes (UTF-8), for files larger than memory; smaller files and other
 * encodings go through `readTable` and `parseActivityTable`. The first record is the header. Every record behind it gives one
 * event. Throws `UnreadableCsv` before the first event when the header is not that of a CSV of activities.
 */
export async function* streamActivityCsv(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ActivityCsvOptions,
): AsyncGenerator<IntakeEvent> {
  let width = 0
  let columns = null
  for await (const record of streamRecords(chunks)) {
    if (columns === null) {
      if ('problem' in record) throw new UnreadableCsv(record.problem)
      const found = findActivityColumns(record.cells)
      if (!found.ok) throw new UnreadableCsv(found.problem)
      columns = found.columns
      width = record.cells.length
      continue
    }
    if ('problem' in record) {
      yield { kind: 'reject', line: record.line, ...record.problem }
      continue
    }
    const { line, cells } = record
    if (cells.slice(width).some((cell) => cell.trim() !== '')) {
      yield { kind: 'reject', line, ...problem('row.tooManyCells', { found: cells.length, expected: width }) }
      continue
    }
    const control = cells.findIndex((cell) => /[\u0000-\u0008\u000e-\u001f\u007f]/.test(cell))
    if (control >= 0) {
      yield { kind: 'reject', line, ...problem('row.controlCharacter', { column: control + 1 }) }
      continue
    }
    const result = readActivityRow(cells, columns, options)
    yield result.ok
      ? { kind: 'activity', line, activity: result.activity }
      : { kind: 'reject', line, ...result.problem }
  }
  if (columns === null) throw new UnreadableCsv(problem('file.empty'))
}
