import { describe, expect, it } from 'vitest'
import type { CaseState, Finding } from '@/lib/cases/case-state'
import { closableOutcomes } from '@/lib/cases/closable-outcomes'
import { concludeFindings } from '@/lib/cases/conclude-findings'
import { gatherFacts } from '@/lib/cases/gather-facts'
import { redact } from '@/lib/cases/redact'
import { stageLine } from '@/lib/cases/stage-line'

const state = (change: Partial<CaseState> = {}): CaseState => ({
  id: 'c',
  number: '2026/0001',
  version: 1,
  stage: 'direction',
  origin: 'flag',
  employeeId: 'e',
  rulebookId: 'r',
  electionKind: 'regional',
  firstKnownOn: '2026-05-20',
  ruleCode: null,
  actClass: null,
  assessmentRound: 1,
  finding: null,
  accounts: [],
  flagRules: [],
  summonses: [],
  clarifications: [],
  assessments: [],
  recommendations: [],
  decision: null,
  openAppealId: null,
  proposal: null,
  ...change,
})
const needs = (change: Partial<CaseState>) => gatherFacts(state(change), '2026-06-01').needs

describe('findings of several people', () => {
  const of = (...findings: [number, Finding][]) =>
    concludeFindings(findings.map(([round, finding]) => ({ round, finding })))
  it('wait for the second, agree, disagree, and are decided by a third', () => {
    expect(of([1, 'joke'])).toEqual({ kind: 'waiting' })
    expect(of([1, 'joke'], [1, 'joke'])).toEqual({ kind: 'concluded', finding: 'joke', agreed: true })
    expect(of([1, 'joke'], [1, 'deliberate'])).toEqual({ kind: 'disagreed' })
    expect(of([1, 'joke'], [1, 'deliberate'], [2, 'deliberate'])).toMatchObject({
      finding: 'deliberate',
      agreed: false,
    })
    expect(of([1, 'joke'], [1, 'deliberate'], [2, 'accidental'])).toMatchObject({ finding: 'undetermined' })
  })
})

describe('what must be there', () => {
  it('an account by own word, by the superior, or by two proofs of different kinds', () => {
    const account = (attribution: string, ...proofKinds: string[]) =>
      needs({ accounts: [{ id: 'a', attribution, proofKinds }] }).accountAttributed
    expect(account('self_declared')).toBe(true)
    expect(account('confirmed_by_superior')).toBe(true)
    expect(account('matched_by_officer', 'same_contact', 'official_mention')).toBe(true)
    expect(account('matched_by_officer', 'same_contact', 'same_contact')).toBe(false)
    expect(account('disputed', 'a', 'b')).toBe(false)
    expect(needs({}).accountAttributed).toBe(false)
    expect(needs({ origin: 'bawaslu' }).accountAttributed).toBe(true)
  })

  it('a hearing, an answer in writing, or two no-shows', () => {
    const heard = (...all: string[]) =>
      needs({ clarifications: all.map((attendance) => ({ attendance, heldOn: '2026-06-01', summonsId: null })) }).heard
    expect([heard(), heard('absent'), heard('absent', 'absent'), heard('written'), heard('attended')]).toEqual([
      false,
      false,
      true,
      true,
      true,
    ])
  })

  it('a finding that ends the case does not support a referral; deliberate forbids closing', () => {
    const ends = (finding: Finding) => needs({ finding }).findingSupportsReferral
    expect(['not_the_actor', 'official_duty', 'undetermined'].map((one) => ends(one as Finding))).toEqual([
      false,
      false,
      false,
    ])
    expect(['deliberate', 'accidental', 'joke'].map((one) => ends(one as Finding))).toEqual([true, true, true])
    expect(needs({ finding: 'deliberate' }).closableFinding).toBe(false)
    const recommendations = [{ content: 'no_violation' as const, receivedOn: '2026-06-01' }]
    expect(needs({ finding: 'deliberate', recommendations })).toMatchObject({
      closableFinding: true,
      recommendation: false,
    })
  })

  it('opens only the outcomes that were found', () => {
    expect(closableOutcomes(state({ finding: 'accidental' }))).toEqual(['not_proven', 'coaching'])
    expect(closableOutcomes(state({ finding: 'not_the_actor' }))).toEqual(['not_proven', 'not_the_actor'])
    expect(closableOutcomes(state({ finding: 'deliberate' }))).toEqual([])
  })
})

describe('hiding who it is', () => {
  const identity = {
    name: 'Dra. Sari Wulandari, M.Si.',
    number: '198609262015052001',
    position: 'Perawat',
    unit: 'Puskesmas Banyusari',
    handles: ['dr_sari'],
  }
  it('takes out name, single names, number in any grouping, unit, position and handle', () => {
    const text =
      'WULANDARI (sari, @dr_sari) perawat di puskesmas banyusari, NIP 19860926 201505 2 001 dan 198609262015052001'
    const clean = redact(text, identity)
    for (const word of ['wulandari', 'sari', '2001', 'banyusari', 'perawat', 'dr_'])
      expect(clean.toLowerCase()).not.toContain(word)
  })
})

describe('the line of stages', () => {
  it('shows places never entered as skipped', () => {
    const at = new Date('2026-06-01T00:00:00Z')
    const line = stageLine('closed', at, [{ event: 'case.identityConfirmed', at }])
    expect(line.map((step) => step.state)).toEqual([
      'done',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
      'done',
    ])
    expect(stageLine('referral', at, []).find((step) => step.state === 'current')?.place).toBe('bawaslu')
  })
})
