import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Person } from '@/lib/staff/actor'
import type { Role } from '@/lib/staff/roles'

/** A small town for triage: three verifiers (two accounts of one human), an analyst, one civil servant, one election. */
export async function buildTown(owner: pg.Pool) {
  const one = async (sql: string, values: unknown[]) => (await owner.query(sql, values)).rows[0]
  async function person(name: string, role: Role, personKey = name): Promise<Person> {
    const id = randomUUID()
    await owner.query(
      `insert into "User" (id, email, name, "personKey", roles) values ($1, $2, $3, $4, array[$5]::"Role"[])`,
      [id, `${id}@town.test`, name, personKey, role],
    )
    return { kind: 'person', id, name, roles: [role], personKey, sessionId: 'test' }
  }
  const rina = await person('Rina', 'kominfo_verifier')
  const dimas = await person('Dimas', 'kominfo_verifier')
  const rinaTwin = await person('Rina Lain', 'kominfo_verifier', 'Rina')
  const bejo = await person('Bejo', 'kominfo_analyst')
  const andi = await person('Andi', 'inspectorate_officer')

  const unit = randomUUID()
  const rulebook = randomUUID()
  const election = randomUUID()
  await owner.query(
    `insert into "Unit" (id, code, name, "nameKey", kind) values ($1, 'DINKES', 'Dinas Kesehatan', 'dinas kesehatan', 'dinas')`,
    [unit],
  )
  await owner.query(`insert into "Rulebook" (id, version, state) values ($1, 1, 'active')`, [rulebook])
  const { triageReasons } = await import('@/prisma/seed/rulebook/triage-reasons')
  for (const reason of triageReasons)
    await owner.query(
      `insert into "Reason" ("rulebookId", code, outcome, "titleId", "titleEn", ord) values ($1, $2, $3, $4, $5, $6)`,
      [rulebook, reason.code, reason.outcome, reason.titleId, reason.titleEn, reason.ord],
    )
  await owner.query(
    `insert into "Election" (id, code, name, kind, region, year, "monitoringFrom", "monitoringTo")
     values ($1, 'P', 'Pilkada', 'regional', 'Sagara', 2026, '2026-01-01', '2026-12-31')`,
    [election],
  )

  let serial = 0
  async function account(employeeId?: string) {
    serial += 1
    const employee = employeeId ?? randomUUID()
    if (!employeeId)
      await owner.query(
        `insert into "Employee" (id, kind, name, "nameKey", position, bucket, "unitId")
         values ($1, 'PNS', $2, $3, 'Perawat', 'FUNGSIONAL', $4)`,
        [employee, `Sari ${serial}`, `sari ${serial}`, unit],
      )
    const id = randomUUID()
    await owner.query(
      `insert into "Account" (id, "employeeId", platform, handle, "handleKey", attribution, origin)
       values ($1, $2, 'instagram', $3, $3, 'matched_by_officer', 'import')`,
      [id, employee, `sari${serial}`],
    )
    return { id, employee }
  }

  async function flag(
    of: { id: string; employee: string },
    change: { dueOn?: string; raisedBy?: Person; state?: string; waitUntil?: string; text?: string } = {},
  ): Promise<string> {
    serial += 1
    const [id, activity] = [randomUUID(), randomUUID()]
    await owner.query(
      `insert into "Activity" (id, "dedupeKey", source, platform, "accountId", "authorHandle", act, text, "firstSeenAt")
       values ($1, $2, 'officer', 'instagram', $3, 'sari', 'like', $4, now())`,
      [activity, `key-${serial}`, of.id, change.text ?? 'Bersama kita menang'],
    )
    await owner.query(
      `insert into "Flag" (id, "activityId", "electionId", "employeeId", "accountId", act, "ruleCode", "rulebookId",
         explanation, origin, "raisedById", state, "firstKnownAt", "dueOn", "waitUntil")
       values ($1, $2, $3, $4, $5, 'like', 'DS-06', $6, '{}', $7, $8, $9, now(), $10, $11)`,
      [
        id,
        activity,
        election,
        of.employee,
        of.id,
        rulebook,
        change.raisedBy ? 'officer' : 'detection',
        change.raisedBy?.id ?? null,
        change.state ?? 'open',
        change.dueOn ?? '2099-01-05',
        change.waitUntil ?? null,
      ],
    )
    return id
  }

  /** Rows of every table that triage writes to: unchanged means that nothing was written. */
  async function everything(): Promise<string> {
    const tables = ['Flag', 'FlagDecision', 'Case', 'Account', 'AccountProof', 'AuditEntry', 'Counter']
    const all = []
    for (const table of tables) all.push((await owner.query(`select * from "${table}" order by 1`)).rows)
    return JSON.stringify(all)
  }
  const flagRow = (id: string) => one('select * from "Flag" where id = $1', [id])
  const events = async (subjectId: string): Promise<string[]> =>
    (await owner.query('select event from "AuditEntry" where "subjectId" = $1 order by seq', [subjectId])).rows.map(
      (row) => row.event as string,
    )
  return {
    rina,
    dimas,
    rinaTwin,
    bejo,
    andi,
    unit,
    election,
    rulebook,
    account,
    flag,
    flagRow,
    events,
    everything,
    one,
  }
}
