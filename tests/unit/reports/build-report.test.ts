import { describe, expect, it } from 'vitest'
import { buildFindings, buildOutcomes } from '@/lib/reports/build-case-charts'
import { buildFigures } from '@/lib/reports/build-figures'
import { buildCandidateBalance, buildStages } from '@/lib/reports/build-flag-charts'
import { buildTimes, listFinishedSteps } from '@/lib/reports/build-times'
import type { CaseFact, FlagFact } from '@/lib/reports/facts'
import { fairBand } from '@/lib/reports/fair-band'
import { findPeriod } from '@/lib/reports/period'
import { quantile } from '@/lib/reports/quantile'

const span = { from: '2026-10-01', to: '2026-10-31' }
const flag = (change: Partial<FlagFact>): FlagFact => ({
  month: '2026-10',
  unitId: 'u',
  bucket: 'PELAKSANA',
  act: 'like',
  ruleClass: 'ethics',
  candidateId: null,
  state: 'dismissed',
  reached: 0,
  isRunning: false,
  n: 1,
  ...change,
})
const one = (change: Partial<CaseFact>): CaseFact => ({
  openedOn: '2026-10-05',
  knownOn: '2026-10-01',
  isClosed: false,
  outcome: null,
  finding: null,
  summonedOn: null,
  heardOn: null,
  referredOn: null,
  recommendedOn: null,
  recommendsSanction: false,
  decidedOn: null,
  decreedOn: null,
  deliveredOn: null,
  sanctionLevel: null,
  ...change,
})
const times = <T>(n: number, value: T) => Array.from({ length: n }, () => value)

describe('charts of a report', () => {
  it('counts a stage with all later ones and leaves small running parts out', () => {
    const stages = buildStages([
      flag({ n: 20 }),
      flag({ state: 'open', n: 6 }),
      flag({ state: 'forwarded', reached: 1, isRunning: true, n: 4 }),
      flag({ state: 'forwarded', reached: 2, isRunning: true, n: 7 }),
      flag({ state: 'forwarded', reached: 5, n: 3 }),
    ])
    expect(stages.map(({ key, count, running }) => [key, count.value, running])).toEqual([
      ['detected', 40, null],
      ['forwarded', 14, 6],
      ['clarified', 10, null],
      // 3 is hidden, and what is under way with it: 10 - 7 would bound it.
      ['referred', null, null],
      ['recommended', null, null],
      ['decided', null, null],
    ])
  })

  it('shows findings and outcomes with what is still open', () => {
    const cases = [
      ...times(12, one({ heardOn: '2026-10-12', finding: 'deliberate' })),
      ...times(9, one({ heardOn: '2026-10-12', finding: 'accidental', isClosed: true, outcome: 'coaching' })),
      ...times(8, one({ heardOn: '2026-10-12', isClosed: true, outcome: 'not_proven' })),
      ...times(2, one({ heardOn: '2026-10-12', finding: 'joke', isClosed: true, sanctionLevel: 'moral' })),
    ]
    const findings = buildFindings(cases, span)
    expect(findings.heard.value).toBe(31)
    expect(findings.rows.find((row) => row.key === 'joke')?.count.value).toBeNull()
    expect(findings.rows.filter((row) => row.count.value !== null).every((row) => (row.count.value ?? 0) >= 5)).toBe(
      true,
    )
    const outcomes = buildOutcomes(cases, span)
    expect(outcomes.cases.value).toBe(31)
    expect(outcomes.rows.find((row) => row.key === 'moral')?.count.value).toBeNull()
  })

  it('measures steps in the unit of their limit and tells lateness', () => {
    const limits = new Map([['T-PGL1', { length: 7, unit: 'working_day', isVerified: false }]])
    const cases = times(5, one({ openedOn: '2026-10-01', summonedOn: '2026-10-05', heardOn: '2026-10-15' }))
    const workingDays = (from: string, to: string) => Number(to.slice(8)) - Number(from.slice(8))
    const steps = listFinishedSteps([], cases, limits, workingDays)
    const summons = buildTimes(steps, span, limits, true).find((step) => step.key === 'summons')
    expect(summons).toMatchObject({ median: 10, p90: 10, limit: 7, points: times(5, 10), late: { value: 5 } })
    // One fewer, and neither days nor median are told.
    const fewer = buildTimes(steps.slice(2), span, limits, true).find((step) => step.key === 'summons')
    expect(fewer).toMatchObject({ median: null, points: [], late: null })
    expect(buildTimes(steps, span, limits, false).every((step) => step.points.length === 0)).toBe(true)
  })

  it('hides both parts of a share when one of them is small', () => {
    const rows = (id: string, forwarded: number, dismissed: number) => [
      flag({ candidateId: id, state: 'forwarded', reached: 1, n: forwarded }),
      flag({ candidateId: id, state: 'dismissed', n: dismissed }),
    ]
    const ballot = ['x', 'y', 'z'].map((id, at) => ({ id, number: at + 1, contest: '' }))
    const { rows: shown } = buildCandidateBalance(
      [...rows('x', 30, 40), ...rows('y', 25, 35), ...rows('z', 2, 20)],
      ballot,
    )
    const z = shown.find((row) => row.number === 3)
    expect(z).toMatchObject({ forwarded: { value: null }, reviewed: { value: null } })
  })
})

describe('figures of a report', () => {
  const watched = { from: '2026-01-21', to: '2027-02-03' }
  const october = findPeriod('2026-10', watched, '2026-11-22')
  const settled = (isForwarded: boolean, n: number, decidedOn = '2026-10-12') => ({
    raisedOn: '2026-10-10',
    dueOn: '2026-10-17',
    decidedOn,
    isForwarded,
    n,
  })
  const figures = (reviewed: ReturnType<typeof settled>[]) => {
    if (!october) throw new Error('no period')
    return buildFigures({ reviewed, cases: [], steps: [] }, october, span, true)
  }

  it('says none for none, and hides few', () => {
    expect(figures([settled(false, 9)]).forwarded).toMatchObject({ value: { value: 0 }, base: { value: 9 } })
    expect(figures([settled(true, 3), settled(false, 9)]).forwarded.value).toEqual({ value: null, suppressed: true })
  })

  it('hides the base when it would tell how few were not forwarded', () => {
    const { forwarded } = figures([settled(true, 20), settled(false, 2)])
    expect(forwarded).toMatchObject({ value: { value: 20 }, base: { value: null } })
  })

  it('compares with the month before and knows what was never measured', () => {
    const { forwarded, hearing } = figures([settled(true, 20), settled(true, 8, '2026-09-10')])
    expect(forwarded.previous).toEqual({ value: 8 })
    expect(hearing.value).toEqual({ value: null })
  })
})

describe('numbers behind the charts', () => {
  it('takes quantiles between neighbours', () => {
    expect(quantile([], 0.5)).toBeNull()
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([0, 10], 0.9)).toBe(9)
  })

  it('widens the fair band for small groups and keeps it between 0 and 1', () => {
    const large = fairBand(0.45, 128)
    expect(large.low).toBeCloseTo(0.366, 2)
    expect(large.high).toBeCloseTo(0.537, 2)
    const small = fairBand(0.45, 15)
    expect(small.high - small.low).toBeGreaterThan(large.high - large.low)
    expect(fairBand(0.5, 0)).toEqual({ low: 0, high: 1 })
  })
})
