import { describe, expect, it } from 'vitest'

import { excelDate, isDateFormatCode } from '@/lib/intake/table/excel-date'
import { readTable } from '@/lib/intake/table/read-table'

import { workbookParts } from '../../../support/build-workbook'
import { buildZip } from '../../../support/build-zip'

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-421]dd\\ mmmm\\ yyyy"/><numFmt numFmtId="165" formatCode="0&quot; hari&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
const HEAD = '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c></row>'
const SHARED =
  '<si><t>nip</t></si><si><r><t>na</t></r><r><t>ma</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve">tgl </t></si>'

async function readRows(rows: string, workbookPr = '') {
  const bytes = buildZip(
    workbookParts([{ name: 'Pegawai', rows: HEAD + rows }], { shared: SHARED, styles: STYLES, workbookPr }),
  )
  const result = await readTable(bytes, 'data.xlsx')
  if (!result.ok) throw new Error(result.problem.code)
  return result.table
}

describe('readTable on XLSX', () => {
  it('reads shared and rich texts, skips furigana, keeps row numbers and the sheet name', async () => {
    const table = await readRows('<row r="7"><c r="A7"><v>1</v></c><c r="C7"><v>2</v></c></row>')
    expect(table.header).toEqual(['nip', 'nama', 'tgl'])
    expect(table.rows).toEqual([{ line: 7, cells: ['1', '', '2'] }])
    expect(table.guess).toMatchObject({ format: 'xlsx', sheet: 'Pegawai', headerLine: 3, skippedLines: 0 })
  })

  it('keeps the text of a number, exponent included, so that it can be explained', async () => {
    const table = await readRows(
      '<row r="4"><c r="A4"><v>1.98609262015051E+17</v></c><c r="B4" s="3"><v>0.30000000000000004</v></c></row>',
    )
    expect(table.rows[0]?.cells.slice(0, 2)).toEqual(['1.98609262015051E+17', '0.30000000000000004'])
  })

  it('turns dates into ISO by their style, in both calendars', async () => {
    const row =
      '<row r="4"><c r="A4" s="1"><v>45623</v></c><c r="B4" s="2"><v>45623.5</v></c><c r="C4"><v>45623</v></c></row>'
    expect((await readRows(row)).rows[0]?.cells).toEqual(['2024-11-27', '2024-11-27T12:00:00', '45623'])
    expect((await readRows(row, '<workbookPr date1904="1"/>')).rows[0]?.cells[0]).toBe('2028-11-28')
  })
})

describe('excelDate', () => {
  it('knows the days around the 29 February that never was', () => {
    expect([1, 59, 61].map((day) => excelDate(day, false))).toEqual(['1900-01-01', '1900-02-28', '1900-03-01'])
    expect(excelDate(0.5, false)).toBe('12:00:00')
    expect(excelDate(-1, false)).toBeNull()
  })

  it('tells date formats from others', () => {
    for (const code of ['dd/mm/yyyy', '[$-421]d mmm yy;@', 'h:mm', '[h]:mm']) expect(isDateFormatCode(code)).toBe(true)
    for (const code of ['General', '0.00', '#,##0" hari"', '[Red]0', '0.00E+00', '@'])
      expect(isDateFormatCode(code)).toBe(false)
  })
})
