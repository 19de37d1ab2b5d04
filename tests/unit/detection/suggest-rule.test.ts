import { describe, expect, it } from 'vitest'
import { ACCOUNT_TYPES } from '@/lib/detection/dictionary'
import { classOfState, findStatus } from '@/lib/detection/find-status'
import { RULE_ROWS } from '@/lib/detection/rule-rows'
import { ACTS } from '@/lib/detection/seen-activity'
import { suggestRule } from '@/lib/detection/suggest-rule'
import { TENORS } from '@/lib/detection/weigh-signs'
import { STATUSES } from './fictional-city'

describe('the rule table', () => {
  it('has no row in which a like or a follow touches a news outlet, whatever the words', () => {
    for (const act of ['like', 'follow'] as const)
      for (const own of TENORS)
        for (const content of TENORS)
          for (const isNamed of [true, false])
            expect(suggestRule({ act, target: 'media', ruleClass: 'DISCIPLINE', isNamed, own, content }).raise).toBe(
              false,
            )
  })

  it('raises nothing without a candidate who is prospective or determined', () => {
    for (const act of ACTS)
      for (const target of ACCOUNT_TYPES)
        for (const own of TENORS) {
          const facts = { act, target, ruleClass: 'NONE', isNamed: true, own, content: 'supports' } as const
          expect(suggestRule(facts)).toEqual({ ruleCode: null, raise: false, nearness: null, humanChecks: [] })
        }
  })

  it('never raises without asking people something', () => {
    expect(RULE_ROWS.filter(({ checks }) => checks.length === 0)).toEqual([])
  })

  it('gives the ethics row before and the discipline row after determination for the same act', () => {
    const facts = { act: 'photo', target: 'none', isNamed: true, own: 'silent', content: 'silent' } as const
    expect(suggestRule({ ...facts, ruleClass: 'ETHICS' }).ruleCode).toBe('ET-05')
    expect(suggestRule({ ...facts, ruleClass: 'DISCIPLINE' }).ruleCode).toBe('DS-07')
  })
})

describe('the status on a day', () => {
  it('counts both ends of a period', () => {
    const days = ['2030-04-30', '2030-05-01', '2030-08-26', '2030-08-27', '2030-09-22', '2030-12-15', '2030-12-16']
    expect(days.map((day) => findStatus(STATUSES, day))).toEqual([
      null,
      'bakal_calon',
      'bakal_calon',
      'terdaftar',
      'calon',
      'calon',
      'kalah',
    ])
  })

  it('takes the period that began last where two overlap', () => {
    const overlapping = [
      { state: 'calon' as const, from: '2030-09-22', to: null },
      { state: 'terdaftar' as const, from: '2030-08-27', to: '2030-09-22' },
    ]
    expect(findStatus(overlapping, '2030-09-22')).toBe('calon')
  })

  it('is ethics for prospective and registered, discipline for determined, nothing otherwise', () => {
    expect(['bakal_calon', 'terdaftar', 'calon'].map((state) => classOfState(state as never))).toEqual([
      'ETHICS',
      'ETHICS',
      'DISCIPLINE',
    ])
    for (const state of ['tidak_memenuhi_syarat', 'mundur', 'terpilih', 'kalah'] as const)
      expect(classOfState(state)).toBe('NONE')
    expect(classOfState(null)).toBe('NONE')
  })
})
