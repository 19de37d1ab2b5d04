import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

import { decodeWindows1252 } from '@/lib/intake/table/decode-windows-1252'
import { readTable } from '@/lib/intake/table/read-table'
import { repairMojibake } from '@/lib/intake/table/repair-mojibake'
import { splitRecord, type SourceLine } from '@/lib/intake/table/split-record'
import { writeCsv, writeRawCsv } from '@/lib/intake/table/write-csv'

const toLines = (text: string): SourceLine[] => text.split('\n').map((line, index) => ({ line: index + 1, text: line }))

describe('readTable on CSV', () => {
  it('counts lines as an editor does, across line breaks inside cells', async () => {
    const result = await readTable(Buffer.from('a,b\n"x\ny",1\n\nz,2\n'), 'data.csv')
    expect(result.ok && result.table.rows).toEqual([
      { line: 2, cells: ['x\ny', '1'] },
      { line: 5, cells: ['z', '2'] },
    ])
  })

  it('tells what was guessed', async () => {
    const result = await readTable(Buffer.from('\uFEFFDAFTAR;;\nnip;nama;unit\n1;Sari;A\n'), 'data.csv')
    expect(result.ok && result.table.guess).toEqual({
      format: 'csv',
      encoding: 'utf-8',
      bom: true,
      separator: ';',
      sheet: null,
      headerLine: 2,
      skippedLines: 1,
    })
  })

  it('loses one line to an open quote, not the rest of the file', async () => {
    const result = await readTable(Buffer.from('a,b\n1,"open\n2,two\n3,three\n'), 'data.csv')
    expect(result.ok && result.table.rows.map((row) => row.line)).toEqual([3, 4])
    expect(result.ok && result.table.rejected[0]).toMatchObject({ line: 2, problem: { code: 'row.unclosedQuote' } })
  })

  it('keeps numbers as the text they are', async () => {
    const result = await readTable(Buffer.from('nip,n\n"1,98609E+17",007\n'), 'data.csv')
    expect(result.ok && result.table.rows[0]?.cells).toEqual(['1,98609E+17', '007'])
  })

  it('reads the quotes and dashes of Windows-1252', async () => {
    const result = await readTable(
      Buffer.from([...Buffer.from('a,b\n'), 0x93, 0x41, 0x94, 0x2c, 0x96, 0x80, 0xe9]),
      'data.csv',
    )
    expect(result.ok && result.table.rows[0]?.cells).toEqual(['“A”', '–€é'])
  })

  it('splits as papaparse does whatever a well-formed file holds', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', 'é', "'") })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = Papa.unparse(rows, { newline: '\n' })
        const lines = toLines(text)
        const found: string[][] = []
        for (let i = 0; i < lines.length;) {
          const result = splitRecord(lines, i, ',', true)
          if (result.kind !== 'record') throw new Error(result.kind)
          found.push(result.cells)
          i += result.linesUsed
        }
        expect(found).toEqual(Papa.parse<string[]>(text, { newline: '\n', delimiter: ',' }).data)
      }),
    )
  })
})

describe('writing CSV', () => {
  it.each(['=1+1', '+62', '-1', '@SUM(A1)', '\t=1', '\r=1', '\0=1', ' =1', '＝1', '＠x'])(
    'neutralises %j for people',
    (text) => {
      const cell = Papa.parse<string[]>(writeCsv([[text, 'x']]).replace('\uFEFF', '')).data[0]![0]!
      expect(cell.startsWith("'")).toBe(true)
    },
  )

  it('leaves numbers and ordinary text alone', () => {
    expect(writeCsv([[1, -2, 'Sari', null, 'a"b', 'c,d']])).toBe('\uFEFF1,-2,Sari,,"a""b","c,d"\r\n')
  })

  it('gives machines back exactly what went in', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.string(), fc.string({ unit: fc.constantFrom('=', '"', '\n', '\r', ',', ';', '+', ' ') })),
          { minLength: 1 },
        ),
        (rows) => {
          expect(Papa.parse(writeRawCsv(rows), { newline: '\r\n', delimiter: ',' }).data.slice(0, -1)).toEqual(rows)
        },
      ),
    )
  })

  it('never lets a formula through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = Papa.parse<string[]>(writeCsv([[text, 'x']]).slice(1), { delimiter: ',', newline: '\r\n' })
          .data[0]![0]!
        expect(cell).not.toMatch(/^[=+\-@\t\r\0]/)
      }),
    )
  })
})

describe('repairMojibake', () => {
  it('undoes it and leaves ordinary text alone', () => {
    expect(repairMojibake('RenÃ©e â€œAniâ€\u009d ðŸ‘‡')).toEqual({ text: 'Renée “Ani” 👇', repaired: true })
    for (const text of ['Renée Müller', 'São Tomé', 'Â', 'ÃÃ', 'biasa saja'])
      expect(repairMojibake(text)).toEqual({ text, repaired: false })
  })

  it('brings back any text that went wrong once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\u0080-\u00f4]/.test(text) && text.isWellFormed())
        const wrong = decodeWindows1252(Buffer.from(text))
        expect(repairMojibake(wrong).text).toBe(text)
      }),
    )
  })
})
