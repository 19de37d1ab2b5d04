import 'server-only'
import { toDay } from '@/lib/platform/day'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/client'
import type { CaseFact } from './facts'

type Dates =
  | 'openedOn'
  | 'knownOn'
  | 'summonedOn'
  | 'heardOn'
  | 'referredOn'
  | 'recommendedOn'
  | 'decidedOn'
  | 'decreedOn'
  | 'deliveredOn'
type Row = Omit<CaseFact, Dates> &
  Record<'openedOn' | 'knownOn', Date> &
  Record<Exclude<Dates, 'openedOn' | 'knownOn'>, Date | null>

const dayOrNull = (date: Date | null) => (date ? toDay(date) : null)

/** Every case of an election as days and outcomes, without number and without person; for all units or some. */
export async function listCaseFacts(electionId: string, zone: string, unitIds: string[] | null): Promise<CaseFact[]> {
  const rows = await db().$queryRaw<Row[]>`
    WITH heard AS (
        SELECT DISTINCT ON (k."caseId") k."caseId", k."heldOn", s."letterDate" FROM "Clarification" k
          LEFT JOIN "Summons" s ON s."id" = k."summonsId"
        WHERE k."attendance" IN ('attended', 'written') ORDER BY k."caseId", k."heldOn"),
      referred AS (SELECT "caseId", min("letterDate") AS "on" FROM "Referral" GROUP BY 1),
      recommended AS (
        SELECT "caseId", min("receivedOn") AS "on", bool_or("content" = 'sanction') AS "sanction"
        FROM "Recommendation" GROUP BY 1),
      decided AS (
        SELECT DISTINCT ON ("caseId") "caseId", "approvedAt", "decreeDate", "receivedOn", "sanctionCode"
        FROM "Decision" WHERE "approvedAt" IS NOT NULL ORDER BY "caseId", "approvedAt" DESC)
    SELECT (c."createdAt" AT TIME ZONE ${zone})::date AS "openedOn", (c."firstKnownAt" AT TIME ZONE ${zone})::date AS "knownOn",
      c."stage" = 'closed' AS "isClosed", c."outcome", c."finding", h."letterDate" AS "summonedOn", h."heldOn" AS "heardOn",
      b."on" AS "referredOn", r."on" AS "recommendedOn", coalesce(r."sanction", false) AS "recommendsSanction",
      (d."approvedAt" AT TIME ZONE ${zone})::date AS "decidedOn", d."decreeDate" AS "decreedOn",
      d."receivedOn" AS "deliveredOn", s."level" AS "sanctionLevel"
    FROM "Case" c JOIN "Employee" e ON e."id" = c."employeeId"
      LEFT JOIN heard h ON h."caseId" = c."id" LEFT JOIN referred b ON b."caseId" = c."id"
      LEFT JOIN recommended r ON r."caseId" = c."id" LEFT JOIN decided d ON d."caseId" = c."id"
      LEFT JOIN "Sanction" s ON s."rulebookId" = c."rulebookId" AND s."code" = d."sanctionCode"
    WHERE c."electionId" = ${electionId}::uuid
      -- A case withdrawn by undoing its triage decision never was one.
      AND c."outcome" IS DISTINCT FROM 'withdrawn'
      ${unitIds ? Prisma.sql`AND e."unitId" = ANY(${unitIds}::uuid[])` : Prisma.empty}`
  return rows.map((row) => ({
    ...row,
    openedOn: toDay(row.openedOn),
    knownOn: toDay(row.knownOn),
    summonedOn: dayOrNull(row.summonedOn),
    heardOn: dayOrNull(row.heardOn),
    referredOn: dayOrNull(row.referredOn),
    recommendedOn: dayOrNull(row.recommendedOn),
    decidedOn: dayOrNull(row.decidedOn),
    decreedOn: dayOrNull(row.decreedOn),
    deliveredOn: dayOrNull(row.deliveredOn),
  }))
}
