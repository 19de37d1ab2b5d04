import 'server-only'
import { db } from '@/lib/platform/db'
import { toDay } from '@/lib/platform/day'

/** Every legal basis with its period of validity, in the order of the hierarchy. */
export async function listAllLegalBases() {
  const rows = await db().legalBasis.findMany({
    select: {
      code: true,
      title: true,
      gives: true,
      validFrom: true,
      validTo: true,
      replacedBy: true,
      source: true,
      verifiedBy: true,
    },
    orderBy: { ord: 'asc' },
  })
  return rows.map((row) => ({
    ...row,
    validFrom: row.validFrom && toDay(row.validFrom),
    validTo: row.validTo && toDay(row.validTo),
  }))
}
