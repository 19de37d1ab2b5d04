import 'server-only'
import { db } from '@/lib/platform/db'
import { toDay, type Day } from '@/lib/platform/day'

export type ReminderView = {
  id: string
  heldOn: Day
  title: string
  material: string
  election: string | null
  evidenceId: string | null
  units: { id: string; name: string; people: number; attended: number; acknowledged: number }[]
}

/** A reminder with its units and how many of each were reached, or null. */
export async function findReminder(id: string): Promise<ReminderView | null> {
  const row = await db().reminder.findUnique({
    where: { id },
    select: {
      id: true,
      heldOn: true,
      title: true,
      material: true,
      evidenceId: true,
      election: { select: { name: true } },
    },
  })
  if (!row) return null
  const units = await db().$queryRaw<ReminderView['units']>`
    select u."id", u."name", count(e."id")::int as "people",
      count(*) filter (where c."how" = 'attended')::int as "attended",
      count(*) filter (where c."how" = 'acknowledged')::int as "acknowledged"
    from "Unit" u
    join "Employee" e on e."unitId" = u."id" and (e."activeTo" is null or e."activeTo" > current_date)
    left join "ReminderReceipt" c on c."employeeId" = e."id" and c."reminderId" = ${id}::uuid
    where u."id" in (select "unitId" from "ReminderUnit" where "reminderId" = ${id}::uuid) or c."reminderId" is not null
    group by u."id" order by u."ord", u."name"`
  return { ...row, heldOn: toDay(row.heldOn), election: row.election?.name ?? null, units }
}

export type Invited = { id: string; name: string; numberTail: string; how: string | null }

/** The people of a unit with how the reminder reached them, or null for not at all; by name. */
export async function listInvited(reminderId: string, unitId: string): Promise<Invited[]> {
  return db().$queryRaw<Invited[]>`
    select e."id", e."name", right(coalesce(n."number", ''), 4) as "numberTail", c."how"::text
    from "Employee" e left join "EmployeeNumber" n on n."employeeId" = e."id" and n."isCurrent"
    left join "ReminderReceipt" c on c."employeeId" = e."id" and c."reminderId" = ${reminderId}::uuid
    where e."unitId" = ${unitId}::uuid and (e."activeTo" is null or e."activeTo" > current_date)
    order by e."nameKey", e."id"`
}
