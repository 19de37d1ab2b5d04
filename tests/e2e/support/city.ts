import pg from 'pg'

/** A read of the test database, for what no page tells: the owner's address comes from lib/launch/test-server.mjs. */
async function ask<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  try {
    await client.query('set default_transaction_read_only = on')
    return (await client.query(sql, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

export type Holder = { name: string; number: string; unit: string; handle: string; employeeId: string }

/**
 * A civil servant (PNS) whose one Instagram account is his own by his own word, and against whom nothing was ever raised.
 * `place` picks another person for every story, so that stories never meet.
 */
export async function findHolder(place: number): Promise<Holder> {
  const rows = await ask<Holder>(
    `select e."id" as "employeeId", e."name", n."number", u."name" as "unit", a."handle"
       from "Employee" e join "Unit" u on u."id" = e."unitId" join "Account" a on a."employeeId" = e."id"
       join "EmployeeNumber" n on n."employeeId" = e."id"
      where e."kind" = 'PNS' and e."bucket" = 'FUNGSIONAL' and a."platform" = 'instagram' and a."attribution" = 'self_declared'
        and not exists (select from "Flag" f where f."employeeId" = e."id")
        and not exists (select from "Activity" x where x."accountId" = a."id")
        and not exists (select from "User" s where s."name" = e."name")
        and (select count(*) from "Employee" o where o."nameKey" = e."nameKey") = 1
      order by a."handle" offset $1 limit 1`,
    [place * 7],
  )
  if (!rows[0]) throw new Error('The demo city has nobody for this story')
  return rows[0]
}

/** The day on which the candidates of the running election were determined, `YYYY-MM-DD`. */
export async function dayOfDetermination(): Promise<string> {
  const rows = await ask<{ day: string }>(
    `select to_char(min(s."from"), 'YYYY-MM-DD') as day from "CandidateStatus" s join "Candidate" c on c."id" = s."candidateId"
       join "Contest" t on t."id" = c."contestId" join "Election" e on e."id" = t."electionId"
      where s."state" = 'calon' and e."kind" = 'regional'`,
  )
  return rows[0]?.day ?? ''
}

/** Days without work as they stand in the rulebook's calendar, and today's date where the office is. */
export async function readCalendar(): Promise<{ holidays: Set<string>; today: string }> {
  const rows = await ask<{ day: string }>(`select to_char("day", 'YYYY-MM-DD') as day from "NonWorkingDay"`)
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date())
  return { holidays: new Set(rows.map(({ day }) => day)), today }
}

/** One id by a query that names a single column `id`; for addresses that no list of the pages reaches. */
export async function findId(sql: string, values: unknown[] = []): Promise<string> {
  const rows = await ask<{ id: string }>(sql, values)
  if (!rows[0]) throw new Error(`Nothing found: ${sql}`)
  return String(rows[0].id)
}
