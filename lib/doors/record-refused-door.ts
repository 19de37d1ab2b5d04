import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'

/** Writes down that somebody signed in knocked at a door that is not theirs (security.md EV-03). */
export async function recordRefusedDoor(actor: Person, door: string): Promise<void> {
  await transaction((tx) => record(tx, actor, 'door.refused', { door }))
}
