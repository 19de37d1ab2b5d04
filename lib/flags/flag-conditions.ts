import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { foldPersonName } from '@/lib/registry/fold-person-name'
import type { Person } from '@/lib/staff/actor'
import type { FlagFilter, FlagTab } from './filter'

const like = (text: string) => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** Free text: a number, a handle, a name, or words of the capture. People are looked up first, then their flags. */
function matches(q: string): Prisma.Sql {
  const handle = like(q.replace(/^@+/, '').toLowerCase())
  const name = like(foldPersonName(q))
  const number = /^\d{1,9}$/.test(q) ? Number(q) : -1
  return Prisma.sql`(f."number" = ${number}
    OR f."accountId" IN (SELECT "id" FROM "Account" WHERE "handleKey" LIKE ${handle})
    ${name === '%%' ? Prisma.empty : Prisma.sql`OR f."employeeId" IN (SELECT "id" FROM "Employee" WHERE "nameKey" LIKE ${name})`}
    OR f."activityId" IN (SELECT "id" FROM "Activity" WHERE to_tsvector('simple', "text") @@ plainto_tsquery('simple', ${q})))`
}

/** The filters of the address as conditions on `"Flag" f`. */
export function filterConditions(filter: FlagFilter): Prisma.Sql[] {
  const { platform, act, candidate, status, unit, origin, q } = filter
  return [
    ...(act ? [Prisma.sql`f."act" = ${act}::"ActKind"`] : []),
    ...(candidate ? [Prisma.sql`f."candidateId" = ${candidate}::uuid`] : []),
    ...(status ? [Prisma.sql`f."candidateState" = ${status}::"CandidateState"`] : []),
    ...(origin ? [Prisma.sql`f."origin" = ${origin}::"FlagOrigin"`] : []),
    ...(platform
      ? [
          Prisma.sql`EXISTS (SELECT 1 FROM "Account" p WHERE p."id" = f."accountId" AND p."platform" = ${platform}::"Platform")`,
        ]
      : []),
    ...(unit ? [Prisma.sql`f."employeeId" IN (SELECT e."id" FROM "Employee" e WHERE e."unitId" = ${unit}::uuid)`] : []),
    ...(q ? [matches(q)] : []),
  ]
}

/** What makes a flag stand in a tab. `decided` is a list of decisions and is read from those. */
export function tabCondition(tab: Exclude<FlagTab, 'decided'>, actor: Person, today: string, at: Date): Prisma.Sql {
  switch (tab) {
    case 'new':
      return Prisma.sql`f."state" = 'open'`
    case 'due':
      return Prisma.sql`f."state" = 'open' AND f."dueOn" <= ${today}::date`
    case 'waiting':
      return Prisma.sql`f."state" = 'waiting'`
    case 'mine':
      return Prisma.sql`f."state" IN ('open', 'waiting') AND f."claimedById" = ${actor.id}::uuid AND f."claimedTill" > ${at}`
  }
}

/** Conditions joined with AND. */
export const allOf = (conditions: Prisma.Sql[]) => Prisma.join(conditions, ' AND ')
