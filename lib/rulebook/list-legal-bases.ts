import 'server-only'
import { toDay, type Day } from '@/lib/platform/day'
import { db, type Reader } from '@/lib/platform/db'
import { isInForce } from './is-in-force'

/** The instruments of these codes that are in force on the day, in the order of the table. */
export async function listLegalBases(codes: readonly string[], day: Day, reader: Reader = db()) {
  const rows = await reader.legalBasis.findMany({ where: { code: { in: [...codes] } }, orderBy: { ord: 'asc' } })
  return rows
    .filter((row) =>
      isInForce(
        { validFrom: row.validFrom ? toDay(row.validFrom) : null, validTo: row.validTo ? toDay(row.validTo) : null },
        day,
      ),
    )
    .map((row) => ({ code: row.code, title: row.title, isVerified: row.verifiedBy !== null }))
}
