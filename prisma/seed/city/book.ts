import type { Prisma } from '@/prisma/generated/client'

/** Every table the demo city fills, in the order in which rows may be written (who is referred to comes first). */
export interface Tables {
  Deployment: Prisma.DeploymentCreateManyInput
  User: Prisma.UserCreateManyInput
  Unit: Prisma.UnitCreateManyInput
  Employee: Prisma.EmployeeCreateManyInput
  EmployeeNumber: Prisma.EmployeeNumberCreateManyInput
  Evidence: Prisma.EvidenceCreateManyInput
  Account: Prisma.AccountCreateManyInput
  AccountHandle: Prisma.AccountHandleCreateManyInput
  AccountProof: Prisma.AccountProofCreateManyInput
  Election: Prisma.ElectionCreateManyInput
  ElectionStage: Prisma.ElectionStageCreateManyInput
  Contest: Prisma.ContestCreateManyInput
  Party: Prisma.PartyCreateManyInput
  Candidate: Prisma.CandidateCreateManyInput
  CandidateStatus: Prisma.CandidateStatusCreateManyInput
  CandidateAlias: Prisma.CandidateAliasCreateManyInput
  WatchedAccount: Prisma.WatchedAccountCreateManyInput
  IntegrityPact: Prisma.IntegrityPactCreateManyInput
  Reminder: Prisma.ReminderCreateManyInput
  ReminderUnit: Prisma.ReminderUnitCreateManyInput
  ReminderReceipt: Prisma.ReminderReceiptCreateManyInput
  ImportRun: Prisma.ImportRunCreateManyInput
  Activity: Prisma.ActivityCreateManyInput
  Sighting: Prisma.SightingCreateManyInput
  ActivityEvidence: Prisma.ActivityEvidenceCreateManyInput
  Case: Prisma.CaseCreateManyInput
  Flag: Prisma.FlagCreateManyInput
  FlagDecision: Prisma.FlagDecisionCreateManyInput
  CaseNote: Prisma.CaseNoteCreateManyInput
  Document: Prisma.DocumentCreateManyInput
  Summons: Prisma.SummonsCreateManyInput
  Clarification: Prisma.ClarificationCreateManyInput
  Assessment: Prisma.AssessmentCreateManyInput
  Referral: Prisma.ReferralCreateManyInput
  Recommendation: Prisma.RecommendationCreateManyInput
  Decision: Prisma.DecisionCreateManyInput
  Appeal: Prisma.AppealCreateManyInput
  AuditEntry: Prisma.AuditEntryCreateManyInput
  Counter: Prisma.CounterCreateManyInput
}
export type TableName = keyof Tables

export const TABLE_ORDER = [
  'Deployment',
  'User',
  'Unit',
  'Employee',
  'EmployeeNumber',
  'Evidence',
  'Account',
  'AccountHandle',
  'AccountProof',
  'Election',
  'ElectionStage',
  'Contest',
  'Party',
  'Candidate',
  'CandidateStatus',
  'CandidateAlias',
  'WatchedAccount',
  'IntegrityPact',
  'Reminder',
  'ReminderUnit',
  'ReminderReceipt',
  'ImportRun',
  'Activity',
  'Sighting',
  'ActivityEvidence',
  'Case',
  'Flag',
  'FlagDecision',
  'CaseNote',
  'Document',
  'Summons',
  'Clarification',
  'Assessment',
  'Referral',
  'Recommendation',
  'Decision',
  'Appeal',
  'AuditEntry',
  'Counter',
] as const satisfies readonly TableName[]

/** The rows of the city before they are written: table name → rows. */
export type Book = { [Name in TableName]: Tables[Name][] }

/** A book without any row. */
export function openBook(): Book {
  return Object.fromEntries(TABLE_ORDER.map((name) => [name, []])) as unknown as Book
}
