import { beforeAll, describe, expect, it } from 'vitest'

import { readTable } from '@/lib/intake/table/read-table'
import en from '@/lib/messages/en/imports.json'
import id from '@/lib/messages/id/imports.json'
import type { Problem } from '@/lib/intake/table/problem'
import { parseEmployeeRows } from '@/lib/registry/parse-employee-rows'

import { BAD_FILES } from '../../support/bad-files'

function wordsOf(messages: object, code: string): string {
  return code.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], messages) as string
}

/** Every value that the sentence asks for is there. */
function expectWords(problem: Problem) {
  for (const messages of [id.problem, en.problem]) {
    const asked = [...wordsOf(messages, problem.code).matchAll(/\{(\w+)/g)].map((match) => match[1])
    expect(Object.keys(problem.params)).toEqual(expect.arrayContaining(asked))
  }
}

describe('bad table files', () => {
  const tally = { files: 0, refused: 0, read: 0, rowsIn: 0, taken: 0, rejected: 0 }
  beforeAll(() => () => console.log('bad files', tally))

  it('are at least sixty', () => {
    expect(BAD_FILES.length).toBeGreaterThanOrEqual(60)
  })

  it.each(BAD_FILES.map((file) => [file.title, file] as const))('%s', { timeout: 30_000 }, async (_, file) => {
    const result = await readTable(file.bytes(), file.name)
    tally.files++
    if (!result.ok) {
      tally.refused++
      expect({ refused: result.problem.code }).toEqual(file.expect)
      expectWords(result.problem)
      return
    }
    const { table } = result
    tally.read++
    tally.rowsIn += table.rowsIn
    tally.taken += table.rows.length
    tally.rejected += table.rejected.length
    expect('refused' in file.expect ? file.expect : null).toBeNull()
    if ('refused' in file.expect) return
    expect(table.rows.length + table.rejected.length).toBe(table.rowsIn)
    expect({ taken: table.rows.length, rejected: table.rejected.length }).toEqual({
      taken: file.expect.taken,
      rejected: file.expect.rejected,
    })
    const problems = [...table.notices, ...table.rejected.map((row) => row.problem)]
    expect(problems.map((problem) => problem.code)).toEqual(expect.arrayContaining(file.expect.codes ?? []))
    for (const row of table.rows)
      if (row.cells.length !== table.header.length) expect(row.cells).toHaveLength(table.header.length)
    problems.slice(0, 20).forEach(expectWords)

    const employees = parseEmployeeRows(table, '2024-11-27')
    if (employees.ok) {
      const { records, rejects, rowsIn } = employees.result
      expect(records.length + rejects.length).toBe(rowsIn)
      expect(rowsIn).toBe(table.rowsIn)
    } else expectWords(employees.problem)
  })
})
