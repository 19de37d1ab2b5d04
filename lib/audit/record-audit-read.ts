import 'server-only'
import { transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import type { AuditFilter } from './list-entries'
import { record } from './record'

/** Reading the record is itself recorded; of the filters only their names, so that it does not repeat names of people. */
export async function recordAuditRead(actor: Person, filter: AuditFilter): Promise<void> {
  const filters = Object.entries(filter)
    .filter(([, value]) => value)
    .map(([key]) => key)
    .sort()
    .join(',')
  await transaction((tx) => record(tx, actor, 'audit.read', { filters }))
}
