import 'server-only'
import { db } from '@/lib/platform/db'
import type { Outcome } from './outcome'

export type FlagDecisionRow = {
  id: string
  outcome: Outcome | 'undo'
  reasonCode: string | null
  note: string
  at: Date
  byId: string
  byName: string
  isUndone: boolean
  caseNumber: string | null
  mergedInto: number | null
  waitUntil: string | null
}

/** What was decided about a flag, newest first, undoing included. */
export function listFlagDecisions(flagId: string): Promise<FlagDecisionRow[]> {
  return db().$queryRaw<FlagDecisionRow[]>`
    SELECT d."id", d."outcome", d."reasonCode", d."note", d."at", d."byId", coalesce(u."name", '') AS "byName",
      EXISTS (SELECT 1 FROM "FlagDecision" x WHERE x."undoesId" = d."id") AS "isUndone",
      CASE WHEN c."id" IS NULL THEN NULL ELSE c."year" || '/' || lpad(c."serial"::text, 4, '0') END AS "caseNumber",
      m."number" AS "mergedInto", d."waitUntil"::text
    FROM "FlagDecision" d LEFT JOIN "User" u ON u."id" = d."byId" LEFT JOIN "Case" c ON c."id" = d."caseId"
      LEFT JOIN "Flag" m ON m."id" = d."mergedIntoId"
    WHERE d."flagId" = ${flagId}::uuid ORDER BY d."at" DESC, d."id" DESC`
}
