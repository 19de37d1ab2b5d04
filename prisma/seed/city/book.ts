import type { Prisma } from '@/prisma/generated/client'

/** A row as SQL takes it: nothing to skip, days and instants as dates, with its id. */
type Row<Input> = {
  [Key in keyof Input]: Exclude<Input[Key], typeof Prisma.skip | (Date extends Input[Key] ? string : never)>
} & (Input extends { id?: unknown } ? { id: Exclude<Input['id'], typeof Prisma.skip | undefined> } : unknown)

/** Every table the demo city fills, in the order in which rows may be written (who is referred to comes first). */
export interface Tables {
  Deployment: Row<Prisma.DeploymentCreateManyInput>
  User: Row<Prisma.UserCreateManyInput>
  Unit: Row<Prisma.UnitCreateManyInput>
  Employee: Row<Prisma.EmployeeCreateManyInput>
  EmployeeNumber: Row<Prisma.EmployeeNumberCreateManyInput>
  Evidence: Row<Prisma.EvidenceCreateManyInput>
  Account: Row<Prisma.AccountCreateManyInput>
  AccountHandle: Row<Prisma.AccountHandleCreateManyInput>
  AccountProof: Row<Prisma.AccountProofCreateManyInput>
  Election: Row<Prisma.ElectionCreateManyInput>
  ElectionStage: Row<Prisma.ElectionStageCreateManyInput>
  Contest: Row<Prisma.ContestCreateManyInput>
  Party: Row<Prisma.PartyCreateManyInput>
  Candidate: Row<Prisma.CandidateCreateManyInput>
  CandidateStatus: Row<Prisma.CandidateStatusCreateManyInput>
  CandidateAlias: Row<Prisma.CandidateAliasCreateManyInput>
  WatchedAccount: Row<Prisma.WatchedAccountCreateManyInput>
  IntegrityPact: Row<Prisma.IntegrityPactCreateManyInput>
  Reminder: Row<Prisma.ReminderCreateManyInput>
  ReminderUnit: Row<Prisma.ReminderUnitCreateManyInput>
  ReminderReceipt: Row<Prisma.ReminderReceiptCreateManyInput>
  ImportRun: Row<Prisma.ImportRunCreateManyInput>
  Activity: Row<Prisma.ActivityCreateManyInput>
  Sighting: Row<Prisma.SightingCreateManyInput>
  ActivityEvidence: Row<Prisma.ActivityEvidenceCreateManyInput>
  Case: Row<Prisma.CaseCreateManyInput>
  Flag: Row<Prisma.FlagCreateManyInput>
  FlagDecision: Row<Prisma.FlagDecisionCreateManyInput>
  CaseNote: Row<Prisma.CaseNoteCreateManyInput>
  Document: Row<Prisma.DocumentCreateManyInput>
  Summons: Row<Prisma.SummonsCreateManyInput>
  Clarification: Row<Prisma.ClarificationCreateManyInput>
  Assessment: Row<Prisma.AssessmentCreateManyInput>
  Referral: Row<Prisma.ReferralCreateManyInput>
  Recommendation: Row<Prisma.RecommendationCreateManyInput>
  Decision: Row<Prisma.DecisionCreateManyInput>
  Appeal: Row<Prisma.AppealCreateManyInput>
  AuditEntry: Row<Prisma.AuditEntryCreateManyInput>
  Counter: Row<Prisma.CounterCreateManyInput>
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
