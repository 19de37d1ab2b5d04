import { describe, expect, it } from 'vitest'
import { fittingSanctions, whyNotSanction } from '@/lib/rulebook/fitting-sanctions'
import { findCompetentOfficer } from '@/lib/rulebook/competent-officer'
import type { EmployeeKind } from '@/lib/rulebook/rows'
import { competentOfficers } from '@/prisma/seed/rulebook/competent-officers'
import { sanctions } from '@/prisma/seed/rulebook/sanctions'

const fits = (level: string, employeeKind: EmployeeKind, day = '2026-07-14') =>
  fittingSanctions({ level, employeeKind, day }, sanctions).fits.map((row) => row.code)

describe('sanctions that fit', () => {
  it.each<[string, EmployeeKind, string[]]>([
    ['moral', 'PNS', ['MOR-T', 'MOR-B']],
    ['moral', 'PPPK', ['MOR-T', 'MOR-B']],
    ['medium', 'PNS', ['HDS-1T', 'HDS-2T', 'HDS-3T']],
    ['medium', 'CPNS', ['HDS-1T', 'HDS-2T', 'HDS-3T']],
    ['medium', 'PPPK', []],
    ['heavy', 'PNS', ['HDB-1', 'HDB-2', 'HDB-3']],
    ['heavy', 'CPNS', ['HDB-1', 'HDB-2', 'HDB-3']],
    ['heavy', 'PPPK', ['PPPK-PHK-H']],
    ['heavy', 'PPPK_PARUH_WAKTU', ['PPPK-PHK-H']],
    ['dismissal', 'PNS', ['PTDH']],
    ['dismissal', 'PPPK', ['PPPK-PHK-TH']],
    ['by_task_force', 'PNS', []],
  ])('%s for %s: %j', (level, kind, expected) => {
    expect(fits(level, kind)).toEqual(expected)
  })

  it('nothing of PP 94/2021 fits before it came into force', () => {
    expect(fits('heavy', 'PNS', '2021-08-30')).toEqual([])
    expect(fits('heavy', 'PNS', '2021-08-31')).toEqual(['HDB-1', 'HDB-2', 'HDB-3'])
  })

  it('the allowance cuts return, and their stand-ins go, when the transition is over', () => {
    const after = sanctions.map((row) => {
      if (row.code.endsWith('T') && row.code.startsWith('HDS')) return { ...row, validTo: '2027-06-30' }
      return { ...row, isSuspended: false }
    })
    const facts = { level: 'medium', employeeKind: 'PNS', day: '2027-07-01' } as const
    const sorted = fittingSanctions(facts, after)
    expect(sorted.fits.map((row) => row.code)).toEqual(['HDS-1', 'HDS-2', 'HDS-3'])
    const ended = sorted.misfits.filter(({ whyNot }) => whyNot === 'sanctionNoLongerInForce')
    expect(ended.map(({ row }) => row.code)).toEqual(['HDS-1T', 'HDS-2T', 'HDS-3T'])
  })

  it('each misfit says why', () => {
    const why = (code: string, level: string, employeeKind: EmployeeKind, day = '2026-07-14') =>
      whyNotSanction(
        sanctions.find((row) => row.code === code)!,
        { level, employeeKind, day },
      )
    expect(why('HDS-1', 'medium', 'PNS')).toBe('sanctionReplacedByTransition')
    expect(why('HDB-1', 'medium', 'PNS')).toBe('sanctionOtherLevel')
    expect(why('HDB-1', 'heavy', 'PPPK')).toBe('sanctionOtherKind')
    expect(why('HDB-1', 'heavy', 'PNS', '2020-01-01')).toBe('sanctionNotYetInForce')
    expect(why('HDR-1', 'moral', 'PNS')).toBe('sanctionOtherLevel')
    expect(why('HDB-1', 'heavy', 'PNS')).toBeNull()
  })

  it('every sanction is either offered or refused, never lost', () => {
    const { fits: fit, misfits } = fittingSanctions(
      { level: 'heavy', employeeKind: 'PNS', day: '2026-07-14' },
      sanctions,
    )
    expect(fit.length + misfits.length).toBe(sanctions.length)
  })
})

describe('the competent officer', () => {
  const officer = (bucket: 'JPT' | 'ADMINISTRATOR' | 'PELAKSANA', level: string, employeeKind: EmployeeKind = 'PNS') =>
    findCompetentOfficer({ bucket, level, employeeKind }, competentOfficers)

  it('is the PPK for everything heavy, and one level further down for less', () => {
    expect(officer('PELAKSANA', 'heavy')?.row.officer).toBe('appointing_authority')
    expect(officer('PELAKSANA', 'medium')?.row.officer).toBe('unit_head')
    expect(officer('PELAKSANA', 'light')?.row.officer).toBe('direct_superior')
    expect(officer('ADMINISTRATOR', 'medium')?.row.officer).toBe('regional_secretary')
    expect(officer('JPT', 'medium')?.row.officer).toBe('appointing_authority')
    expect(officer('JPT', 'moral')?.row.officer).toBe('appointing_authority')
  })

  it('is never shown as verified while nobody verified it', () => {
    expect(officer('JPT', 'heavy')?.isVerified).toBe(false)
    const row = { ...competentOfficers[0]!, verifiedBy: 'Bagian Hukum' }
    const facts = { bucket: row.bucket, level: row.level, employeeKind: 'PNS' } as const
    expect(findCompetentOfficer(facts, [row])?.isVerified).toBe(true)
  })

  it('leaves PPPK below termination to the local rule, and answers null where no row is', () => {
    expect(officer('PELAKSANA', 'medium', 'PPPK')?.byLocalRule).toBe(true)
    expect(officer('PELAKSANA', 'heavy', 'PPPK')?.byLocalRule).toBe(false)
    expect(officer('PELAKSANA', 'by_task_force')).toBeNull()
  })
})
