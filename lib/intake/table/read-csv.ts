import { buildTable, type FoundRecord } from './build-table'
import { decodeText } from './decode-text'
import { guessSeparator } from './guess-separator'
import { problem } from './problem'
import { splitRecord, type SourceLine } from './split-record'
import { TABLE_LIMITS } from './table-limits'
import type { Separator, TableResult } from './table'

const SEPARATOR_LINE = /^"?sep=([,;|\t])"?$/i

/**
 * Reads a CSV (or TSV) file: encoding, mark, line ends (CRLF, LF, CR) and separator are guessed and told. Refuses web
 * pages and JSON that carry the wrong name. A line that cannot be split is rejected; the lines after it are read.
 */
export function readCsv(bytes: Uint8Array): TableResult {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding, bom } = decoded
  const start = text.slice(0, 512).trimStart()
  if (start === '' && text.trim() === '') return { ok: false, problem: problem('file.empty') }
  if (/^<(!doctype|html|table|\?xml|meta|head|script|svg)/i.test(start))
    return { ok: false, problem: problem('file.html') }
  if (/^(\{\s*"|\[\s*[[{"])/.test(start)) return { ok: false, problem: problem('file.json') }
  if (/^[\u0000-\u0008\u000e-\u001f]/.test(start) || text.slice(0, 4096).split('\0').length > 40)
    return { ok: false, problem: problem('file.binary') }

  const lines: SourceLine[] = text.split(/\r\n|\n|\r/).map((line, index) => ({ line: index + 1, text: line }))
  let from = 0
  let separator: Separator | null = null
  const told = SEPARATOR_LINE.exec(lines[0]!.text.trimEnd())
  if (told) {
    separator = told[1] as Separator
    from = 1
  }
  separator ??= guessSeparator(lines.slice(0, 400))
  // Twice the limit lets blank lines and titles pass; the exact limit is kept where rows are counted.
  if (lines.length > TABLE_LIMITS.rows * 2 + 1000)
    return { ok: false, problem: problem('file.tooManyRows', { limit: TABLE_LIMITS.rows }) }

  const records: FoundRecord[] = []
  for (let i = from; i < lines.length;) {
    const line = lines[i]!
    const result = splitRecord(lines, i, separator ?? '\u0001', true)
    if (result.kind === 'record') {
      if (result.cells.length > 1 || line.text.trim() !== '' || i < lines.length - 1)
        records.push({ line: line.line, cells: result.cells })
      i += result.linesUsed
    } else {
      if (result.kind === 'broken') records.push({ line: line.line, cells: [line.text], problem: result.problem })
      i++
    }
  }
  return buildTable(records, { format: 'csv', encoding, bom, separator, sheet: null })
}
