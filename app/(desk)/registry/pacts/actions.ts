'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { signPacts } from '@/lib/pacts/sign-pact'

export const signPact = formAction(
  'signPact',
  z.strictObject({
    electionId: field.id(),
    signedOn: field.day(),
    employees: field.list(2_000).pipe(z.array(z.uuid('choose'))),
  }),
  async (actor, { employees, ...input }) => {
    const count = await signPacts(actor, { ...input, employeeIds: employees })
    revalidatePath('/registry/pacts')
    return { message: (await getTranslations('pacts'))('sign.saved', { count }) }
  },
)
