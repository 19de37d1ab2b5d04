'use server'

import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { addNonWorkingDay as add, removeNonWorkingDay as remove } from '@/lib/rulebook/change-calendar'

const Kind = field.choice(['national_holiday', 'collective_leave', 'election_day', 'local'])

export const addNonWorkingDay = formAction(
  'addNonWorkingDay',
  z.strictObject({ day: field.day(), kind: Kind, name: field.text(120), source: field.text(200) }),
  async (actor, input) => {
    await add(actor, input)
    return { message: (await getTranslations('rulebook'))('calendar.added') }
  },
)

export const removeNonWorkingDay = formAction(
  'removeNonWorkingDay',
  z.strictObject({ day: field.day() }),
  async (actor, { day }) => {
    await remove(actor, day)
    return { message: (await getTranslations('rulebook'))('calendar.removed') }
  },
)
