'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { addAccount as add } from '@/lib/registry/add-account'
import { openEmployee as open, showEmployeeNumber as show } from '@/lib/registry/open-employee'
import { OPENING_PURPOSES } from '@/lib/registry/opening-purpose'
import { SOCIAL_PLATFORMS } from '@/lib/registry/social-platform'

export const openEmployee = formAction(
  'openEmployee',
  z.strictObject({ id: field.id(), purpose: field.choice(OPENING_PURPOSES) }),
  async (actor, input) => {
    await open(actor, input)
    redirect(`/registry/${input.id}`)
  },
)

export const showEmployeeNumber = formAction(
  'showEmployeeNumber',
  z.strictObject({ id: field.id() }),
  async (actor, { id }) => {
    const number = await show(actor, id)
    return { message: (await getTranslations('registry'))('detail.numberShown'), copy: number }
  },
)

export const addAccount = formAction(
  'addAccount',
  z.strictObject({ employeeId: field.id(), platform: field.choice(SOCIAL_PLATFORMS), reference: field.text(300) }),
  async (actor, input) => {
    redirect(`/accounts/${await add(actor, input)}`)
  },
)
