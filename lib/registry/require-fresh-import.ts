import 'server-only'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'

/**
 * The register must still be as it was when the file was judged, for every row that would be written: a number that is
 * new is still nobody's, a person who changes has not changed meanwhile, an account stands as it stood. Throws
 * `importOutdated`.
 */
export async function requireFreshImport(tx: Transaction, runId: string): Promise<void> {
  const [found] = await tx.$queryRaw<{ stale: boolean }[]>`
    with r as (select "outcome", "targetId", "data" from "ImportRow"
      where "runId" = ${runId}::uuid and "outcome" in ('new', 'changed')),
    s as materialized (select r."targetId", s.* from r
      cross join lateral jsonb_to_recordset(r."data"->'accounts') as s("act" text, "platform" text, "handleKey" text))
    select exists (select 1 from r join "EmployeeNumber" n on n."number" = r."data"->>'number'
        where r."outcome" = 'new' or r."data"->>'formerNumber' is not null)
      or exists (select 1 from r join "Employee" e on e."id" = r."targetId"
        where r."outcome" = 'changed' and e."version" <> (r."data"->>'version')::int)
      or exists (select 1 from s
        left join "Account" a on a."platform" = s."platform"::"Platform" and a."handleKey" = s."handleKey"
        where case s."act" when 'add' then a."id" is not null
          when 'attach' then a."id" is null or a."employeeId" is not null
          else a."id" is null or a."employeeId" is distinct from s."targetId" or a."attribution" <> 'unattributed' end)
      as "stale"`
  if (found?.stale) throw new Refusal('importOutdated')
}
