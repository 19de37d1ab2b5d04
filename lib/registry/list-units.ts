import 'server-only'
import { db } from '@/lib/platform/db'

export type UnitChoice = { id: string; code: string; name: string }

/** Units in force in their official order. */
export async function listUnits(): Promise<UnitChoice[]> {
  return db().unit.findMany({
    where: { validTo: null },
    select: { id: true, code: true, name: true },
    orderBy: [{ ord: 'asc' }, { name: 'asc' }],
  })
}
