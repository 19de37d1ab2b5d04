import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/platform/db'
import { Prisma } from '@/prisma/generated/client'
import { ATTRIBUTIONS } from './attribution-policy'

const PLATFORMS = [
  'instagram',
  'facebook',
  'tiktok',
  'x',
  'youtube',
  'threads',
  'bluesky',
  'mastodon',
  'whatsapp',
  'other',
] as const
export const ACCOUNT_PLATFORMS = PLATFORMS

/** What the list of accounts can be narrowed by; stands in the address. Anything malformed counts as not given. */
export const AccountFilter = z.object({
  q: z.string().trim().max(120).catch('').default(''),
  platform: z.enum(PLATFORMS).or(z.literal('')).catch('').default(''),
  attribution: z.enum(ATTRIBUTIONS).or(z.literal('')).catch('').default(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
export type AccountFilter = z.infer<typeof AccountFilter>

export const ACCOUNTS_PER_PAGE = 50

export type AccountLine = {
  id: string
  platform: string
  handle: string
  attribution: string
  origin: string
  holder: string | null
  unit: string | null
  proofs: number
}

/** Registered accounts by handle (earlier ones too), platform and attribution; fifty a page, by handle. */
export async function listAccounts(filter: AccountFilter): Promise<{ rows: AccountLine[]; total: number }> {
  const conditions = [Prisma.sql`true`]
  if (filter.platform) conditions.push(Prisma.sql`a."platform" = ${filter.platform}::"Platform"`)
  if (filter.attribution) conditions.push(Prisma.sql`a."attribution" = ${filter.attribution}::"Attribution"`)
  if (filter.q) {
    const like = `%${filter.q
      .replace(/^@/, '')
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&')}%`
    conditions.push(
      Prisma.sql`(a."handleKey" like ${like} or a."id" in (select h."accountId" from "AccountHandle" h where h."handleKey" like ${like}))`,
    )
  }
  const where = Prisma.join(conditions, ' and ')
  const [rows, [count]] = await Promise.all([
    db().$queryRaw<AccountLine[]>`
      select p.*, e."name" as "holder", u."name" as "unit",
        (select count(*)::int from "AccountProof" x where x."accountId" = p."id") as "proofs"
      from (select a."id", a."platform"::text, a."handle", a."attribution"::text, a."origin", a."employeeId", a."handleKey"
        from "Account" a where ${where} order by a."handleKey", a."id"
        limit ${ACCOUNTS_PER_PAGE} offset ${(filter.page - 1) * ACCOUNTS_PER_PAGE}) p
      left join "Employee" e on e."id" = p."employeeId" left join "Unit" u on u."id" = e."unitId"
      order by p."handleKey", p."id"`,
    db().$queryRaw<{ total: number }[]>`select count(*)::int as "total" from "Account" a where ${where}`,
  ])
  return {
    rows: rows.map(({ id, platform, handle, attribution, origin, holder, unit, proofs }) => ({
      id,
      platform,
      handle,
      attribution,
      origin,
      holder,
      unit,
      proofs,
    })),
    total: count?.total ?? 0,
  }
}
