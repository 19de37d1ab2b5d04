'use server'
import { redirect } from 'next/navigation'
import { refresh } from 'next/cache'
import { getTranslations } from '@/lib/messages/translations'
import { AddNote, addNote as addNoteCommand } from '@/lib/cases/add-note'
import { MarkCrime, markCrime as markCrimeCommand } from '@/lib/cases/mark-crime'
import { formAction } from '@/lib/doors/form-action'

export const addNote = formAction('addNote', AddNote, async (actor, input) => {
  await addNoteCommand(actor, input)
  refresh()
  return { message: (await getTranslations('cases'))('notes.added') }
})

export const markCrime = formAction('markCrime', MarkCrime, async (actor, input) => {
  await markCrimeCommand(actor, input)
  redirect(`/cases/${input.caseId}?done=markCrime`)
})
