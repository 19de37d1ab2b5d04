import 'server-only'
import { record } from '@/lib/audit/record'
import { requireLinkable } from '@/lib/evidence/link-evidence'
import { toDate, type Day } from '@/lib/platform/day'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import type { Person } from '@/lib/staff/actor'

/** Writes down a socialisation that was held. Throws `dayInFuture`, `notFound`, `noUnit`. Returns its id. */
export async function recordReminder(
  actor: Person,
  input: {
    heldOn: Day
    title: string
    material: string
    unitIds: string[]
    electionId: string | null
    evidenceId: string | null
  },
): Promise<string> {
  const unitIds = [...new Set(input.unitIds)]
  if (unitIds.length === 0) throw new Refusal('noUnit', {}, 'units')
  if (input.heldOn > (await today())) throw new Refusal('dayInFuture', {}, 'heldOn')
  return transaction(async (tx) => {
    if ((await tx.unit.count({ where: { id: { in: unitIds } } })) !== unitIds.length) throw new Refusal('notFound')
    if (input.electionId && !(await tx.election.findUnique({ where: { id: input.electionId }, select: { id: true } })))
      throw new Refusal('notFound', {}, 'electionId')
    const evidenceId = input.evidenceId ? (await requireLinkable(tx, actor, [input.evidenceId]))[0]! : null
    const { heldOn, title, material, electionId } = input
    const { id } = await tx.reminder.create({
      data: { heldOn: toDate(heldOn), title, material, electionId, evidenceId, byId: actor.id },
      select: { id: true },
    })
    await tx.reminderUnit.createMany({ data: unitIds.map((unitId) => ({ reminderId: id, unitId })) })
    await record(tx, actor, 'reminder.recorded', { units: unitIds.length, heldOn }, { type: 'reminder', id })
    return id
  })
}
