import { hasRole, type Actor } from '@/lib/staff/actor'
import type { Access } from './doors'

/** True when the actor (null: nobody) may use a door with this access. */
export function mayEnter(actor: Actor | null, access: Access): boolean {
  if (access === 'public') return true
  if (!actor || actor.kind !== 'person') return false
  return access === 'staff' || hasRole(actor, ...access)
}
