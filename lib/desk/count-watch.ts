import 'server-only'
import { db } from '@/lib/platform/db'
import { now } from '@/lib/platform/clock'

const DAY_MS = 24 * 60 * 60_000

/** For the auditor: what the record holds of the last seven days. */
export async function countWatch(): Promise<{ refusedDoors: number; failedSignIns: number; openings: number }> {
  const since = new Date(now().getTime() - 7 * DAY_MS)
  const count = (event: string | { in: string[] }) => db().auditEntry.count({ where: { event, at: { gt: since } } })
  const [refusedDoors, failedSignIns, openings] = await Promise.all([
    count('door.refused'),
    count('signIn.failed'),
    count({ in: ['case.read', 'employee.opened', 'evidence.opened', 'document.opened', 'flag.opened'] }),
  ])
  return { refusedDoors, failedSignIns, openings }
}

/** For the administrator: people, and how many of them still wait for their first password. */
export async function countStaff(): Promise<{ active: number; waiting: number; disabled: number }> {
  const [active, waiting, disabled] = await Promise.all([
    db().user.count({ where: { disabledAt: null, passwordHash: { not: null } } }),
    db().user.count({ where: { disabledAt: null, passwordHash: null } }),
    db().user.count({ where: { disabledAt: { not: null } } }),
  ])
  return { active, waiting, disabled }
}

/** For BKPSDM: running elections and how many employees have not signed the pact for each. */
export async function countMissingPacts(
  today: Date,
): Promise<{ id: string; name: string; missing: number; employees: number }[]> {
  return db().$queryRaw`
    select e."id", e."name", (select count(*)::int from "Employee" p where p."activeTo" is null) as "employees",
      (select count(*)::int from "Employee" p where p."activeTo" is null
        and not exists (select 1 from "IntegrityPact" i where i."employeeId" = p."id" and i."electionId" = e."id")) as "missing"
    from "Election" e where e."monitoringFrom" <= ${today} and e."monitoringTo" >= ${today} order by e."name"`
}
