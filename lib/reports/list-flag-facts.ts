import 'server-only'
import { startOfDay } from '@/lib/flags/start-of-day'
import { toDay } from '@/lib/platform/day'
import { db } from '@/lib/platform/db'
import { addDays } from '@/lib/rulebook/days'
import { Prisma } from '@/prisma/generated/client'
import type { FlagFact, Reviewed } from './facts'
import type { Span } from './period'

const units = (column: Prisma.Sql, unitIds: string[] | null) =>
  unitIds ? Prisma.sql`AND ${column} = ANY(${unitIds}::uuid[])` : Prisma.empty

/** Instants between which the days of a span lie, in the zone of the deployment. */
const instants = (span: Span, zone: string) =>
  [startOfDay(span.from, zone), startOfDay(addDays(span.to, 1), zone)] as const

/** Flags detected within a span, counted by everything the report tells of them; no row tells of a person. */
export function listFlagFacts(
  electionId: string,
  span: Span,
  zone: string,
  unitIds: string[] | null,
): Promise<FlagFact[]> {
  const [from, till] = instants(span, zone)
  return db().$queryRaw<FlagFact[]>`
    WITH heard AS (SELECT DISTINCT "caseId" FROM "Clarification" WHERE "attendance" IN ('attended', 'written')),
      recommended AS (SELECT DISTINCT "caseId" FROM "Recommendation"),
      referred AS (SELECT DISTINCT "caseId" FROM "Referral" UNION SELECT "caseId" FROM recommended),
      decided AS (SELECT DISTINCT "caseId" FROM "Decision" WHERE "approvedAt" IS NOT NULL)
    SELECT to_char(f."createdAt" AT TIME ZONE ${zone}, 'YYYY-MM') AS "month", e."unitId"::text AS "unitId",
      e."bucket"::text AS "bucket", f."act"::text AS "act", f."ruleClass", f."candidateId"::text AS "candidateId",
      f."state"::text AS "state",
      CASE WHEN f."state" <> 'forwarded' THEN 0
        WHEN d."caseId" IS NOT NULL AND r."caseId" IS NOT NULL THEN 5
        WHEN r."caseId" IS NOT NULL THEN 4 WHEN b."caseId" IS NOT NULL THEN 3
        WHEN h."caseId" IS NOT NULL THEN 2 ELSE 1 END AS "reached",
      (c."stage" IS NOT NULL AND c."stage" <> 'closed') AS "isRunning", count(*)::int AS "n"
    FROM "Flag" f JOIN "Employee" e ON e."id" = f."employeeId"
      LEFT JOIN "Case" c ON c."id" = f."caseId"
      LEFT JOIN heard h ON h."caseId" = f."caseId" LEFT JOIN referred b ON b."caseId" = f."caseId"
      LEFT JOIN recommended r ON r."caseId" = f."caseId" LEFT JOIN decided d ON d."caseId" = f."caseId"
    WHERE f."electionId" = ${electionId}::uuid AND f."createdAt" >= ${from} AND f."createdAt" < ${till}
      ${units(Prisma.sql`e."unitId"`, unitIds)}
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9`
}

/** Standing decisions of triage that settled a flag within a span, counted by day. Undone ones are left out. */
export async function listReviewed(
  electionId: string,
  span: Span,
  zone: string,
  unitIds: string[] | null,
): Promise<Reviewed[]> {
  const [from, till] = instants(span, zone)
  const rows = await db().$queryRaw<
    (Omit<Reviewed, 'raisedOn' | 'decidedOn' | 'dueOn'> & Record<'raisedOn' | 'decidedOn' | 'dueOn', Date>)[]
  >`
    SELECT (f."createdAt" AT TIME ZONE ${zone})::date AS "raisedOn", (d."at" AT TIME ZONE ${zone})::date AS "decidedOn",
      f."dueOn", (d."outcome" = 'forward') AS "isForwarded", count(*)::int AS "n"
    FROM "FlagDecision" d JOIN "Flag" f ON f."id" = d."flagId" JOIN "Employee" e ON e."id" = f."employeeId"
    WHERE f."electionId" = ${electionId}::uuid AND d."outcome" IN ('forward', 'dismiss', 'merge', 'not_theirs')
      AND d."at" >= ${from} AND d."at" < ${till}
      AND NOT EXISTS (SELECT 1 FROM "FlagDecision" u WHERE u."undoesId" = d."id")
      ${units(Prisma.sql`e."unitId"`, unitIds)}
    GROUP BY 1, 2, 3, 4`
  return rows.map((row) => ({
    ...row,
    raisedOn: toDay(row.raisedOn),
    decidedOn: toDay(row.decidedOn),
    dueOn: toDay(row.dueOn),
  }))
}
