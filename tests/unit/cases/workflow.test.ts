import { describe, expect, it } from 'vitest'
import { offerSteps } from '@/lib/cases/offer-steps'
import { whyNot, type CaseFacts } from '@/lib/cases/policy'
import { printWorkflow } from '@/lib/cases/print-workflow'
import { findAction, stepSlug } from '@/lib/cases/step-path'
import { CASE_ACTIONS, NEEDS, STAGES, findStep, listSteps, type Need } from '@/lib/cases/workflow'
import type { Person } from '@/lib/staff/actor'
import { ROLES, type Role } from '@/lib/staff/roles'

const person = (...roles: Role[]): Person => ({
  kind: 'person',
  id: 'id',
  name: 'n',
  roles,
  personKey: 'me',
  sessionId: 's',
})
const all = (met: boolean) => Object.fromEntries(NEEDS.map((need) => [need, met])) as Record<Need, boolean>
const facts = (change: Partial<CaseFacts> = {}): CaseFacts => ({
  stage: 'identity',
  needs: all(true),
  assessorPersons: [],
  drafterPerson: null,
  proposerPerson: null,
  recommended: null,
  ...change,
})

describe('the table of how a case moves', () => {
  it('reads as sentences: who may do what, where', () => {
    const sentences = STAGES.flatMap((stage) =>
      CASE_ACTIONS.flatMap((action) => {
        const may = ROLES.filter((role) => whyNot(person(role), action, facts({ stage })) === null)
        return may.length > 0 ? [`${stage}: ${action} by ${may.join(', ')}`] : []
      }),
    )
    expect(sentences).toMatchSnapshot()
  })

  it('gives every stage but the last exactly one next step, and leads every case to its end', () => {
    for (const stage of STAGES) {
      const next = listSteps(stage).filter(({ step }) => step.isNext)
      expect([stage, next.length]).toEqual([stage, stage === 'closed' ? 0 : 1])
    }
    const reached = new Set<string>(['identity'])
    for (const stage of STAGES)
      if (reached.has(stage)) for (const { step } of listSteps(stage)) step.to.forEach((to) => reached.add(to))
    expect([...reached].sort()).toEqual([...STAGES].sort())
  })

  it('refuses in the order stage, role, four eyes, what is missing', () => {
    const missing = facts({ stage: 'approval', needs: all(false), drafterPerson: 'me' })
    expect(whyNot(person('bkpsdm_officer'), 'closeCase', missing)).toBe('wrongStage')
    expect(whyNot(person('leadership'), 'approveDecision', missing)).toBe('notAllowed')
    expect(whyNot(person('bkpsdm_officer'), 'approveDecision', missing)).toBe('fourEyes')
    expect(whyNot({ kind: 'job', name: 'x' }, 'approveDecision', facts({ stage: 'approval' }))).toBe('notAllowed')
  })

  it('asks for every need of every step, each alone', () => {
    for (const stage of STAGES)
      for (const { action, step } of listSteps(stage))
        for (const need of step.needs) {
          const one = facts({ stage, needs: { ...all(true), [need]: false } })
          expect([action, need, whyNot(person(...step.by), action, one)]).not.toContain(null)
        }
  })

  it('counts hands by person: assessor, drafter, proposer', () => {
    const by = (stage: CaseFacts['stage'], change: Partial<CaseFacts>) => facts({ stage, ...change })
    const officer = person('inspectorate_officer', 'inspectorate_chief')
    expect(whyNot(officer, 'assessIntent', by('assessment', { assessorPersons: ['me'] }))).toBe('fourEyes')
    expect(whyNot(officer, 'agreeClosing', by('direction', { proposerPerson: 'me' }))).toBe('fourEyes')
    expect(whyNot(person('bkpsdm_officer'), 'returnDecision', by('approval', { drafterPerson: 'me' }))).toBe('fourEyes')
  })

  it('offers first what the case needs: agreement, decision, closing, referral', () => {
    const chief = person('inspectorate_chief')
    const at = (met: Partial<Record<Need, boolean>>, recommended: CaseFacts['recommended'] = null) =>
      offerSteps(
        chief,
        facts({
          stage: 'direction',
          needs: { ...all(true), openProposal: false, recommendation: false, ...met },
          recommended,
        }),
      ).next?.action
    expect(at({})).toBe('referCase')
    expect(at({ openProposal: true })).toBe('agreeClosing')
    expect(at({ recommendation: true }, 'sanction')).toBe('proceedToDecision')
    expect(at({}, 'no_violation')).toBe('proposeClosing')
    expect(at({ findingSupportsReferral: false })).toBe('proposeClosing')
    expect(
      offerSteps(person('inspectorate_officer'), facts({ stage: 'direction' })).others.map((one) => one.action),
    ).not.toContain('referCase')
  })

  it('has an address for every step, and prints itself as a diagram', () => {
    for (const action of CASE_ACTIONS) expect(findAction(stepSlug(action))).toBe(action)
    expect(findAction('issueSummons')).toBeNull()
    const diagram = printWorkflow()
    for (const stage of STAGES) expect(diagram).toContain(stage)
    expect(diagram).toContain('identity -->|confirmIdentity| summons')
    expect(findStep('closed', 'closeCase')).toBeNull()
  })
})
