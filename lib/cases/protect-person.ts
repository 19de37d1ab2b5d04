import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import type { Transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import type { CaseState } from './case-state'

/**
 * Marks the accounts of a case as impersonating or not the person's, each with its proof. The employee stays named on
 * the account: he is the one whose face or name was used, and the one to be protected.
 */
export async function protectPerson(
  tx: Transaction,
  actor: Person,
  state: CaseState,
  mark: 'impersonating' | 'not_theirs',
  note: string,
): Promise<void> {
  for (const account of state.accounts) {
    await tx.accountProof.create({
      data: {
        accountId: account.id,
        attribution: mark,
        kind: 'case_finding',
        note: `${state.number}: ${note}`,
        byId: actor.id,
        byName: actor.name,
        at: now(),
      },
      select: { id: true },
    })
    await tx.account.update({
      where: { id: account.id },
      data: { attribution: mark, version: { increment: 1 } },
      select: { id: true },
    })
    const detail = { from: account.attribution, to: mark, kind: 'case_finding' }
    const subject = { type: 'account', id: account.id, caseId: state.id, employeeId: state.employeeId } as const
    await record(tx, actor, 'account.attributed', detail, subject)
  }
}
