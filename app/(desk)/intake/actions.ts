'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { cancelActivityImport as cancelCommand, orderActivityImport } from '@/lib/intake/order-activity-import'

const Run = z.strictObject({ runId: field.id() })

export const applyActivityImport = formAction('applyActivityImport', Run, async (actor, { runId }) => {
  await orderActivityImport(actor, runId)
  redirect(`/intake/imports/${runId}`)
})

export const cancelActivityImport = formAction('cancelActivityImport', Run, async (actor, { runId }) => {
  await cancelCommand(actor, runId)
  redirect(`/intake/imports/${runId}`)
})
