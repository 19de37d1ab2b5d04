import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isInForce } from '@/lib/rulebook/is-in-force'
import { isDay } from '@/lib/platform/day'
import { authorities } from '@/prisma/seed/rulebook/authorities'
import { closingReasons } from '@/prisma/seed/rulebook/closing-reasons'
import { competentOfficers } from '@/prisma/seed/rulebook/competent-officers'
import { intentFactors } from '@/prisma/seed/rulebook/intent-factors'
import { intentFindings } from '@/prisma/seed/rulebook/intent-findings'
import { legalBases } from '@/prisma/seed/rulebook/legal-bases'
import { nonWorkingDays } from '@/prisma/seed/rulebook/non-working-days'
import { pp94Letters } from '@/prisma/seed/rulebook/pp94-letters'
import { sanctions } from '@/prisma/seed/rulebook/sanctions'
import { legalBasisRows, nonWorkingDayRows, rulebookTables } from '@/prisma/seed/rulebook/table-rows'
import { timers } from '@/prisma/seed/rulebook/timers'
import { triageReasons } from '@/prisma/seed/rulebook/triage-reasons'
import { violationTypes } from '@/prisma/seed/rulebook/violation-types'

const titled = [
  ...violationTypes,
  ...pp94Letters,
  ...sanctions,
  ...timers,
  ...triageReasons,
  ...closingReasons,
  ...intentFindings,
  ...intentFactors,
  ...competentOfficers,
  ...authorities,
]
const verifiable = [...violationTypes, ...pp94Letters, ...sanctions, ...timers, ...competentOfficers, ...legalBases]

