import type { Role } from '@/lib/staff/roles'

/** Who may come in: nobody asked ('public'), anybody signed in ('staff'), or the roles named. */
export type Access = 'public' | 'staff' | readonly Role[]

const KOMINFO = ['kominfo_analyst', 'kominfo_verifier'] as const satisfies readonly Role[]
const INSPECTORATE = ['inspectorate_officer', 'inspectorate_chief'] as const satisfies readonly Role[]
const CASES = [...INSPECTORATE, 'bkpsdm_officer', 'bawaslu_liaison'] as const satisfies readonly Role[]
const REGISTRY = [...KOMINFO, ...INSPECTORATE, 'bkpsdm_officer'] as const satisfies readonly Role[]
const WORKING = [...KOMINFO, ...CASES] as const satisfies readonly Role[]

/**
 * The role × door matrix: every page, action, route, export and job of the program, and who may use it. What a page or
 * command further asks (relation to the case, four eyes) stands in the policy of its noun. `tests/e2e/doors` reads the
 * build, and fails for a door that has no row here or lets the wrong role in.
 */
export const PAGES = {
  '/': 'staff',
  '/sign-in': 'public',
  '/set-password/[token]': 'public',
  '/privacy': 'public',
  '/accessibility': 'public',
  '/_not-found': 'public',
  '/desk': 'staff',
  '/profile': 'staff',
  '/help': 'staff',
  '/triage': [...KOMINFO],
  '/triage/[id]': [...KOMINFO],
  '/triage/new': [...KOMINFO],
  '/intake': [...KOMINFO],
  '/intake/activities': [...KOMINFO],
  '/intake/imports/[id]': [...KOMINFO],
  '/cases': CASES,
  '/cases/new': ['bawaslu_liaison', 'inspectorate_chief'],
  '/cases/[id]': CASES,
  '/cases/[id]/[step]': CASES,
  '/cases/[id]/documents/[documentId]': CASES,
  '/registry': REGISTRY,
  '/registry/[id]': REGISTRY,
  '/registry/import': ['bkpsdm_officer'],
  '/registry/import/[id]': ['bkpsdm_officer'],
  '/registry/pacts': REGISTRY,
  '/registry/reminders': [...KOMINFO, 'bkpsdm_officer'],
  '/registry/reminders/[id]': [...KOMINFO, 'bkpsdm_officer'],
  '/accounts': REGISTRY,
  '/accounts/[id]': REGISTRY,
  '/elections': WORKING,
  '/elections/[id]': WORKING,
  '/elections/[id]/candidates/[candidateId]': WORKING,
  '/elections/[id]/import': [...KOMINFO],
  '/elections/[id]/import/[runId]': [...KOMINFO],
  '/elections/[id]/watched': WORKING,
  '/rulebook': 'staff',
  '/rulebook/calendar': 'staff',
  '/leadership': ['leadership', 'inspectorate_chief', 'auditor'],
  '/leadership/print': ['leadership', 'inspectorate_chief', 'auditor'],
  '/staff': ['administrator'],
  '/staff/[id]': ['administrator'],
  '/audit': ['auditor'],
} as const satisfies Record<string, Access>
export type PageDoor = keyof typeof PAGES

