'use server'

import { getTranslations } from '@/lib/messages/translations'
import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { cancelImport } from '@/lib/imports/close-import'
import { applyEmployeeImport as apply } from '@/lib/registry/apply-employee-import'

export const applyEmployeeImport = formAction(
  'applyEmployeeImport',
  z.strictObject({ id: field.id() }),
  async (actor, { id }) => {
    await apply(actor, id)
    revalidatePath(`/registry/import/${id}`)
    return { message: (await getTranslations('registry'))('import.applied') }
  },
)

export const cancelEmployeeImport = formAction(
  'cancelEmployeeImport',
  z.strictObject({ id: field.id() }),
  async (actor, { id }) => {
    await cancelImport(actor, 'employees', id)
    revalidatePath(`/registry/import/${id}`)
    return { message: (await getTranslations('registry'))('import.cancelled') }
  },
)
