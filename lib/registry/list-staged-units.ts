import 'server-only'
import { db } from '@/lib/platform/db'

/** Units that an import would add, with how many of its people are in each. */
export async function listStagedUnits(runId: string): Promise<{ name: string; people: number }[]> {
  return db().$queryRaw<{ name: string; people: number }[]>`
    select min("data"->'unit'->>'name') as "name", count(*)::int as "people" from "ImportRow"
    where "runId" = ${runId}::uuid and "outcome" in ('new', 'changed') and "data"->'unit'->>'id' is null
    group by "data"->'unit'->>'nameKey' order by 1 limit 200`
}
