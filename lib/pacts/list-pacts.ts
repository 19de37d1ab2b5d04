import 'server-only'
import { db } from '@/lib/platform/db'
import { toDate } from '@/lib/platform/day'
import { today } from '@/lib/platform/today'

export type PactElection = { id: string; name: string }
export type PactUnit = { id: string; name: string; people: number; signed: number; documents: number }
export type MissingSigner = { id: string; name: string; numberTail: string; position: string }

/** Elections that are watched today: the pacts of these are asked for. */
export async function listPactElections(): Promise<PactElection[]> {
  const day = toDate(await today())
  return db().election.findMany({
    where: { monitoringFrom: { lte: day }, monitoringTo: { gte: day } },
    select: { id: true, name: true },
    orderBy: { monitoringFrom: 'asc' },
  })
}

/** Per unit: people in office, those who have signed, and how many of the pacts have their document. */
export async function listPactUnits(electionId: string): Promise<PactUnit[]> {
  return db().$queryRaw<PactUnit[]>`
    select u."id", u."name", count(e."id")::int as "people", count(p."id")::int as "signed", count(p."evidenceId")::int as "documents"
    from "Unit" u
    join "Employee" e on e."unitId" = u."id" and (e."activeTo" is null or e."activeTo" > current_date)
    left join "IntegrityPact" p on p."employeeId" = e."id" and p."electionId" = ${electionId}::uuid
    group by u."id" order by u."ord", u."name"`
}

/** Who of a unit has not signed yet, by name. For the personnel office only. */
export async function listMissingSigners(electionId: string, unitId: string): Promise<MissingSigner[]> {
  return db().$queryRaw<MissingSigner[]>`
    select e."id", e."name", right(coalesce(n."number", ''), 4) as "numberTail", e."position"
    from "Employee" e left join "EmployeeNumber" n on n."employeeId" = e."id" and n."isCurrent"
    where e."unitId" = ${unitId}::uuid and (e."activeTo" is null or e."activeTo" > current_date)
      and not exists (select 1 from "IntegrityPact" p where p."employeeId" = e."id" and p."electionId" = ${electionId}::uuid)
    order by e."nameKey", e."id"`
}
