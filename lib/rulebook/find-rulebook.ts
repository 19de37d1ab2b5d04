import 'server-only'
import { toDay } from '@/lib/platform/day'
import { db, type Reader } from '@/lib/platform/db'

const dayOrNull = (date: Date | null) => (date ? toDay(date) : null)

/**
 * One version of the rulebook with its rows in order; days as ISO text. A case asks for the version it was opened
 * under. Throws when there is no such version: a case without its rules cannot be handled.
 */
export async function getRulebook(id: string, reader: Reader = db()) {
  const ord = { orderBy: { ord: 'asc' } } as const
  const book = await reader.rulebook.findUniqueOrThrow({
    where: { id },
    include: { violations: ord, sanctions: ord, reasons: ord, factors: ord, timers: ord, officers: true },
  })
  return {
    id: book.id,
    version: book.version,
    violations: book.violations.map((row) => ({ ...row, verifiedAt: dayOrNull(row.verifiedAt) })),
    sanctions: book.sanctions.map((row) => ({
      ...row,
      validFrom: dayOrNull(row.validFrom),
      validTo: dayOrNull(row.validTo),
      verifiedAt: dayOrNull(row.verifiedAt),
    })),
    reasons: book.reasons,
    factors: book.factors,
    timers: book.timers.map((row) => ({ ...row, verifiedAt: dayOrNull(row.verifiedAt) })),
    // The competence table has no verification columns yet: every row counts as unverified (domain notes 4C).
    officers: book.officers.map((row) => ({ ...row, verifiedBy: null })),
  }
}
export type LoadedRulebook = Awaited<ReturnType<typeof getRulebook>>

/** Id of the active version, or null in a house whose rulebook has not been loaded. */
export async function findActiveRulebook(reader: Reader = db()): Promise<string | null> {
  const book = await reader.rulebook.findFirst({ where: { state: 'active' }, select: { id: true } })
  return book?.id ?? null
}
