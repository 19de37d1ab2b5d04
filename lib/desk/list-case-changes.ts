import 'server-only'
import { caseNumber } from '@/lib/cases/case-number'
import { visibleTo } from '@/lib/cases/visible-to'
import { db } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'

export type CaseChange = { seq: string; at: Date; event: string; by: string; caseId: string; number: string }

// Readings are no change; what an assessor did stays closed until both are in.
const QUIET = ['case.read', 'document.opened', 'document.printed', 'evidence.opened', 'flag.opened', 'case.assessed']

/** What others did in cases that the actor may see, newest first, since the given instant; at most `limit`. */
export async function listCaseChanges(actor: Person, since: Date, limit = 7): Promise<CaseChange[]> {
  const entries = await db().auditEntry.findMany({
    where: {
      at: { gt: since },
      caseId: { not: null },
      event: { notIn: QUIET },
      OR: [{ actorId: null }, { actorId: { not: actor.id } }],
    },
    select: { seq: true, at: true, event: true, actorName: true, caseId: true },
    orderBy: { seq: 'desc' },
    take: 100,
  })
  const ids = [...new Set(entries.flatMap((entry) => (entry.caseId ? [entry.caseId] : [])))]
  const cases = await db().case.findMany({
    where: { AND: [{ id: { in: ids } }, visibleTo(actor)] },
    select: { id: true, year: true, serial: true },
  })
  const numbers = new Map(cases.map((one) => [one.id, caseNumber(one.year, one.serial)]))
  return entries
    .flatMap((entry) => {
      const number = entry.caseId ? numbers.get(entry.caseId) : undefined
      return entry.caseId && number
        ? [
            {
              seq: String(entry.seq),
              at: entry.at,
              event: entry.event,
              by: entry.actorName,
              caseId: entry.caseId,
              number,
            },
          ]
        : []
    })
    .slice(0, limit)
}
