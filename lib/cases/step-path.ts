import { CASE_ACTIONS, type CaseAction } from './workflow'

/** The last part of a step's address: `issueSummons` → `issue-summons`. */
export function stepSlug(action: CaseAction): string {
  return action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The action an address stands for, or null. */
export function findAction(slug: string): CaseAction | null {
  return CASE_ACTIONS.find((action) => stepSlug(action) === slug) ?? null
}

/** `/cases/<id>/<step>` */
export function stepPath(caseId: string, action: CaseAction): string {
  return `/cases/${caseId}/${stepSlug(action)}`
}
