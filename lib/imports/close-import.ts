import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { transaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Actor, Person } from '@/lib/staff/actor'
import type { ImportKind } from './staged-row'

/** Takes a staged run for applying, once: a second press, a second tab and a cancelled run are refused. */
export async function takeImport(tx: Transaction, kind: ImportKind, id: string): Promise<void> {
  // Skips a row that somebody else holds: the second press must not wait until the first, perhaps long, one is done.
  const taken = await tx.$executeRaw`
    update "ImportRun" set "state" = 'applying' where "id" = (select "id" from "ImportRun"
      where "id" = ${id}::uuid and "kind" = ${kind} and "state" = 'staged' for update skip locked)`
  if (taken === 0) throw new Refusal('importClosed')
}

/** Says that a run was applied, with what it really did. */
export async function finishImport(
  tx: Transaction,
  actor: Actor,
  kind: ImportKind,
  id: string,
  counts: Record<string, number>,
): Promise<void> {
  await tx.importRun.update({ where: { id }, data: { state: 'applied', appliedAt: now() } })
  await record(tx, actor, 'import.applied', { kind, counts }, { type: 'import', id })
}

/** Gives a staged run up; its rows stay for the preview until they are swept. */
export async function cancelImport(actor: Person, kind: ImportKind, id: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.importRun.updateMany({
      where: { id, kind, state: 'staged' },
      data: { state: 'cancelled' },
    })
    if (count === 0) throw new Refusal('importClosed')
    await record(tx, actor, 'import.cancelled', { kind }, { type: 'import', id })
  })
}
