import 'server-only'
import { record } from '@/lib/audit/record'
import { enqueue } from '@/lib/jobs/queue'
import { transaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'

/**
 * Orders a staged import to be written into the register; the worker does it. Throws `alreadyDone` when somebody applied
 * or cancelled it meanwhile: the order is given once, however often the button is pressed.
 */
export async function orderActivityImport(actor: Person, runId: string): Promise<void> {
  await transaction(async (tx) => {
    await requireRun(tx, runId)
    const { count } = await tx.importRun.updateMany({
      where: { id: runId, kind: 'activities', state: 'staged' },
      data: { state: 'applying' },
    })
    if (count === 0) throw new Refusal('alreadyDone')
    await record(tx, actor, 'import.ordered', { kind: 'activities' }, { type: 'import', id: runId })
    await enqueue(tx, 'apply-import', { runId })
  })
}

/** Gives a staged import up; its rows go, its counts stay. */
export async function cancelActivityImport(actor: Person, runId: string): Promise<void> {
  await transaction(async (tx) => {
    await requireRun(tx, runId)
    const { count } = await tx.importRun.updateMany({
      where: { id: runId, kind: 'activities', state: 'staged' },
      data: { state: 'cancelled' },
    })
    if (count === 0) throw new Refusal('alreadyDone')
    await tx.importRow.deleteMany({ where: { runId, outcome: { not: 'rejected' } } })
    await record(tx, actor, 'import.cancelled', { kind: 'activities' }, { type: 'import', id: runId })
  })
}

async function requireRun(tx: Transaction, runId: string): Promise<void> {
  const run = await tx.importRun.findFirst({ where: { id: runId, kind: 'activities' }, select: { id: true } })
  if (!run) throw new Refusal('notFound')
}
