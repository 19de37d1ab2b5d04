import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, weekdayOf } from '@/lib/rulebook/days'
import {
  addWorkingDays,
  countWorkingDays,
  explainCount,
  isCovered,
  isWorkingDay,
  type WorkingCalendar,
} from '@/lib/rulebook/working-days'
import { officeCalendar } from '@/tests/support/office-calendar'

const five = officeCalendar(5)
const six = officeCalendar(6)

describe('working days', () => {
  it.each([
    ['2026-07-14', 15, '2026-08-04', 'the effective day of the fixture'],
    ['2026-08-14', 1, '2026-08-18', 'a weekend and Independence Day on Monday'],
    ['2026-03-17', 1, '2026-03-25', 'Nyepi and Eid with collective leave around them'],
    ['2024-04-05', 1, '2024-04-16', 'collective leave on both sides of Eid'],
    ['2025-12-24', 1, '2025-12-29', 'collective leave after Christmas, then a weekend'],
    ['2025-12-30', 3, '2026-01-05', 'across the year border'],
    ['2024-02-28', 1, '2024-02-29', '29 February of a leap year'],
    ['2024-02-29', 1, '2024-03-01', 'the day after 29 February'],
    ['2025-02-28', 1, '2025-03-03', 'no 29 February'],
    ['2024-02-13', 1, '2024-02-15', 'polling day'],
    ['2026-07-18', 1, '2026-07-20', 'from a Saturday'],
    ['2026-07-14', 0, '2026-07-14', 'nothing to count'],
    ['2026-08-04', -15, '2026-07-14', 'backwards'],
  ])('from %s, %i working days lead to %s (%s)', (start, n, end) => {
    expect(addWorkingDays(start, n, five)).toBe(end)
  })

  it('Saturday counts in a six-day week, Sunday and holidays do not', () => {
    expect(isWorkingDay('2026-07-18', six)).toBe(true)
    expect(isWorkingDay('2026-07-18', five)).toBe(false)
    expect(isWorkingDay('2026-07-19', six)).toBe(false)
    expect(isWorkingDay('2026-08-17', six)).toBe(false)
    expect(addWorkingDays('2026-07-14', 15, six)).toBe('2026-07-31')
  })

  it('a plain set of days is calendar enough, only the names are missing', () => {
    const plain: WorkingCalendar = { week: 5, nonWorking: new Set(['2026-08-17']) }
    expect(addWorkingDays('2026-08-14', 1, plain)).toBe('2026-08-18')
    expect(explainCount('2026-08-14', '2026-08-17', plain).at(-1)).toMatchObject({ reason: 'holiday', holiday: null })
  })

  it('the count is written out day by day with its reasons', () => {
    const counted = explainCount('2026-08-14', '2026-08-18', five)
    expect(counted.map((one) => [one.day, one.number, one.reason, one.holiday?.name ?? null])).toEqual([
      ['2026-08-14', 0, null, null],
      ['2026-08-15', null, 'weekend', null],
      ['2026-08-16', null, 'weekend', null],
      ['2026-08-17', null, 'holiday', 'Hari Kemerdekaan'],
      ['2026-08-18', 1, null, null],
    ])
    expect(explainCount('2026-08-18', '2026-08-14', five)).toEqual([])
  })

  it('says where the holiday table ends', () => {
    expect(isCovered('2026-12-01', '2026-12-31', five)).toBe(true)
    expect(isCovered('2026-12-01', '2027-01-04', five)).toBe(false)
    expect(isCovered('2023-12-29', '2024-01-02', five)).toBe(false)
  })

  it.each(['2026-02-31', '2026-2-1', '14-07-2026', '', '2025-02-29'])('%j is not a day', (text) => {
    expect(() => addWorkingDays(text, 1, five)).toThrow(RangeError)
    expect(() => isWorkingDay(text, five)).toThrow(RangeError)
    expect(() => countWorkingDays('2026-07-14', text, five)).toThrow(RangeError)
  })

  it('refuses a broken number and a calendar that never works', () => {
    expect(() => addWorkingDays('2026-07-14', 1.5, five)).toThrow(RangeError)
    expect(() => addWorkingDays('2026-07-14', Number.NaN, five)).toThrow(RangeError)
    const never: WorkingCalendar = { week: 5, nonWorking: { has: () => true } as unknown as Set<string> }
    expect(() => addWorkingDays('2026-07-14', 1, never)).toThrow('twenty years')
  })
})

describe('working days, whatever the dates', () => {
  const start = fc.integer({ min: 0, max: 3 * 366 }).map((n) => addDays('2024-01-01', n))
  const calendar = fc.constantFrom(five, six)

  it('counting undoes adding, forwards and backwards', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: -120, max: 120 }), calendar, (day, n, office) => {
        expect(countWorkingDays(day, addWorkingDays(day, n, office), office) + 0).toBe(n)
      }),
    )
  })

  it('the day reached is a working day, and none earlier would do', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 120 }), calendar, (day, n, office) => {
        const end = addWorkingDays(day, n, office)
        expect(isWorkingDay(end, office)).toBe(true)
        expect(countWorkingDays(day, addDays(end, -1), office)).toBe(n - 1)
      }),
    )
  })

  it('adding in two steps is adding at once', () => {
    const n = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(start, n, n, calendar, (day, a, b, office) => {
        expect(addWorkingDays(addWorkingDays(day, a, office), b, office)).toBe(addWorkingDays(day, a + b, office))
      }),
    )
  })

  it('the explanation ends with the number that was asked for', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), calendar, (day, n, office) => {
        const counted = explainCount(day, addWorkingDays(day, n, office), office)
        expect(counted.at(-1)).toMatchObject({ number: n, working: true })
        const off = counted.filter((one) => one.number === null)
        expect(off.every((one) => one.reason !== null && !isWorkingDay(one.day, office))).toBe(true)
      }),
    )
  })

  it('weekdays follow each other through leap days and year borders', () => {
    fc.assert(
      fc.property(start, (day) => {
        expect(weekdayOf(addDays(day, 1))).toBe((weekdayOf(day) + 1) % 7)
      }),
    )
  })
})
