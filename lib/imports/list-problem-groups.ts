import 'server-only'
import { db } from '@/lib/platform/db'
import type { StagedProblem } from './staged-row'

/** One kind of problem in a run: how many rows have it, and the first of them. */
export type ProblemGroup = { code: string; count: number; rows: (StagedProblem & { line: number })[] }

const SAMPLE = 25

/**
 * The problems of a run by code, the most frequent first, each with its first rows. `outcomes`: `['rejected']` for what
 * was refused; `['new', 'changed']` for notices on rows that were taken.
 */
export async function listProblemGroups(runId: string, outcomes: readonly string[]): Promise<ProblemGroup[]> {
  const rows = await db().$queryRaw<{ code: string; count: number; line: number; problem: StagedProblem }[]>`
    select * from (
      select p->>'code' as "code", count(*) over (partition by p->>'code')::int as "count", r."line", p as "problem",
        row_number() over (partition by p->>'code' order by r."line") as "nth"
      from "ImportRow" r cross join lateral jsonb_array_elements(r."problems") p
      where r."runId" = ${runId}::uuid and r."outcome" = any(${[...outcomes]})) x
    where "nth" <= ${SAMPLE} order by "count" desc, "code", "line"`
  const groups = new Map<string, ProblemGroup>()
  for (const { code, count, line, problem } of rows) {
    const group = groups.get(code) ?? { code, count, rows: [] }
    group.rows.push({ ...problem, line })
    groups.set(code, group)
  }
  return [...groups.values()]
}
