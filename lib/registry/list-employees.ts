import 'server-only'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/client'
import { z } from 'zod'
import { foldPersonName } from './fold-person-name'

/** What the list of people can be narrowed by; stands in the address. Anything malformed counts as not given. */
export const EmployeeFilter = z.object({
  q: z.string().trim().max(120).catch('').default(''),
  unit: z.uuid().or(z.literal('')).catch('').default(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type EmployeeFilter = z.infer<typeof EmployeeFilter>

export const EMPLOYEES_PER_PAGE = 50

/** A line of the list. No column for flags or cases: the registry is no blacklist (domain.md SG-05). */
export type EmployeeLine = {
  id: string
  name: string
  /** Last four digits only. */
  numberTail: string
  position: string
  kind: string
  unit: string
  accounts: number
  verified: number
}

/**
 * People by name (titles, case and accents ignored), by number (the whole or its last digits, at least three), or by
 * handle; fifty a page, by name. `verified` counts accounts with a declaration, a superior's word or an officer's match.
 */
export async function listEmployees(filter: EmployeeFilter): Promise<{ rows: EmployeeLine[]; total: number }> {
  const conditions = [Prisma.sql`(e."activeTo" is null or e."activeTo" > current_date)`]
  if (filter.unit) conditions.push(Prisma.sql`e."unitId" = ${filter.unit}::uuid`)
  if (filter.q) conditions.push(meant(filter.q))
  const where = Prisma.join(conditions, ' and ')
  const [rows, [count]] = await Promise.all([
    db().$queryRaw<EmployeeLine[]>`
      select p.*, u."name" as "unit", right(coalesce(n."number", ''), 4) as "numberTail",
        coalesce(a."accounts", 0)::int as "accounts", coalesce(a."verified", 0)::int as "verified"
      from (select e."id", e."name", e."nameKey", e."position", e."kind"::text, e."unitId" from "Employee" e
        where ${where} order by e."nameKey", e."id" limit ${EMPLOYEES_PER_PAGE} offset ${(filter.page - 1) * EMPLOYEES_PER_PAGE}) p
      join "Unit" u on u."id" = p."unitId"
      left join "EmployeeNumber" n on n."employeeId" = p."id" and n."isCurrent"
      left join lateral (select count(*) as "accounts",
          count(*) filter (where "attribution" in ('self_declared', 'confirmed_by_superior', 'matched_by_officer')) as "verified"
        from "Account" where "employeeId" = p."id") a on true
      order by p."nameKey", p."id"`,
    db().$queryRaw<{ total: number }[]>`select count(*)::int as "total" from "Employee" e where ${where}`,
  ])
  return {
    rows: rows.map(({ id, name, numberTail, position, kind, unit, accounts, verified }) => ({
      id,
      name,
      numberTail,
      position,
      kind,
      unit,
      accounts,
      verified,
    })),
    total: count?.total ?? 0,
  }
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, '\\$&')

function meant(written: string): Prisma.Sql {
  const digits = written.replace(/[\s.'’-]/g, '')
  if (/^\d{3,18}$/.test(digits)) {
    const like = digits.length === 18 ? digits : `%${digits}`
    return Prisma.sql`e."id" in (select "employeeId" from "EmployeeNumber" where "number" like ${like})`
  }
  const handle = written.trim().replace(/^@/, '').toLowerCase()
  const byHandle = Prisma.sql`e."id" in (select "employeeId" from "Account" where "handleKey" like ${`%${escapeLike(handle)}%`}
    union select x."employeeId" from "AccountHandle" h join "Account" x on x."id" = h."accountId" where h."handleKey" like ${`%${escapeLike(handle)}%`})`
  if (written.trim().startsWith('@')) return byHandle
  // Each word is the beginning of a word of the name: "Sari W" finds Sari Wulandari.
  const words = foldPersonName(written)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return byHandle
  const byName = Prisma.join(
    words.map((word) => Prisma.sql`' ' || e."nameKey" like ${`% ${escapeLike(word)}%`}`),
    ' and ',
  )
  return /\s/.test(written.trim()) ? byName : Prisma.sql`((${byName}) or ${byHandle})`
}
