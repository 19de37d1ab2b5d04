export type CsvValue = string | number | boolean | null | undefined

/** A cell that a spreadsheet would take for a formula: begins with = + - @ TAB CR NUL, also in their full-width forms. */
const FORMULA = /^[\s\u0000]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\u0000]/

function quote(text: string, separator: string): string {
  const must = text.includes('"') || text.includes(separator) || /[\r\n]|^\s|\s$|[,;\t|]/.test(text)
  return must ? `"${text.replaceAll('"', '""')}"` : text
}

function write(rows: Iterable<readonly CsvValue[]>, separator: string, cell: (value: CsvValue) => string): string {
  let text = ''
  for (const row of rows) text += row.map((value) => quote(cell(value), separator)).join(separator) + '\r\n'
  return text
}

/**
 * CSV for people, who open it in a spreadsheet: RFC 4180, CRLF, UTF-8 mark, and every text that could run as a formula gets
 * a leading apostrophe (OWASP, security.md IN-05). Numbers given as `number` stay numbers. Not for reading back in.
 */
export function writeCsv(rows: Iterable<readonly CsvValue[]>, separator: ',' | ';' = ','): string {
  const body = write(rows, separator, (value) => {
    if (value === null || value === undefined) return ''
    if (typeof value !== 'string') return String(value)
    const text = value.replaceAll('\0', '')
    return FORMULA.test(value) ? `'${text}` : text
  })
  return '\uFEFF' + body
}

/** CSV for machines and for importing rejected rows again: RFC 4180, no apostrophes, every value exactly as it was. */
export function writeRawCsv(rows: Iterable<readonly CsvValue[]>, separator: ',' | ';' = ','): string {
  return write(rows, separator, (value) => (value === null || value === undefined ? '' : String(value)))
}