export const ACTIONS = {
  signOut: 'public',
  setLanguage: 'public',
  setTheme: 'public',
  setPassword: 'public',
  endSession: 'staff',
  // triage
  claimFlag: ['kominfo_verifier'],
  claimNextFlag: ['kominfo_verifier'],
  releaseFlag: ['kominfo_verifier'],
  decideFlag: ['kominfo_verifier'],
  undoFlagDecision: ['kominfo_verifier'],
  recordActivity: [...KOMINFO],
  raiseActivity: [...KOMINFO],
  applyActivityImport: [...KOMINFO],
  cancelActivityImport: [...KOMINFO],
  // cases
  openCase: ['bawaslu_liaison', 'inspectorate_chief'],
  confirmIdentity: ['inspectorate_officer'],
  issueSummons: ['inspectorate_officer'],
  recordService: ['inspectorate_officer'],
  recordClarification: ['inspectorate_officer'],
  assessIntent: [...INSPECTORATE],
  referCase: ['inspectorate_chief'],
  recordTicket: ['bawaslu_liaison'],
  recordRecommendation: ['bawaslu_liaison'],
  proceedToDecision: ['inspectorate_chief'],
  draftDecision: ['bkpsdm_officer'],
  approveDecision: ['bkpsdm_officer', 'inspectorate_chief'],
  returnDecision: ['bkpsdm_officer', 'inspectorate_chief'],
  recordDelivery: ['bkpsdm_officer'],
  fileAppeal: ['bkpsdm_officer'],
  recordAppealOutcome: ['bkpsdm_officer'],
  closeCase: ['bkpsdm_officer'],
  proposeClosing: ['inspectorate_officer', 'inspectorate_chief'],
  agreeClosing: ['inspectorate_chief', 'inspectorate_officer'],
  declineClosing: ['inspectorate_chief', 'inspectorate_officer'],
  reopenCase: ['inspectorate_chief'],
  addNote: CASES,
  markCrime: ['inspectorate_chief', 'bawaslu_liaison'],
  // registry
  openEmployee: REGISTRY,
  showEmployeeNumber: REGISTRY,
  applyEmployeeImport: ['bkpsdm_officer'],
  cancelEmployeeImport: ['bkpsdm_officer'],
  addAccount: [...KOMINFO, 'bkpsdm_officer', 'inspectorate_officer'],
  attributeAccount: [...KOMINFO, 'bkpsdm_officer', 'inspectorate_officer'],
  renameAccount: [...KOMINFO, 'bkpsdm_officer'],
  signPact: ['bkpsdm_officer'],
  recordReminder: [...KOMINFO, 'bkpsdm_officer'],
  recordReceipts: [...KOMINFO, 'bkpsdm_officer'],
  // elections
  addElection: [...KOMINFO],
  changeElection: [...KOMINFO],
  setElectionStage: [...KOMINFO],
  applyCandidateImport: [...KOMINFO],
  cancelCandidateImport: [...KOMINFO],
  addCandidate: [...KOMINFO],
  setCandidateStatus: [...KOMINFO],
  addAlias: [...KOMINFO],
  removeAlias: [...KOMINFO],
  addWatchedAccount: [...KOMINFO],
  changeWatchedAccount: [...KOMINFO],
  // rulebook
  addNonWorkingDay: ['bkpsdm_officer'],
  removeNonWorkingDay: ['bkpsdm_officer'],
  // staff
  addUser: ['administrator'],
  changeRoles: ['administrator'],
  disableUser: ['administrator'],
  enableUser: ['administrator'],
  issuePasswordLink: ['administrator'],
} as const satisfies Record<string, Access>
export type ActionDoor = keyof typeof ACTIONS

export const ROUTES = {
  'GET /api/health': 'public',
  'GET /api/auth/[...nextauth]': 'public',
  'POST /api/auth/[...nextauth]': 'public',
  'POST /api/evidence': [...KOMINFO, ...INSPECTORATE, 'bkpsdm_officer'],
  'GET /api/evidence/[id]': [...KOMINFO, ...CASES],
  'POST /api/imports/employees': ['bkpsdm_officer'],
  'POST /api/imports/candidates': [...KOMINFO],
  'POST /api/imports/activities': [...KOMINFO],
  'GET /api/imports/[id]/rejected': [...KOMINFO, 'bkpsdm_officer'],
  'GET /api/imports/template/[kind]': [...KOMINFO, 'bkpsdm_officer'],
  'GET /api/triage/[id]': [...KOMINFO],
  'POST /api/pacts': ['bkpsdm_officer'],
  'GET /api/reports/[table]': ['leadership', 'inspectorate_chief', 'auditor'],
  'GET /api/audit': ['auditor'],
} as const satisfies Record<string, Access>
export type RouteDoor = keyof typeof ROUTES

/** Jobs act under their own name; who may cause one is decided where it is enqueued. */
export const JOBS = [
  'apply-import',
  'detect-activities',
  'wake-waiting-flags',
  'sweep-expired',
  'recheck-store',
] as const
export type JobDoor = (typeof JOBS)[number]
