import 'server-only'
import { notFound } from 'next/navigation'
import { getCase, type OpenedCase } from '@/lib/cases/get-case'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'

/** The case for a page; what is not there and what is not the reader's look the same. */
export async function openCaseFile(actor: Person, id: string, part?: string): Promise<OpenedCase> {
  try {
    return await getCase(actor, id, part)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') notFound()
    throw error
  }
}
