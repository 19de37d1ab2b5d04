import 'server-only'
import { record } from '@/lib/audit/record'
import { db, transaction } from '@/lib/platform/db'
import { toDay, type Day } from '@/lib/platform/day'
import type { Person } from '@/lib/staff/actor'
import { isOpenedToday } from './open-employee'

export type AccountView = {
  id: string
  version: number
  platform: string
  handle: string
  url: string | null
  stableId: string | null
  attribution: string
  origin: string
  createdAt: Date
  holder: { id: string; name: string; unit: string } | null
  handles: { id: string; handle: string; from: Day | null; to: Day | null }[]
  /** Newest first. */
  proofs: {
    id: string
    attribution: string
    kind: string
    note: string
    byName: string
    at: Date
    evidenceId: string | null
  }[]
}

/** An account with every proof of whose it is and its earlier handles. Looking at it stands in the record, once a day. */
export async function findAccount(actor: Person, id: string): Promise<AccountView | null> {
  const row = await db().account.findUnique({
    where: { id },
    select: {
      id: true,
      version: true,
      platform: true,
      handle: true,
      url: true,
      stableId: true,
      attribution: true,
      origin: true,
      createdAt: true,
      employee: { select: { id: true, name: true, unit: { select: { name: true } } } },
      handles: {
        select: { id: true, handle: true, seenFrom: true, seenTo: true },
        orderBy: { seenTo: 'desc' },
      },
      proofs: {
        select: { id: true, attribution: true, kind: true, note: true, byName: true, at: true, evidenceId: true },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
      },
    },
  })
  if (!row) return null
  const { employee, handles, ...account } = row
  if (employee && !(await isOpenedToday(actor, id))) {
    const subject = { type: 'account', id, employeeId: employee.id } as const
    await transaction((tx) => record(tx, actor, 'employee.opened', { purpose: 'account' }, subject))
  }
  return {
    ...account,
    holder: employee && { id: employee.id, name: employee.name, unit: employee.unit.name },
    handles: handles.map(({ id: handleId, handle, seenFrom, seenTo }) => ({
      id: handleId,
      handle,
      from: seenFrom && toDay(seenFrom),
      to: seenTo && toDay(seenTo),
    })),
  }
}
