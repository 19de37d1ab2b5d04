import type { Level } from './invent-accounts'
import type { StaffMember } from './invent-staff'
import type { Scene } from './scene'
import { openRandom } from './random'
import { recordThen } from './timeline'

/**
 * Says of an account, when the timeline has reached `at`, that it is not (certainly) the person's: attribution, proof
 * and entry of the record. Returns what it was before.
 */
export function doubtAccount(
  scene: Scene,
  doubt: {
    accountId: string
    mark: Level
    kind: string
    note: string
    at: Date
    by: StaffMember
    caseId: string | null
    employeeId: string
  },
): Level {
  const { accountId, mark, kind, note, at, by, caseId, employeeId } = doubt
  const account = scene.book.Account.find(({ id }) => id === accountId)
  if (!account) throw new Error('A flag of an account that is not there')
  const from = account.attribution as Level
  Object.assign(account, { attribution: mark, version: (account.version ?? 1) + 1 })
  const id = openRandom(`doubt ${accountId} ${at.toISOString()}`).uuid(at)
  const proof = { id, accountId, attribution: mark, kind, note, evidenceId: null, byId: by.id, byName: by.name, at }
  scene.book.AccountProof.push(proof)
  const subject = { type: 'account' as const, id: accountId, caseId, employeeId }
  recordThen(scene.book, at, by, 'account.attributed', { from, to: mark, kind }, subject)
  return from
}
