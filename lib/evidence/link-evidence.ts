import 'server-only'
import { now } from '@/lib/platform/clock'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { handedIn, visibleTo } from './visible-to'

/**
 * Of the files named in a form, those that the actor may link: handed in by himself or visible to him. Anything else is
 * refused as not there, so that an id cannot be used to look at somebody else's file.
 */
export async function requireLinkable(tx: Transaction, actor: Person, ids: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(ids)]
  for (const id of wanted) {
    if (await handedIn(actor, id, tx)) continue
    const row = await tx.evidence.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, select: { id: true } })
    if (!row) throw new Refusal('notFound', {}, 'evidence')
  }
  return wanted
}

/** Links files to an activity; a link that is there already stays. */
export async function linkToActivity(
  tx: Transaction,
  actor: Person,
  activityId: string,
  evidenceIds: readonly string[],
): Promise<void> {
  const linkable = await requireLinkable(tx, actor, evidenceIds)
  if (linkable.length === 0) return
  await tx.activityEvidence.createMany({
    data: linkable.map((evidenceId) => ({ activityId, evidenceId, byId: actor.id, at: now() })),
    skipDuplicates: true,
  })
}
