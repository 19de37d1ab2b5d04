import 'server-only'
import { now } from '@/lib/platform/clock'
import { db } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { findFlag, staffName } from './load-flag'

/** What may change under one's eyes: version, state, who holds it. Asks nothing about the person, so nothing is recorded. */
export async function getFlagStatus(
  actor: Person,
  id: string,
): Promise<{ version: number; state: string; heldBy: string | null }> {
  const flag = await findFlag(db(), actor, id)
  if (!flag) throw new Refusal('notFound')
  const isHeld = flag.claimedTill !== null && flag.claimedTill > now() && flag.claimedById !== actor.id
  return { version: flag.version, state: flag.state, heldBy: isHeld ? await staffName(db(), flag.claimedById) : null }
}
