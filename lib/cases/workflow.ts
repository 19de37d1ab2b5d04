import type { Role } from '@/lib/staff/roles'

export const STAGES = [
  'identity',
  'summons',
  'clarification',
  'assessment',
  'direction',
  'referral',
  'decision',
  'approval',
  'delivery',
  'effective',
  'appeal',
  'closed',
] as const
export type Stage = (typeof STAGES)[number]

export const CASE_ACTIONS = [
  'confirmIdentity',
  'issueSummons',
  'recordService',
  'recordClarification',
  'assessIntent',
  'referCase',
  'recordTicket',
  'recordRecommendation',
  'proceedToDecision',
  'draftDecision',
  'approveDecision',
  'returnDecision',
  'recordDelivery',
  'fileAppeal',
  'recordAppealOutcome',
  'closeCase',
  'proposeClosing',
  'agreeClosing',
  'declineClosing',
  'reopenCase',
] as const
export type CaseAction = (typeof CASE_ACTIONS)[number]

/** What must be there before a step; lib/cases/needs.ts says whether it is, the page shows it as a checklist. */
export const NEEDS = [
  'accountAttributed',
  'ruleSuggested',
  'heard',
  'twoFindings',
  'findingSupportsReferral',
  'recommendation',
  'noOpenProposal',
  'openProposal',
  'closableFinding',
  'noSanctionRecommended',
  'effectiveDayReached',
  'assessorFree',
  'serviceOpen',
] as const
export type Need = (typeof NEEDS)[number]

/** Facts that decide whether two hands are different: compared by person, never by account. */
export const FOUR_EYES = ['notAssessorBefore', 'notDrafter', 'notProposer'] as const
export type FourEyes = (typeof FOUR_EYES)[number]

export type Step = {
  /** Where the case may stand afterwards; the command chooses among them by what was recorded. */
  to: readonly Stage[]
  by: readonly Role[]
  needs: readonly Need[]
  fourEyes: readonly FourEyes[]
  /** The one step that the page offers first. */
  isNext?: true
}

const officer = ['inspectorate_officer'] as const
const chief = ['inspectorate_chief'] as const
const inspectorate = ['inspectorate_officer', 'inspectorate_chief'] as const
const bkpsdm = ['bkpsdm_officer'] as const
const liaison = ['bawaslu_liaison'] as const

/** Closing without a sanction: one proposes with a reason, another person agrees or declines. */
const closing = (stage: Stage, needs: readonly Need[]) =>
  ({
    proposeClosing: { to: [stage], by: inspectorate, needs: ['noOpenProposal', ...needs], fourEyes: [] },
    agreeClosing: { to: ['closed'], by: inspectorate, needs: ['openProposal'], fourEyes: ['notProposer'] },
    declineClosing: { to: [stage], by: inspectorate, needs: ['openProposal'], fourEyes: ['notProposer'] },
  }) as const

/**
 * How a case moves: stage → action → where to, by whom, what must be there, whose hands must differ. The only place that
 * says so. Sources: PP 94/2021 Ps 26–37 (summons, closed examination, decision, delivery), SKB 2022, domain notes §4, §8;
 * the stage order before Bawaslu is local practice. The diagram in the README is printed from this table.
 */
export const WORKFLOW = {
  identity: {
    confirmIdentity: {
      to: ['summons'],
      by: officer,
      needs: ['accountAttributed', 'noOpenProposal'],
      fourEyes: [],
      isNext: true,
    },
    ...closing('identity', []),
  },
  summons: {
    issueSummons: { to: ['clarification'], by: officer, needs: ['ruleSuggested'], fourEyes: [], isNext: true },
  },
  clarification: {
    recordService: { to: ['clarification'], by: officer, needs: ['serviceOpen'], fourEyes: [] },
    recordClarification: { to: ['assessment', 'summons'], by: officer, needs: [], fourEyes: [], isNext: true },
  },
  assessment: {
    assessIntent: {
      to: ['assessment', 'direction'],
      by: inspectorate,
      needs: ['heard', 'assessorFree'],
      fourEyes: ['notAssessorBefore'],
      isNext: true,
    },
  },
  direction: {
    referCase: {
      to: ['referral'],
      by: chief,
      needs: ['twoFindings', 'findingSupportsReferral', 'noOpenProposal'],
      fourEyes: [],
      isNext: true,
    },
    proceedToDecision: {
      to: ['decision'],
      by: chief,
      needs: ['twoFindings', 'recommendation', 'noOpenProposal'],
      fourEyes: [],
    },
    ...closing('direction', ['closableFinding', 'noSanctionRecommended']),
  },
  referral: {
    recordTicket: { to: ['referral'], by: liaison, needs: [], fourEyes: [] },
    recordRecommendation: { to: ['decision', 'direction'], by: liaison, needs: [], fourEyes: [], isNext: true },
  },
  decision: {
    draftDecision: { to: ['approval'], by: bkpsdm, needs: ['heard', 'recommendation'], fourEyes: [], isNext: true },
  },
  approval: {
    approveDecision: {
      to: ['delivery'],
      by: ['bkpsdm_officer', 'inspectorate_chief'],
      needs: [],
      fourEyes: ['notDrafter'],
      isNext: true,
    },
    returnDecision: {
      to: ['decision'],
      by: ['bkpsdm_officer', 'inspectorate_chief'],
      needs: [],
      fourEyes: ['notDrafter'],
    },
  },
  delivery: {
    recordDelivery: { to: ['effective'], by: bkpsdm, needs: [], fourEyes: [], isNext: true },
  },
  effective: {
    closeCase: { to: ['closed'], by: bkpsdm, needs: ['effectiveDayReached'], fourEyes: [], isNext: true },
    fileAppeal: { to: ['appeal'], by: bkpsdm, needs: [], fourEyes: [] },
  },
  appeal: {
    recordAppealOutcome: { to: ['effective', 'decision'], by: bkpsdm, needs: [], fourEyes: [], isNext: true },
  },
  closed: {
    reopenCase: { to: ['direction', 'identity'], by: chief, needs: [], fourEyes: [] },
  },
} as const satisfies Record<Stage, Partial<Record<CaseAction, Step>>>

/** The step for an action at a stage, or null when the stage does not know the action. */
export function findStep(stage: Stage, action: CaseAction): Step | null {
  const steps: Partial<Record<CaseAction, Step>> = WORKFLOW[stage]
  return steps[action] ?? null
}

/** Actions of a stage in the order of the table, the next step first. */
export function listSteps(stage: Stage): { action: CaseAction; step: Step }[] {
  const steps = Object.entries(WORKFLOW[stage]) as [CaseAction, Step][]
  return steps
    .map(([action, step]) => ({ action, step }))
    .sort((a, b) => Number(b.step.isNext ?? false) - Number(a.step.isNext ?? false))
}
