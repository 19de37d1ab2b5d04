import { problem, type Problem } from './problem'
import { TABLE_LIMITS } from './table-limits'

/** A physical line of a text file, without its line end. */
export type SourceLine = { line: number; text: string }

export type RecordResult =
  | { kind: 'record'; cells: string[]; linesUsed: number }
  | { kind: 'broken'; problem: Problem }
  /** The record goes on beyond the lines at hand. */
  | { kind: 'more' }

/**
 * Reads one CSV record that begins at `lines[start]` (RFC 4180 quoting, blanks around a quoted cell tolerated). Written
 * here because a general CSV library says neither on which line a record began nor stops an open quote from swallowing
 * the rest of the file: here an open or stray quote breaks one line and the next line begins anew.
 * `ended` says that no further lines will come.
 */
export function splitRecord(
  lines: readonly SourceLine[],
  start: number,
  separator: string,
  ended: boolean,
): RecordResult {
  const first = lines[start]!.text
  if (!first.includes('"')) return { kind: 'record', cells: first.split(separator), linesUsed: 1 }

  const cells: string[] = []
  let text = first
  let used = 1
  let at = 0
  for (;;) {
    let quote = at
    while (text[quote] === ' ') quote++
    if (text[quote] !== '"') {
      const end = text.indexOf(separator, at)
      cells.push(end < 0 ? text.slice(at) : text.slice(at, end))
      if (end < 0) return { kind: 'record', cells, linesUsed: used }
      at = end + separator.length
      continue
    }
    let value = ''
    let from = quote + 1
    for (;;) {
      const close = text.indexOf('"', from)
      if (close < 0) {
        value += text.slice(from) + '\n'
        const next = lines[start + used]
        if (!next && !ended && used <= TABLE_LIMITS.recordLines) return { kind: 'more' }
        if (!next || used >= TABLE_LIMITS.recordLines || value.length > TABLE_LIMITS.cellCharacters)
          return { kind: 'broken', problem: problem('row.unclosedQuote', { column: cells.length + 1 }) }
        text = next.text
        used++
        from = 0
        continue
      }
      if (text[close + 1] === '"') {
        value += text.slice(from, close + 1)
        from = close + 2
        continue
      }
      value += text.slice(from, close)
      at = close + 1
      break
    }
    cells.push(value)
    while (text[at] === ' ') at++
    if (at >= text.length) return { kind: 'record', cells, linesUsed: used }
    if (!text.startsWith(separator, at))
      return { kind: 'broken', problem: problem('row.strayQuote', { column: cells.length }) }
    at += separator.length
  }
}
