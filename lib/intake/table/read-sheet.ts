import type { FoundRecord } from './build-table'
import { excelDate } from './excel-date'
import type { Workbook } from './open-workbook'
import { problem, ProblemError } from './problem'
import { unescapeText } from './read-workbook-parts'
import { scanPart } from './scan-part'
import { TABLE_LIMITS } from './table-limits'

export type SheetContext = { texts: readonly string[]; dateStyles: readonly boolean[]; from1904: boolean }
export type SheetRecords = { records: FoundRecord[]; formulas: number; errors: number }

const LAST_ROW = 1_048_576

function columnOf(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64
    if (code < 1 || code > 26) break
    column = column * 26 + code
  }
  return column - 1
}

/**
 * The rows of one worksheet that hold anything, as text: numbers exactly as the file writes them, dates (by their style)
 * as ISO, booleans TRUE/FALSE, formulas by their last result. Throws `ProblemError` for numbers of rows or columns that no
 * sheet has, or beyond the limits.
 */
export async function readSheet(workbook: Workbook, part: string, context: SheetContext): Promise<SheetRecords> {
  const records: FoundRecord[] = []
  let formulas = 0
  let errors = 0
  let line = 0
  let cells: string[] = []
  let column = -1
  let type = ''
  let style = 0
  let value: string[] = []
  let inValue = false
  let inReading = false

  const valueOf = (text: string): string => {
    if (type === 's') {
      const shared = context.texts[Number(text)]
      if (shared === undefined) throw new ProblemError(problem('workbook.damaged'))
      return shared
    }
    if (type === 'inlineStr' || type === 'str') return unescapeText(text)
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE'
    if (type === 'e') {
      errors++
      return text
    }
    if (type === 'd') return text
    if (context.dateStyles[style]) return excelDate(Number(text), context.from1904) ?? text
    return text
  }

  const found = await scanPart(workbook, part, {
    open: (element, attributes) => {
      if (element === 'row') {
        const next = attributes.r === undefined ? line + 1 : Number(attributes.r)
        if (!Number.isInteger(next) || next <= line || next > LAST_ROW)
          throw new ProblemError(problem('workbook.damaged'))
        line = next
        cells = []
        column = -1
      } else if (element === 'c') {
        const next = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
        if (next <= column || line === 0) throw new ProblemError(problem('workbook.damaged'))
        column = next
        type = attributes.t ?? 'n'
        style = Number(attributes.s ?? 0)
        value = []
      } else if (element === 'f') formulas++
      else if (element === 'rPh') inReading = true
      else if (element === 'v' || (element === 't' && type === 'inlineStr')) inValue = true
    },
    text: (text) => {
      if (inValue && !inReading) value.push(text)
    },
    close: (element) => {
      if (element === 'v' || element === 't') inValue = false
      else if (element === 'rPh') inReading = false
      else if (element === 'c' && value.length > 0) {
        if (column >= TABLE_LIMITS.columns)
          throw new ProblemError(problem('file.tooManyColumns', { found: column + 1, limit: TABLE_LIMITS.columns }))
        while (cells.length < column) cells.push('')
        cells[column] = valueOf(value.join(''))
        value = []
      } else if (element === 'row' && cells.some((cell) => cell.trim() !== '')) {
        if (records.length > TABLE_LIMITS.rows + 1000)
          throw new ProblemError(problem('file.tooManyRows', { limit: TABLE_LIMITS.rows }))
        records.push({ line, cells })
      }
    },
  })
  if (!found) throw new ProblemError(problem('workbook.damaged'))
  return { records, formulas, errors }
}
