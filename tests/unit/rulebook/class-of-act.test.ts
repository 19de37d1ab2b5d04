import { describe, expect, it } from 'vitest'
import { suggestClassOfAct, type StatusPeriod } from '@/lib/rulebook/class-of-act'
import { violationTypes } from '@/prisma/seed/rulebook/violation-types'

const periods: StatusPeriod[] = [
  { state: 'bakal_calon', from: '2024-06-01', to: '2024-08-26' },
  { state: 'terdaftar', from: '2024-08-27', to: '2024-09-21' },
  { state: 'calon', from: '2024-09-22', to: '2025-01-09', decidedAt: new Date('2024-09-22T09:00:00+07:00') },
  { state: 'terpilih', from: '2025-01-10', to: null },
]
const candidates = [{ id: 'pair-1', periods }]
const on = (day: string, actedAt: Date | null = null) =>
  suggestClassOfAct({ candidates, earliest: day, latest: day, actedAt })

describe('the class suggested for an act', () => {
  it.each([
    ['2024-05-31', 'none', 'noStatusThatDay'],
    ['2024-06-01', 'ethics', 'targetIsBakalCalon'],
    ['2024-09-21', 'ethics', 'targetIsBakalCalon'],
    ['2024-09-22', 'discipline', 'onDeterminationDay'],
    ['2024-09-23', 'discipline', 'targetIsCalon'],
    ['2025-01-09', 'discipline', 'targetIsCalon'],
    ['2025-01-10', 'none', 'noStatusThatDay'],
  ])('on %s: %s, because %s', (day, suggestion, reason) => {
    expect(on(day)).toMatchObject({ suggestion, reason })
  })

  it('on the day of determination the hour decides, when both hours are known', () => {
    expect(on('2024-09-22', new Date('2024-09-22T08:59:00+07:00'))).toMatchObject({
      suggestion: 'ethics',
      reason: 'beforeDeterminationHour',
    })
    expect(on('2024-09-22', new Date('2024-09-22T09:00:00+07:00')).suggestion).toBe('discipline')
  })

  it('an uncertain day across a change of status gets the gentler class and says so', () => {
    const like = { candidates, earliest: '2024-09-20', latest: '2024-09-25' }
    expect(suggestClassOfAct(like)).toMatchObject({ suggestion: 'ethics', reason: 'dayUncertain' })
    expect(suggestClassOfAct({ ...like, earliest: '2024-09-23' })).toMatchObject({ reason: 'targetIsCalon' })
    const around = { candidates, earliest: '2024-05-01', latest: '2025-03-01' }
    expect(suggestClassOfAct(around)).toMatchObject({ suggestion: 'none', reason: 'dayUncertain' })
  })

  it('a gap between two periods is seen, even when both ends agree', () => {
    const gap: StatusPeriod[] = [
      { state: 'calon', from: '2024-09-01', to: '2024-09-10' },
      { state: 'mundur', from: '2024-09-11', to: '2024-09-14' },
      { state: 'calon', from: '2024-09-15', to: null },
    ]
    const facts = { candidates: [{ id: 'a', periods: gap }], earliest: '2024-09-05', latest: '2024-09-20' }
    expect(suggestClassOfAct(facts)).toMatchObject({ suggestion: 'none', reason: 'dayUncertain' })
  })

  it('one determined candidate among several is enough', () => {
    const prospective = { id: 'pair-2', periods: [{ state: 'bakal_calon', from: '2024-01-01', to: null } as const] }
    const both = suggestClassOfAct({
      candidates: [prospective, ...candidates],
      earliest: '2024-10-01',
      latest: '2024-10-01',
    })
    expect(both).toEqual({ suggestion: 'discipline', reason: 'targetIsCalon', candidateId: 'pair-1' })
  })

  it('rows that do not wait for a candidate fix the class', () => {
    const fixed = violationTypes.filter((row) => {
      const facts = { candidates: [], earliest: '2024-10-01', latest: '2024-10-01', row }
      return suggestClassOfAct(facts).reason === 'rowFixesClass'
    })
    expect(fixed.map((row) => row.code)).toEqual(['DS-03', 'DS-05', 'DS-07', 'DS-08', 'DS-09', 'DS-11', 'DS-12'])
  })

  it('nobody concerned is no allegation, and reversed days are refused', () => {
    const none = { candidates: [], earliest: '2024-10-01', latest: '2024-10-01' }
    expect(suggestClassOfAct(none)).toEqual({ suggestion: 'none', reason: 'noCandidate', candidateId: null })
    expect(() => suggestClassOfAct({ ...none, latest: '2024-09-01' })).toThrow(RangeError)
  })
})
