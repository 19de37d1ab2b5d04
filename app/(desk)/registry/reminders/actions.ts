'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { listUnits } from '@/lib/registry/list-units'
import { recordReminder as recordReminderCommand } from '@/lib/reminders/record-reminder'

export const recordReminder = formAction(
  'recordReminder',
  z.strictObject({
    heldOn: field.day(),
    title: field.text(160),
    material: field.text(600),
    electionId: z.union([z.literal(''), field.id()]).default(''),
    allUnits: z.literal('true').optional(),
    units: field.list(500).pipe(z.array(z.uuid('choose'))),
    evidence: field.list(1).pipe(z.array(z.uuid('choose'))),
  }),
  async (actor, { allUnits, units, electionId, evidence, ...input }) => {
    const unitIds = allUnits ? (await listUnits()).map(({ id }) => id) : units
    const id = await recordReminderCommand(actor, {
      ...input,
      unitIds,
      electionId: electionId || null,
      evidenceId: evidence[0] ?? null,
    })
    redirect(`/registry/reminders/${id}`)
  },
)
