'use server'
import { redirect } from 'next/navigation'
import { OpenCase, openCase as openCaseCommand } from '@/lib/cases/open-case'
import { formAction } from '@/lib/doors/form-action'

export const openCase = formAction('openCase', OpenCase, async (actor, input) => {
  const { caseId } = await openCaseCommand(actor, input)
  redirect(`/cases/${caseId}?done=openCase`)
})
