import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/platform/db'
import { isDay } from '@/lib/platform/day'
import { Prisma } from '@/prisma/generated/client'

const day = z.string().refine(isDay).optional().catch(undefined)

// No NUL: Postgres holds none.
const words = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\0]+$/)
  .optional()
  .catch(undefined)

/** Filters of the record as they stand in the address bar; anything malformed counts as not given. */
export const AuditFilter = z.object({
  event: z
    .string()
    .regex(/^[a-zA-Z]+\.[a-zA-Z]+$/)
    .optional()
    .catch(undefined),
  actor: words,
  subject: words,
  from: day,
  to: day,
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
})
export type AuditFilter = z.infer<typeof AuditFilter>

export type AuditEntryRow = {
  seq: string
  at: Date
  actorName: string
  isJob: boolean
  event: string
  subjectType: string | null
  subjectId: string | null
  caseNumber: string | null
  detail: Record<string, unknown>
}

/** Entries newest first, `limit` a page; the next page begins before the last `seq` of this one. */
export async function listAuditEntries(filter: AuditFilter, zone: string, limit = 50): Promise<AuditEntryRow[]> {
  const conditions = [
    filter.event ? Prisma.sql`a."event" = ${filter.event}` : null,
    filter.actor ? Prisma.sql`a."actorName" ilike ${`%${escapeLike(filter.actor)}%`}` : null,
    filter.subject
      ? Prisma.sql`(a."detail"->>'number' = ${filter.subject} or a."subjectId" = ${filter.subject} or (c."year" || '/' || lpad(c."serial"::text, 4, '0')) = ${filter.subject})`
      : null,
    filter.from ? Prisma.sql`a."at" >= (${filter.from}::date)::timestamp at time zone ${zone}` : null,
    filter.to ? Prisma.sql`a."at" < (${filter.to}::date + 1)::timestamp at time zone ${zone}` : null,
    filter.before ? Prisma.sql`a."seq" < ${BigInt(filter.before)}` : null,
  ].filter((condition) => condition !== null)
  const where = conditions.length > 0 ? Prisma.sql`where ${Prisma.join(conditions, ' and ')}` : Prisma.empty
  const rows = await db().$queryRaw<(Omit<AuditEntryRow, 'seq'> & { seq: bigint })[]>`
    select a."seq", a."at", a."actorName", (a."actorId" is null) as "isJob", a."event", a."subjectType", a."subjectId", a."detail",
      case when c."id" is null then null else c."year" || '/' || lpad(c."serial"::text, 4, '0') end as "caseNumber"
    from "AuditEntry" a left join "Case" c on c."id" = a."caseId"
    ${where} order by a."seq" desc limit ${limit}`
  return rows.map((row) => ({ ...row, seq: String(row.seq) }))
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')
