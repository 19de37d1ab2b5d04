/** The nine roles. What each may open or do stands in lib/doors/doors.ts and lib/cases/workflow.ts, nowhere else. */
export const ROLES = [
  'kominfo_analyst',
  'kominfo_verifier',
  'inspectorate_officer',
  'inspectorate_chief',
  'bkpsdm_officer',
  'bawaslu_liaison',
  'leadership',
  'administrator',
  'auditor',
] as const
export type Role = (typeof ROLES)[number]

const CASE_ROLES: Role[] = ['inspectorate_officer', 'inspectorate_chief', 'bkpsdm_officer', 'bawaslu_liaison']
const WRITERS: Role[] = ['kominfo_analyst', 'kominfo_verifier', ...CASE_ROLES, 'administrator']

/**
 * Pairs that nobody may hold together (security.md AZ-06): who watches does not judge, who administers accounts opens
 * no case, who audits writes nothing, who sees only numbers sees no names.
 */
const TOXIC: [Role, Role[]][] = [
  ['kominfo_analyst', CASE_ROLES],
  ['kominfo_verifier', CASE_ROLES],
  ['bkpsdm_officer', ['inspectorate_officer', 'inspectorate_chief']],
  ['administrator', [...CASE_ROLES, 'kominfo_analyst', 'kominfo_verifier', 'leadership']],
  ['auditor', WRITERS],
  ['leadership', WRITERS],
]

/** First toxic pair inside a set of roles, or null when the set may be held by one person. */
export function findToxicPair(roles: readonly Role[]): [Role, Role] | null {
  for (const [role, others] of TOXIC) {
    if (!roles.includes(role)) continue
    const other = others.find((candidate) => candidate !== role && roles.includes(candidate))
    if (other) return [role, other]
  }
  return null
}
