import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { dayOf, toDay } from '@/lib/platform/day'
import type { Reader } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { caseNumber } from './case-number'
import type { CaseState, Finding, RecommendationContent } from './case-state'

const SELECT = {
  id: true,
  year: true,
  serial: true,
  version: true,
  stage: true,
  origin: true,
  employeeId: true,
  rulebookId: true,
  firstKnownAt: true,
  ruleCode: true,
  actClass: true,
  assessmentRound: true,
  finding: true,
  proposedOutcome: true,
  closeProposedByPerson: true,
  election: { select: { kind: true } },
  flags: {
    select: {
      ruleCode: true,
      account: { select: { id: true, attribution: true, proofs: { select: { kind: true, attribution: true } } } },
    },
  },
  summonses: { select: { id: true, ordinal: true, hearingOn: true, servedOn: true }, orderBy: { ordinal: 'asc' } },
  clarifications: {
    select: { attendance: true, heldOn: true, summonsId: true },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
  },
  assessments: { select: { round: true, assessorPerson: true, finding: true }, orderBy: { at: 'asc' } },
  recommendations: { select: { content: true, receivedOn: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  decisions: {
    where: { rejectedAt: null },
    select: {
      id: true,
      draftedByPerson: true,
      approvedAt: true,
      sanctionCode: true,
      decreeDate: true,
      receivedOn: true,
      effectiveOn: true,
    },
    orderBy: [{ draftedAt: 'desc' }, { id: 'desc' }],
    take: 1,
  },
  appeals: { where: { outcome: null }, select: { id: true }, orderBy: { createdAt: 'desc' }, take: 1 },
} satisfies Prisma.CaseSelect

/** The case as the policy looks at it. The caller has already made sure that the actor may see it. */
export async function loadCaseState(reader: Reader, id: string): Promise<CaseState> {
  const row = await reader.case.findUniqueOrThrow({ where: { id }, select: SELECT })
  const { zone } = await findDeployment()
  const accounts = new Map(row.flags.map(({ account }) => [account.id, account]))
  const [decision] = row.decisions
  const day = (date: Date | null) => (date ? toDay(date) : null)
  return {
    id: row.id,
    number: caseNumber(row.year, row.serial),
    version: row.version,
    stage: row.stage,
    origin: row.origin,
    employeeId: row.employeeId,
    rulebookId: row.rulebookId,
    electionKind: row.election.kind,
    firstKnownOn: dayOf(row.firstKnownAt, zone),
    ruleCode: row.ruleCode,
    actClass: row.actClass,
    assessmentRound: row.assessmentRound,
    finding: row.finding as Finding | null,
    accounts: [...accounts.values()].map((account) => ({
      id: account.id,
      attribution: account.attribution,
      proofKinds: account.proofs.filter((p) => p.attribution === account.attribution).map((proof) => proof.kind),
    })),
    flagRules: row.flags.map((flag) => flag.ruleCode),
    summonses: row.summonses.map((one) => ({
      id: one.id,
      ordinal: one.ordinal,
      hearingOn: toDay(one.hearingOn),
      served: one.servedOn !== null,
    })),
    clarifications: row.clarifications.map((one) => ({ ...one, heldOn: toDay(one.heldOn) })),
    assessments: row.assessments.map((one) => ({
      round: one.round,
      person: one.assessorPerson,
      finding: one.finding as Finding,
    })),
    recommendations: row.recommendations.map((one) => ({
      content: one.content as RecommendationContent,
      receivedOn: toDay(one.receivedOn),
    })),
    decision: decision
      ? {
          id: decision.id,
          drafterPerson: decision.draftedByPerson,
          isApproved: decision.approvedAt !== null,
          sanctionCode: decision.sanctionCode,
          decreeDate: day(decision.decreeDate),
          receivedOn: day(decision.receivedOn),
          effectiveOn: day(decision.effectiveOn),
        }
      : null,
    openAppealId: row.appeals[0]?.id ?? null,
    proposal:
      row.proposedOutcome && row.closeProposedByPerson
        ? { outcome: row.proposedOutcome, person: row.closeProposedByPerson }
        : null,
  }
}