describe('the seeded rulebook', () => {
  it('holds every row of the matrix', () => {
    const codes = violationTypes.map((row) => row.code)
    const numbered = (prefix: string, n: number) =>
      Array.from({ length: n }, (_, i) => `${prefix}-${String(i + 1).padStart(2, '0')}`)
    expect(codes).toEqual([...numbered('ET', 7), ...numbered('DS', 13)])
    expect(pp94Letters.map((row) => row.level)).toEqual([
      ...['medium', 'medium'],
      ...['heavy', 'heavy', 'heavy', 'heavy', 'heavy'],
    ])
    expect(violationTypes.filter((row) => row.class === 'ethics').every((row) => row.level === 'moral')).toBe(true)
    expect(violationTypes.filter((row) => row.needsPurpose).map((row) => row.code)).toEqual(['DS-07'])
  })

  it('has words in both languages and a source in every row', () => {
    for (const row of titled) {
      expect(row.titleId.trim(), JSON.stringify(row)).not.toBe('')
      expect(row.titleEn.trim(), JSON.stringify(row)).not.toBe('')
      expect(`${row.titleId} ${row.titleEn}`).not.toMatch(/pelaku|tersangka|skor|!/i)
      if ('noteId' in row) expect(row.noteId === '').toBe(row.noteEn === '')
    }
    for (const row of verifiable) expect(row.source.trim()).not.toBe('')
  })

  it('claims nothing as verified', () => {
    expect([...verifiable, ...nonWorkingDays].filter((row) => row.verifiedBy || row.verifiedAt)).toEqual([])
  })

  it('names no code twice', () => {
    const codes = [...violationTypes, ...pp94Letters, ...sanctions, ...timers, ...triageReasons, ...closingReasons]
      .map((row) => row.code)
      .concat(intentFactors.map((row) => row.code))
    expect(new Set(codes).size).toBe(codes.length)
    const cells = competentOfficers.map((row) => `${row.bucket}/${row.level}`)
    expect(new Set(cells).size).toBe(cells.length)
  })

  it('carries the conflict marks of the law', () => {
    const noted = (code: string) =>
      [...violationTypes, ...timers, ...sanctions].find((row) => row.code === code)?.noteId
    for (const code of ['DS-06', 'DS-08', 'DS-09', 'DS-10', 'T-LAPOR', 'T-PGL1', 'HDS-1', 'HDS-1T', 'PPPK-PHK-H']) {
      expect(noted(code), code).not.toBe('')
    }
  })

  it('cites the statute valid on the day', () => {
    const asn = (day: string) =>
      legalBases.filter((row) => /^UU(20|5)-/.test(row.code) && isInForce(row, day)).map((row) => row.code)
    expect(asn('2023-10-30')).toEqual(['UU5-2014'])
    expect(asn('2023-10-31')).toEqual(['UU20-2023'])
    const codes = legalBases.map((row) => row.code)
    expect(legalBases.every((row) => row.replacedBy === null || codes.includes(row.replacedBy))).toBe(true)
  })

  it('knows one recommending authority on each day', () => {
    const on = (day: string) => authorities.filter((row) => isInForce(row, day)).map((row) => row.code)
    expect([on('2024-08-23'), on('2024-08-24'), on('2026-07-14')]).toEqual([['KASN'], ['BKN'], ['BKN']])
  })

  it('offers reasons for every outcome, and a note for the others', () => {
    expect(new Set(triageReasons.map((row) => row.outcome)).size).toBe(5)
    expect(triageReasons.every((row) => row.code.startsWith(`${row.outcome}.`) && row.ord <= 9)).toBe(true)
    expect(closingReasons.every((row) => row.code.startsWith(`${row.closes}.`))).toBe(true)
    expect(closingReasons.filter((row) => row.closes === 'not_proven').every((row) => row.reminds)).toBe(true)
  })

  it('gives every finding of intent its factors', () => {
    for (const { code, finding } of intentFindings) {
      const own = intentFactors.filter((row) => row.finding === finding)
      expect(own.length).toBeGreaterThan(0)
      expect(own.every((row) => row.code.startsWith(`${code}-`))).toBe(true)
    }
  })

  it('lays itself out for the tables without losing a row', () => {
    const tables = rulebookTables('00000000-0000-7000-8000-000000000000')
    expect(tables.violationTypes).toHaveLength(27)
    expect(tables.sanctions).toHaveLength(sanctions.length)
    expect(tables.reasons).toHaveLength(triageReasons.length + closingReasons.length)
    expect(tables.timers).toHaveLength(timers.length)
    expect(tables.competentOfficers).toHaveLength(25)
    expect(tables.sanctions[6]).toMatchObject({ code: 'HDS-1', isSuspended: true, validFrom: new Date('2021-08-31') })
    expect(legalBasisRows()).toHaveLength(legalBases.length)
    expect(nonWorkingDayRows()).toHaveLength(nonWorkingDays.length)
  })
})

describe('days off', () => {
  it('are real days, each once, in order', () => {
    const days = nonWorkingDays.map((row) => row.day)
    expect(days.every(isDay)).toBe(true)
    expect(days).toEqual([...new Set(days)].sort())
  })

  it('of 2027 are only expected, and say so', () => {
    const next = nonWorkingDays.filter((row) => row.day.startsWith('2027'))
    expect(next).toHaveLength(5)
    expect(next.every((row) => row.status === 'expected' && row.noteId !== '')).toBe(true)
    expect(nonWorkingDays.filter((row) => row.status === 'expected')).toEqual(next)
  })

  const source = path.resolve(import.meta.dirname, '../../../../shared/data/holidays/libur_cuti_2024_2026.csv')
  it.skipIf(!existsSync(source))('agree with the collected table (skipped without ../shared/data)', () => {
    const kinds: Record<string, string> = {
      libur_nasional: 'national_holiday',
      cuti_bersama: 'collective_leave',
      pemilu: 'election_day',
    }
    const lines = readFileSync(source, 'utf8').trim().split('\n').slice(1)
    const adopted = lines.filter((line) => line.trim().endsWith(',yes')).map((line) => line.split(','))
    const expected = adopted.map(([day, kind]) => `${day} ${kinds[kind ?? '']}`)
    const announced = nonWorkingDays.filter((row) => row.status === 'announced')
    expect(announced.map((row) => `${row.day} ${row.kind}`)).toEqual(expected)
  })
})
