import 'server-only'
import { db } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import { seesFlags } from './visible-to'

/** Units and candidates that the queue can be narrowed to: only such as stand in undecided flags. */
export async function listFilterChoices(actor: Person): Promise<{
  units: { id: string; name: string }[]
  candidates: { id: string; name: string; number: number | null }[]
}> {
  if (!seesFlags(actor)) return { units: [], candidates: [] }
  const [units, candidates] = await Promise.all([
    db().$queryRaw<{ id: string; name: string }[]>`
      SELECT u."id", u."name" FROM "Unit" u WHERE u."id" IN (SELECT e."unitId" FROM "Flag" f
        JOIN "Employee" e ON e."id" = f."employeeId" WHERE f."state" IN ('open', 'waiting')) ORDER BY u."name" LIMIT 200`,
    db().$queryRaw<{ id: string; name: string; number: number | null }[]>`
      SELECT c."id", c."name", c."ballotNumber" AS "number" FROM "Candidate" c
      WHERE c."id" IN (SELECT f."candidateId" FROM "Flag" f WHERE f."state" IN ('open', 'waiting'))
      ORDER BY c."ballotNumber" NULLS LAST, c."name" LIMIT 200`,
  ])
  return { units, candidates }
}

/** Names behind the ids in the address, for the chips. Unknown ids give null. */
export async function findFilterNames(
  actor: Person,
  filter: { unit?: string | undefined; candidate?: string | undefined },
): Promise<{ unit: string | null; candidate: string | null }> {
  if (!seesFlags(actor)) return { unit: null, candidate: null }
  const [unit, candidate] = await Promise.all([
    filter.unit ? db().unit.findUnique({ where: { id: filter.unit }, select: { name: true } }) : null,
    filter.candidate ? db().candidate.findUnique({ where: { id: filter.candidate }, select: { name: true } }) : null,
  ])
  return { unit: unit?.name ?? null, candidate: candidate?.name ?? null }
}
