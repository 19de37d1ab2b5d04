'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/lib/doors/form-action'
import { ManualActivity } from '@/lib/intake/manual-activity'
import { ActivityToRaise, raiseActivity as raiseCommand } from '@/lib/intake/raise-activity'
import { recordActivity as recordCommand } from '@/lib/intake/record-activity'

export const recordActivity = formAction('recordActivity', ManualActivity, async (actor, input) => {
  const { activityId, isRepeated } = await recordCommand(actor, input)
  redirect(`/triage/new?recorded=${activityId}${isRepeated ? '&again=1' : ''}`)
})

export const raiseActivity = formAction('raiseActivity', ActivityToRaise, async (actor, input) => {
  await raiseCommand(actor, input)
  redirect(`/triage/new?recorded=${input.activityId}`)
})
