import 'server-only'
import { db } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import { visibleTo } from './visible-to'

/** Units that have a case the actor may see, for the filter of the list. */
export function listCaseUnits(actor: Person): Promise<{ id: string; name: string }[]> {
  return db().unit.findMany({
    where: { employees: { some: { cases: { some: visibleTo(actor) } } } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}
