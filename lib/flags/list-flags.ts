import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { now } from '@/lib/platform/clock'
import type { Day } from '@/lib/platform/day'
import type { Person } from '@/lib/staff/actor'
import { allOf, filterConditions, tabCondition } from './flag-conditions'
import type { FlagFilter } from './filter'
import { DOUBTED, type FlagState, type Outcome } from './outcome'
import { readExplanation, spansOf } from './read-explanation'
import { seesFlags } from './visible-to'
import { excerptOf, type Piece } from './mark-text'

export const PAGE_SIZE = 50

/** One line of the queue. `decision` is there in the tab of one's own decisions only. */
export type FlagRow = {
  id: string
  number: number
  handle: string
  platform: string
  act: string
  candidate: { number: number | null; name: string } | null
  /** Whose words the excerpt is: the person's own, or those of the post the act is about. */
  excerpt: Piece[]
  dueOn: Day
  waitUntil: Day | null
  state: FlagState
  /** Who holds it now, and until when. */
  claim: { name: string; isMine: boolean; till: Date } | null
  isAccountDoubted: boolean
  decision: { id: string; outcome: Outcome; reasonCode: string | null; at: Date; isUndone: boolean } | null
}
export type FlagPage = { rows: FlagRow[]; next: string | null }

type Row = {
  id: string
  number: number
  handle: string
  platform: string
  attribution: string
  act: string
  ballotNumber: number | null
  candidateName: string | null
  text: string
  targetText: string | null
  targetHandle: string | null
  explanation: unknown
  dueOn: string
  waitUntil: string | null
  state: FlagState
  claimedById: string | null
  claimerName: string | null
  claimedTill: Date | null
  decisionId: string | null
  outcome: Outcome | null
  reasonCode: string | null
  decidedAt: Date | null
  isUndone: boolean | null
  place: string
}

/** Everything a row needs, joined after the fifty were picked: the joins are three quarters of the cost. */
const rowsOf = (page: Prisma.Sql, order: Prisma.Sql) => Prisma.sql`
  WITH page AS MATERIALIZED (${page})
  SELECT f."id", f."number", a."handle", a."platform"::text, a."attribution"::text, f."act"::text,
    c."ballotNumber", c."name" AS "candidateName", left(v."text", 2000) AS "text", left(v."targetText", 2000) AS "targetText", v."targetHandle",
    jsonb_build_object('mentions', f."explanation"->'mentions', 'signs', f."explanation"->'signs') AS "explanation",
    f."dueOn"::text, f."waitUntil"::text, f."state"::text, f."claimedById", u."name" AS "claimerName", f."claimedTill",
    page."decisionId", d."outcome", d."reasonCode", d."at" AS "decidedAt",
    EXISTS (SELECT 1 FROM "FlagDecision" x WHERE x."undoesId" = d."id") AS "isUndone", page."place"
  FROM page JOIN "Flag" f ON f."id" = page."id" JOIN "Account" a ON a."id" = f."accountId"
    JOIN "Activity" v ON v."id" = f."activityId" LEFT JOIN "Candidate" c ON c."id" = f."candidateId"
    LEFT JOIN "User" u ON u."id" = f."claimedById" LEFT JOIN "FlagDecision" d ON d."id" = page."decisionId"
  ORDER BY ${order}`

/**
 * A page of the queue, oldest deadline first; of one's own decisions of today, newest first. `dayStart` is the instant
 * at which today began. Deep pages cost what the first costs: the place is compared as a row `(dueOn, id)`.
 */
export async function listFlags(actor: Person, filter: FlagFilter, today: Day, dayStart: Date): Promise<FlagPage> {
  if (!seesFlags(actor)) return { rows: [], next: null }
  const at = now()
  const [place, id] = filter.after?.split('_') ?? []
  const conditions = filterConditions(filter)
  let query: Prisma.Sql
  if (filter.tab === 'decided') {
    const where = allOf([
      Prisma.sql`d."byId" = ${actor.id}::uuid AND d."at" >= ${dayStart} AND d."outcome" <> 'undo'`,
      ...(place && id ? [Prisma.sql`(d."at", d."id") < (${place}::timestamptz, ${id}::uuid)`] : []),
      ...conditions,
    ])
    query = rowsOf(
      Prisma.sql`SELECT f."id", d."id" AS "decisionId", to_char(d."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '_' || d."id" AS "place"
        FROM "FlagDecision" d JOIN "Flag" f ON f."id" = d."flagId" WHERE ${where} ORDER BY d."at" DESC, d."id" DESC LIMIT ${PAGE_SIZE + 1}`,
      Prisma.sql`d."at" DESC, d."id" DESC`,
    )
  } else {
    const where = allOf([
      tabCondition(filter.tab, actor, today, at),
      ...(place && id ? [Prisma.sql`(f."dueOn", f."id") > (${place}::date, ${id}::uuid)`] : []),
      ...conditions,
    ])
    query = rowsOf(
      Prisma.sql`SELECT f."id", NULL::uuid AS "decisionId", f."dueOn"::text || '_' || f."id" AS "place"
        FROM "Flag" f WHERE ${where} ORDER BY f."dueOn", f."id" LIMIT ${PAGE_SIZE + 1}`,
      Prisma.sql`f."dueOn", f."id"`,
    )
  }
  const found = await db().$queryRaw<Row[]>(query)
  const rows = found.slice(0, PAGE_SIZE)
  return {
    rows: rows.map((row) => toRow(row, actor, at)),
    next: found.length > PAGE_SIZE ? (rows.at(-1)?.place ?? null) : null,
  }
}

function toRow(row: Row, actor: Person, at: Date): FlagRow {
  const isHeld = row.claimedById !== null && row.claimedTill !== null && row.claimedTill > at
  const decided = row.decisionId && row.outcome && row.decidedAt
  return {
    id: row.id,
    number: row.number,
    handle: row.handle,
    platform: row.platform,
    act: row.act,
    candidate: row.candidateName === null ? null : { number: row.ballotNumber, name: row.candidateName },
    excerpt: excerpt(row),
    dueOn: row.dueOn,
    waitUntil: row.waitUntil,
    state: row.state,
    claim:
      isHeld && row.claimedTill
        ? { name: row.claimerName ?? '', isMine: row.claimedById === actor.id, till: row.claimedTill }
        : null,
    isAccountDoubted: DOUBTED.some((doubted) => doubted === row.attribution),
    decision:
      decided && row.outcome && row.decidedAt
        ? {
            id: row.decisionId ?? '',
            outcome: row.outcome,
            reasonCode: row.reasonCode,
            at: row.decidedAt,
            isUndone: row.isUndone ?? false,
          }
        : null,
  }
}

/** The text in which something matched, the person's own words first. */
function excerpt(row: Row): Piece[] {
  const explanation = readExplanation(row.explanation)
  const own = spansOf(explanation, 'text')
  const shared = spansOf(explanation, 'sharedText')
  const useShared = row.targetText && (row.text === '' || (own.length === 0 && shared.length > 0))
  // A follow has no words at all: then whom it was about.
  if (!row.text && !row.targetText) return row.targetHandle ? [{ text: `@${row.targetHandle}`, marked: false }] : []
  return useShared ? excerptOf(row.targetText ?? '', shared) : excerptOf(row.text, own)
}
