import { describe, expect, it } from 'vitest'
import {
  dueMoment,
  dueOn,
  dueReadings,
  effectiveOn,
  hearingWindow,
  timerOf,
  whyNotHearingOn,
} from '@/lib/rulebook/deadlines'
import { remaining } from '@/lib/rulebook/remaining'
import { timers } from '@/prisma/seed/rulebook/timers'
import { officeCalendar } from '@/tests/support/office-calendar'

const office = officeCalendar()

describe('deadlines', () => {
  it('every timer of the table, from 14 July 2026', () => {
    const table = timers.map((timer) => [timer.code, dueOn(timer, '2026-07-14', office)])
    expect(Object.fromEntries(table)).toEqual({
      'T-LAPOR': '2026-07-21',
      'T-LAPOR:STATUTE': '2026-07-23',
      'T-KAJIAN': '2026-07-16',
      'T-BWS-PEMILU': '2026-07-21',
      'T-BWS-PEMILU:EXTENDED': '2026-08-03',
      'T-BWS-PILKADA': '2026-07-17',
      'T-BWS-PILKADA:EXTENDED': '2026-07-19',
      'T-SATGAS': '2026-07-21',
      'T-SBT-BWS': '2026-07-17',
      'T-PPK': '2026-08-03',
      'T-PGL1': '2026-07-23',
      'T-PGL2': '2026-07-23',
      'T-SAMPAI': '2026-08-03',
      'T-KIRIM': '2026-07-17',
      'T-BERLAKU': '2026-08-04',
      'T-BANDING': '2026-08-03',
      'T-BPASN': '2026-08-12',
      'T-BPASN:DECISION': '2026-10-15',
      'T-PDP': '2026-07-17',
    })
  })

  it('there are fifteen timers', () => {
    expect(new Set(timers.map((timer) => timerOf(timer.code))).size).toBe(15)
  })

  it('a decision received on 14 July 2026 takes effect on 4 August 2026', () => {
    expect(effectiveOn('2026-07-14', office)).toBe('2026-08-04')
  })

  it('shows both readings of the period for reports, the stricter first', () => {
    const due = dueReadings('T-LAPOR', '2026-08-13', office, [...timers].reverse())
    expect(due.map((one) => [one.timer.unit, one.dueOn])).toEqual([
      ['calendar_day', '2026-08-20'],
      ['working_day', '2026-08-26'],
    ])
    expect(dueReadings('T-NONE', '2026-08-13', office, timers)).toEqual([])
  })

  it('does not take the general election for the regional one', () => {
    expect(dueReadings('T-BWS-PEMILU', '2026-07-14', office, timers)).toHaveLength(2)
  })

  it('marks a day beyond the holiday table, but only where holidays matter', () => {
    const covered = (code: string) => dueReadings(code, '2026-12-28', office, timers).map((one) => one.isCovered)
    expect(covered('T-PPK')).toEqual([false])
    expect(covered('T-SATGAS')).toEqual([true])
  })

  it('72 hours are 72 hours', () => {
    const breach = timers.find((timer) => timer.code === 'T-PDP')!
    expect(dueMoment(breach, new Date('2026-07-14T20:30:00Z')).toISOString()).toBe('2026-07-17T20:30:00.000Z')
    expect(() => dueMoment(timers[0]!, new Date())).toThrow(RangeError)
  })

  it('a mistyped unit never gives a date', () => {
    expect(() => dueOn({ length: 3, unit: 'days' }, '2026-07-14', office)).toThrow('days')
  })
})

describe('the gap between summons and hearing', () => {
  it('is exactly the seventh working day while the article is unverified', () => {
    expect(hearingWindow('2026-07-14', office)).toEqual({ earliest: '2026-07-23', latest: '2026-07-23' })
    expect(whyNotHearingOn('2026-07-22', '2026-07-14', office)).toBe('hearingTooEarly')
    expect(whyNotHearingOn('2026-07-23', '2026-07-14', office)).toBeNull()
    expect(whyNotHearingOn('2026-07-24', '2026-07-14', office)).toBe('hearingTooLate')
    expect(whyNotHearingOn('2026-07-25', '2026-07-14', office)).toBe('hearingNotWorkingDay')
  })

  it('can be set to either reading', () => {
    const atLeast = { min: 7, max: null }
    const atMost = { min: null, max: 7 }
    expect(hearingWindow('2026-07-14', office, atLeast)).toEqual({ earliest: '2026-07-23', latest: null })
    expect(hearingWindow('2026-07-14', office, atMost)).toEqual({ earliest: '2026-07-15', latest: '2026-07-23' })
    expect(whyNotHearingOn('2026-08-24', '2026-07-14', office, atLeast)).toBeNull()
    expect(whyNotHearingOn('2026-07-15', '2026-07-14', office, atMost)).toBeNull()
    expect(whyNotHearingOn('2026-07-14', '2026-07-14', office, atMost)).toBe('hearingTooEarly')
  })
})

describe('time left', () => {
  it.each([
    ['2026-07-23', '2026-07-23', 'working_day', { kind: 'today', days: 0 }],
    ['2026-07-23', '2026-07-22', 'working_day', { kind: 'tomorrow', days: 1 }],
    ['2026-07-23', '2026-07-20', 'working_day', { kind: 'left', days: 3 }],
    ['2026-07-23', '2026-07-17', 'working_day', { kind: 'left', days: 4 }],
    ['2026-07-23', '2026-07-17', 'calendar_day', { kind: 'left', days: 6 }],
    ['2026-07-17', '2026-07-21', 'working_day', { kind: 'over', days: 2 }],
    ['2026-07-17', '2026-07-21', 'calendar_day', { kind: 'over', days: 4 }],
    ['2026-07-19', '2026-07-17', 'working_day', { kind: 'left', days: 0 }],
    ['2026-07-17', '2026-07-18', 'working_day', { kind: 'over', days: 0 }],
  ] as const)('due %s, seen %s in %s: %j', (due, today, unit, expected) => {
    expect(remaining(due, today, office, unit)).toEqual({ ...expected, unit })
  })
})
