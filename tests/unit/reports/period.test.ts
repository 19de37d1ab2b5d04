import { describe, expect, it } from 'vitest'
import { chartSpan, defaultPeriod, findPeriod, listPeriods } from '@/lib/reports/period'

const watched = { from: '2026-01-21', to: '2027-02-03' }
const today = '2026-11-22'

describe('period of a report', () => {
  it('is a whole month that is over, compared with the month before', () => {
    expect(findPeriod('2026-10', watched, today)).toMatchObject({
      kind: 'month',
      span: { from: '2026-10-01', to: '2026-10-31' },
      previous: { from: '2026-09-01', to: '2026-09-30' },
    })
  })

  it('is a running month so far, compared with as many days of the month before', () => {
    expect(findPeriod('2026-11', watched, today)).toMatchObject({
      span: { from: '2026-11-01', to: '2026-11-22' },
      previous: { from: '2026-10-01', to: '2026-10-22' },
    })
  })

  it('never compares beyond the end of a short month', () => {
    expect(findPeriod('2026-03', watched, '2026-03-30')?.previous).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  })

  it('knows quarters, twelve months and the whole election', () => {
    expect(findPeriod('2026-Q3', watched, today)?.span).toEqual({ from: '2026-07-01', to: '2026-09-30' })
    expect(findPeriod('2026-Q4', watched, today)?.previous).toEqual({ from: '2026-07-01', to: '2026-08-22' })
    expect(findPeriod('year', watched, today)?.span).toEqual({ from: '2025-12-01', to: '2026-11-22' })
    expect(findPeriod('election', watched, today)?.span).toEqual({ from: '2026-01-21', to: '2026-11-22' })
  })

  it('refuses what is no period, not begun or not watched', () => {
    for (const key of ['2026-13', '2026-12', '2025-12', '2026-Q5', 'x', ''])
      expect(findPeriod(key, watched, today)).toBeNull()
  })

  it('compares with nothing when nothing was watched before', () => {
    expect(findPeriod('2026-01', watched, today)?.previous).toBeNull()
    expect(findPeriod('year', watched, today)?.previous).toBeNull()
  })

  it('draws twelve months inside the monitoring time', () => {
    const october = findPeriod('2026-10', watched, today)
    expect(october && chartSpan(october, watched)).toEqual({ from: '2026-01-21', to: '2026-10-31' })
  })

  it('offers what has begun, newest first, and starts with the running month or a finished election', () => {
    const { months, quarters } = listPeriods(watched, today)
    expect(months[0]).toBe('2026-11')
    expect(months).toHaveLength(11)
    expect(quarters).toEqual(['2026-Q4', '2026-Q3', '2026-Q2', '2026-Q1'])
    expect(defaultPeriod(watched, today)).toBe('2026-11')
    expect(defaultPeriod({ from: '2025-03-08', to: '2026-01-22' }, today)).toBe('election')
  })
})
