import 'server-only'
import { db } from '@/lib/platform/db'
import { toDay, type Day } from '@/lib/platform/day'

export type ReminderLine = {
  id: string
  heldOn: Day
  title: string
  material: string
  units: number
  invited: number
  reached: number
}

/** Socialisations held, newest first, with how many were invited (people of its units) and reached. */
export async function listReminders(): Promise<ReminderLine[]> {
  const rows = await db().$queryRaw<(Omit<ReminderLine, 'heldOn'> & { heldOn: Date })[]>`
    select r."id", r."heldOn", r."title", r."material",
      (select count(*)::int from "ReminderUnit" u where u."reminderId" = r."id") as "units",
      (select count(*)::int from "ReminderUnit" u join "Employee" e on e."unitId" = u."unitId"
        where u."reminderId" = r."id" and (e."activeTo" is null or e."activeTo" > current_date)) as "invited",
      (select count(*)::int from "ReminderReceipt" x where x."reminderId" = r."id") as "reached"
    from "Reminder" r order by r."heldOn" desc, r."id" desc limit 200`
  return rows.map((row) => ({ ...row, heldOn: toDay(row.heldOn) }))
}

export type NeverReminded = { id: string; name: string; people: number; never: number }

/** Per unit: people in office, and those whom no reminder of this election has reached. */
export async function listNeverReminded(electionId: string): Promise<NeverReminded[]> {
  return db().$queryRaw<NeverReminded[]>`
    select u."id", u."name", count(*)::int as "people", count(*) filter (where x."employeeId" is null)::int as "never"
    from "Unit" u join "Employee" e on e."unitId" = u."id" and (e."activeTo" is null or e."activeTo" > current_date)
    left join (select distinct c."employeeId" from "ReminderReceipt" c join "Reminder" r on r."id" = c."reminderId"
      where r."electionId" = ${electionId}::uuid) x on x."employeeId" = e."id"
    group by u."id" order by u."ord", u."name"`
}

export type NamedPerson = { id: string; name: string; numberTail: string; position: string }

/** Who of a unit has never been reached by a reminder of this election, by name. */
export async function listNeverRemindedPeople(electionId: string, unitId: string): Promise<NamedPerson[]> {
  return db().$queryRaw<NamedPerson[]>`
    select e."id", e."name", right(coalesce(n."number", ''), 4) as "numberTail", e."position"
    from "Employee" e left join "EmployeeNumber" n on n."employeeId" = e."id" and n."isCurrent"
    where e."unitId" = ${unitId}::uuid and (e."activeTo" is null or e."activeTo" > current_date)
      and not exists (select 1 from "ReminderReceipt" c join "Reminder" r on r."id" = c."reminderId"
        where c."employeeId" = e."id" and r."electionId" = ${electionId}::uuid)
    order by e."nameKey", e."id"`
}
