import { describe, expect, it } from 'vitest'
import { findUnit, indexUnits, nearUnits } from '@/lib/registry/find-unit'
import { isSamePerson } from '@/lib/registry/is-same-person'
import { readNumberList } from '@/lib/reminders/read-number-list'

const units = indexUnits([
  { id: '1', code: 'DINKES', name: 'Dinas Kesehatan', nameKey: 'dinas kesehatan' },
  { id: '2', code: 'SD-1', name: 'SD Negeri 1', nameKey: 'sd negeri 1' },
  { id: '3', code: 'SD-1B', name: 'SD Negeri 1', nameKey: 'sd negeri 1' },
])

describe('a unit as written', () => {
  it.each([
    ['dinkes', '1'],
    ['DINAS  KESEHATAN', '1'],
    ['sd 1', '2'],
  ])('%s is found', (written, id) => {
    expect(findUnit(units, written)).toMatchObject({ id })
  })

  it('that is two units is said to be two, one that is none is none, with the near ones', () => {
    expect(findUnit(units, 'SD Negeri 1')).toHaveLength(2)
    expect(findUnit(units, 'Dinas Kesehtan')).toBeNull()
    expect(nearUnits(units, 'Dinas Kesehtan')[0]?.code).toBe('DINKES')
    expect(nearUnits(units, 'Xyz')).toEqual([])
  })
})

describe('one number, two names', () => {
  it.each([
    ['sari wulandari', 'sari wulandari putri', true],
    ['sukarno', 'soekarno', true],
    ['muhammad arif', 'muhammad zaki', false],
    ['sari wulandari', 'bambang hartono', false],
  ])('%s and %s: same person %s', (one, other, same) => {
    expect(isSamePerson(one, other)).toBe(same)
  })
})

describe('numbers pasted one a line', () => {
  it('are read with their line, blanks skipped, twice counted once', () => {
    const list = readNumberList('198609262015052001\r\n\n19860926 201505 2 001\n123\n1,98609E+17', '2026-11-22')
    expect(list.numbers).toEqual(['198609262015052001'])
    expect(list.bad.map(({ line, problem }) => [line, problem.code])).toEqual([
      [4, 'employeeNumber.length'],
      [5, 'employeeNumber.excelFloat'],
    ])
  })
})
