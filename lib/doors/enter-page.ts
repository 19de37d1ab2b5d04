import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { findActor } from '@/lib/staff/find-actor'
import type { Person } from '@/lib/staff/actor'
import { PAGES, type PageDoor } from './doors'
import { mayEnter } from './may-enter'

/**
 * First line of every page that is not public: who is asking, and may they. Nobody is sent to the sign-in page and comes
 * back afterwards; somebody without the right sees the same page as for something that does not exist.
 */
export async function enterPage(door: PageDoor): Promise<Person> {
  const actor = await findActor()
  if (!actor) {
    const path = (await headers()).get('x-netra-path') ?? '/desk'
    redirect(`/sign-in?next=${encodeURIComponent(path)}`)
  }
  if (!mayEnter(actor, PAGES[door])) notFound()
  return actor
}
