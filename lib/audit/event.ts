/**
 * Everything the record can say: event name (past tense) → what it carries. A closed list; words in messages `audit`.
 * Details hold ids, codes, days and counts, never post texts or statements: those stay where they are and are named by id.
 */
export interface AuditEvents {
  // sign-in
  'session.started': { device: string }
  'session.ended': { by: 'self' | 'limit' | 'revocation' }
  'signIn.failed': { account: string; reason: 'credentials' | 'throttled' | 'disabled' }
  'door.refused': { door: string }
  // staff
  'user.added': { roles: string[] }
  'user.rolesChanged': { from: string[]; to: string[] }
  'user.disabled': { reason: string }
  'user.enabled': { reason: string }
  'user.passwordLinkIssued': { purpose: string }
  'user.passwordSet': Record<string, never>
  'user.preferencesChanged': { locale: string }
  // registry
  'employee.opened': { purpose: string }
  'employee.numberShown': Record<string, never>
  'employee.added': { runId: string | null }
  'employee.changed': { fields: string[]; runId: string | null }
  'account.added': { platform: string; attribution: string }
  'account.attributed': { from: string; to: string; kind: string }
  'account.moved': { handle: string }
  'pact.signed': { electionId: string; signedOn: string; withDocument: boolean }
  'reminder.recorded': { units: number; heldOn: string }
  'reminder.receiptsRecorded': { count: number; how: string }
  // imports
  'import.staged': { kind: string; rows: number; sha256: string }
  'import.ordered': { kind: string }
  'import.applied': { kind: string; counts: Record<string, number> }
  'import.cancelled': { kind: string }
  'import.rejectedDownloaded': { kind: string }
  // elections
  'election.added': { code: string }
  'election.changed': { fields: string[] }
  'election.stageSet': { kind: string; startsOn: string; endsOn: string }
  'candidate.added': { contest: string }
  'candidate.statusSet': { state: string; from: string; to: string | null; basis: string }
  'candidate.aliasAdded': { kind: string; value: string }
  'candidate.aliasRemoved': { kind: string; value: string }
  'watchedAccount.added': { platform: string; handle: string; type: string }
  'watchedAccount.changed': { fields: string[] }
  // intake and evidence
  'activity.recorded': { source: string; act: string; platform: string }
  'activity.seenAgain': { source: string }
  'activity.detected': { raised: boolean; ruleCode: string | null }
  'evidence.takenIn': { sha256: string; bytes: number; mediaType: string }
  'evidence.opened': { sha256: string }
  // flags
  'flag.raised': { number: number; origin: string; ruleCode: string | null }
  'flag.opened': { number: number }
  'flag.claimed': { number: number; till: string }
  'flag.released': { number: number }
  'flag.takenOver': { number: number; from: string; reason: string }
  'flag.decided': { number: number; outcome: string; reasonCode: string | null }
  'flag.undone': { number: number; outcome: string }
  'flag.returned': { number: number }
  // cases
  'case.opened': { number: string; origin: string; flagNumber: number | null }
  'case.read': { number: string; part: string }
  'case.identityConfirmed': { accounts: number }
  'case.summoned': { ordinal: number; document: string; hearingOn: string }
  'case.served': { ordinal: number; servedOn: string; how: string }
  'case.clarified': { attendance: string; ownership: string | null }
  'case.assessed': { round: number }
  'case.assessmentConcluded': { round: number; agreed: boolean; finding: string | null }
  'case.referred': { authority: string; document: string }
  'case.ticketRecorded': { authority: string; ticket: string }
  'case.recommendationReceived': { authority: string; number: string; content: string }
  'case.proceededToDecision': { reason: string }
  'case.decisionDrafted': { actClass: string; ruleCode: string; sanctionCode: string; deviates: boolean }
  'case.decisionApproved': { document: string; sanctionCode: string }
  'case.decisionReturned': { reason: string }
  'case.delivered': { receivedOn: string; effectiveOn: string }
  'case.appealFiled': { kind: string; filedOn: string }
  'case.appealDecided': { outcome: string }
  'case.closingProposed': { outcome: string }
  'case.closingDeclined': { reason: string }
  'case.closed': { outcome: string; document: string | null }
  'case.reopened': { reason: string }
  'case.flagAdded': { flagNumber: number }
  'case.flagRemoved': { flagNumber: number }
  'case.noted': Record<string, never>
  'case.crimeMarked': { value: boolean }
  'document.issued': { kind: string; number: string; sha256: string }
  'document.opened': { kind: string; number: string }
  'document.printed': { kind: string; number: string }
  // rulebook, reports, record
  'rulebook.rowVerified': { table: string; code: string }
  'calendar.dayAdded': { day: string; kind: string }
  'calendar.dayRemoved': { day: string }
  'report.opened': { report: string }
  'report.exported': { report: string; rows: number }
  'audit.read': { filters: string }
}
export type AuditEventName = keyof AuditEvents

/** What an entry is about; case and employee make the person's own history findable. */
export type AuditSubject = {
  type?:
    | 'user'
    | 'session'
    | 'employee'
    | 'account'
    | 'election'
    | 'candidate'
    | 'import'
    | 'activity'
    | 'evidence'
    | 'flag'
    | 'case'
    | 'document'
    | 'report'
    | 'rulebook'
    | 'reminder'
  id?: string
  caseId?: string | null
  employeeId?: string | null
}
