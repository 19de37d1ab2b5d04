import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { visibleTo } from './visible-to'

export const AddNote = z.strictObject({ caseId: field.id(), text: field.text(2000) })
export type AddNote = z.output<typeof AddNote>

/** Adds a note to a case. Notes are never changed; they move nothing, so the version stays. Throws notFound. */
export async function addNote(actor: Person, input: AddNote): Promise<void> {
  await transaction(async (tx) => {
    const { caseId, text } = input
    const found = await tx.case.findFirst({
      where: { AND: [{ id: caseId }, visibleTo(actor)] },
      select: { employeeId: true },
    })
    if (!found) throw new Refusal('notFound')
    await tx.caseNote.create({
      data: { caseId, text, byId: actor.id, byName: actor.name, at: now() },
      select: { id: true },
    })
    const subject = { type: 'case', id: caseId, caseId, employeeId: found.employeeId } as const
    await record(tx, actor, 'case.noted', {}, subject)
  })
}
