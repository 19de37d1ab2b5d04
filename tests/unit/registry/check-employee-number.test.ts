import { describe, expect, it } from 'vitest'

import { checkEmployeeNumber } from '@/lib/registry/check-employee-number'
import { formatEmployeeNumber } from '@/lib/registry/format-employee-number'
import { maskEmployeeNumber } from '@/lib/registry/mask-employee-number'

const TODAY = '2024-11-27'
const codes = (written: string) => {
  const result = checkEmployeeNumber(written, TODAY)
  return result.ok ? [] : result.problems.map((problem) => problem.code)
}

describe('checkEmployeeNumber', () => {
  it('reads a PNS number', () => {
    expect(checkEmployeeNumber('198609262015051001', TODAY)).toEqual({
      ok: true,
      number: '198609262015051001',
      kindGuess: 'PNS',
      birthDate: '1986-09-26',
      sex: 'MALE',
      appointedYear: 2015,
      appointedMonth: 5,
      contractCode: null,
      serial: '001',
      oldNumber: null,
    })
  })

  it('reads a PPPK number, whose digits 13-14 are no month', () => {
    expect(checkEmployeeNumber('199001012022212003', TODAY)).toMatchObject({
      ok: true,
      kindGuess: 'PPPK',
      contractCode: '21',
      appointedMonth: null,
      sex: 'FEMALE',
    })
  })

  it.each([
    ['printed grouping', '19860926 201505 1 001'],
    ['dots', '19860926.201505.1.001'],
    ['no-break blanks', '19860926\u00a0201505\u00a01\u00a0001'],
    ['apostrophe of a spreadsheet', "'198609262015051001"],
    ['full-width digits', '１９８６０９２６２０１５０５１００１'],
  ])('tolerates %s', (_, written) => {
    expect(checkEmployeeNumber(written, TODAY)).toMatchObject({ ok: true, number: '198609262015051001' })
  })

  it('takes old and new apart in either order', () => {
    for (const written of ['510123456 / 198609262015051001', '198609262015051001/510123456'])
      expect(checkEmployeeNumber(written, TODAY)).toMatchObject({
        ok: true,
        number: '198609262015051001',
        oldNumber: '510123456',
      })
  })

  it.each([
    ['', 'employeeNumber.missing'],
    ['-', 'employeeNumber.missing'],
    ['1,98609E+17', 'employeeNumber.excelFloat'],
    ['1.98609262015051E+17', 'employeeNumber.excelFloat'],
    ['1.98609e17', 'employeeNumber.excelFloat'],
    ['198609262015051000', 'employeeNumber.excelRounded'],
    ['19860926201505100A', 'employeeNumber.characters'],
    ['3573012609860001', 'employeeNumber.looksNik'],
    ['19860926201505100', 'employeeNumber.length'],
    ['198602302015051001', 'employeeNumber.birthDate'],
    ['202609262045051001', 'employeeNumber.birthDate'],
    ['195001012015051001', 'employeeNumber.age'],
    ['201001012022211001', 'employeeNumber.age'],
    ['198609262015131001', 'employeeNumber.appointment'],
    ['198609262015001001', 'employeeNumber.appointment'],
    ['198609262004081001', 'employeeNumber.appointmentAge'],
    ['198609262025011001', 'employeeNumber.appointmentFuture'],
    ['198609262015053001', 'employeeNumber.sex'],
  ])('explains %j as %s', (written, code) => {
    expect(codes(written)).toContain(code)
  })

  it('accepts the very day of the eighteenth and the last day of the seventieth year', () => {
    expect(codes('200611272024121001')).toEqual(['employeeNumber.appointmentFuture'])
    expect(codes('200611282024111001')).toContain('employeeNumber.age')
    expect(codes('195311281980011001')).toEqual([])
    expect(codes('195311271980011001')).toContain('employeeNumber.age')
  })
})

describe('showing a number', () => {
  it('groups 8-6-1-3', () => {
    expect(formatEmployeeNumber('198609262015051001')).toBe('19860926 201505 1 001')
    expect(formatEmployeeNumber('123')).toBe('123')
  })

  it('masks birth date and appointment, always', () => {
    expect(maskEmployeeNumber('198609262015051001')).toBe('•••••••• •••••• 1 001')
    expect(maskEmployeeNumber('19860926 201505 1 001')).toBe('•••••••• •••••• 1 001')
    expect(maskEmployeeNumber('19860926')).toBe('••••••••')
  })
})
