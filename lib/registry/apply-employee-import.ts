import 'server-only'
import { recordEach } from '@/lib/audit/record-each'
import { finishImport, takeImport } from '@/lib/imports/close-import'
import { longTransaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { toDate } from '@/lib/platform/day'
import { today } from '@/lib/platform/today'
import type { Person } from '@/lib/staff/actor'
import { applyStagedAccounts } from './apply-staged-accounts'
import { requireFreshImport } from './require-fresh-import'

/** Bound of the whole; on two quiet cores 100,000 people take a small part of it. */
const SECONDS = 240

/**
 * Writes a staged list of civil servants into the register, in one transaction and in whole sets: new units where they
 * were agreed to, new people, changes, numbers, accounts, and one entry of the record for each. All of it happens or
 * nothing. Throws `importClosed` when it was applied or cancelled, `importOutdated` when the register is no longer as the
 * preview showed it.
 */
export async function applyEmployeeImport(actor: Person, runId: string): Promise<void> {
  const day = toDate(await today())
  await longTransaction(SECONDS, async (tx) => {
    await takeImport(tx, 'employees', runId)
    // One at a time: two files that name the same people must not pass each other between check and writing.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('netra.registry.import'))`
    // Rows staged a moment ago have no statistics yet: the planner takes 100,000 of them for one and loops over tables.
    await tx.$queryRaw`select set_config('enable_nestloop', 'off', true)`
    await requireFreshImport(tx, runId)
    await addUnits(tx, runId)
    const added = await addPeople(tx, actor, runId)
    const changed = await changePeople(tx, actor, runId, day)
    const accounts = await applyStagedAccounts(tx, actor, runId)
    await finishImport(tx, actor, 'employees', runId, { added, changed, accounts })
  })
}

async function addUnits(tx: Transaction, runId: string): Promise<void> {
  await tx.$executeRaw`
    insert into "Unit" ("id", "code", "name", "nameKey", "kind", "ord", "validFrom")
    select gen_random_uuid(), case when exists (select 1 from "Unit" x where x."code" = s."code")
        then s."code" || '-' || left(md5(s."nameKey"), 4) else s."code" end, s."name", s."nameKey", 'office',
      (select coalesce(max("ord"), 0) from "Unit") + row_number() over (order by s."line"), null
    from (select distinct on (u."nameKey") u.*, r."line" from "ImportRow" r
      cross join lateral jsonb_to_record(r."data"->'unit') as u("id" uuid, "code" text, "name" text, "nameKey" text)
      where r."runId" = ${runId}::uuid and r."outcome" in ('new', 'changed') and u."id" is null
      order by u."nameKey", r."line") s
    where not exists (select 1 from "Unit" x where x."nameKey" = s."nameKey" and x."validTo" is null)`
}

async function addPeople(tx: Transaction, actor: Person, runId: string): Promise<number> {
  await tx.$executeRaw`
    update "ImportRow" set "targetId" = gen_random_uuid() where "runId" = ${runId}::uuid and "outcome" = 'new'`
  const people = await tx.$queryRaw<{ id: string }[]>`
    insert into "Employee" ("id", "kind", "name", "nameKey", "position", "bucket", "rank", "unitId", "updatedAt")
    select r."targetId", d."kind"::"EmployeeKind", d."name", d."nameKey", d."position", d."bucket"::"PositionBucket", d."rank",
      coalesce((d."unit"->>'id')::uuid, (select u."id" from "Unit" u where u."nameKey" = d."unit"->>'nameKey' and u."validTo" is null limit 1)), now()
    from "ImportRow" r
    cross join lateral jsonb_to_record(r."data") as d("kind" text, "name" text, "nameKey" text, "position" text, "bucket" text,
      "rank" text, "unit" jsonb)
    where r."runId" = ${runId}::uuid and r."outcome" = 'new'
    returning "id"`
  const numbers = await tx.$executeRaw`
    insert into "EmployeeNumber" ("id", "employeeId", "number", "isCurrent")
    select gen_random_uuid(), r."targetId", r."data"->>'number', true
    from "ImportRow" r where r."runId" = ${runId}::uuid and r."outcome" = 'new'`
  if (numbers !== people.length) throw new Refusal('importOutdated')
  await recordEach(
    tx,
    actor,
    'employee.added',
    people.map(({ id }) => ({ detail: { runId }, subject: { type: 'employee', id, employeeId: id } })),
  )
  return people.length
}

async function changePeople(tx: Transaction, actor: Person, runId: string, day: Date): Promise<number> {
  const people = await tx.$queryRaw<{ id: string; fields: string[] }[]>`
    update "Employee" e set "kind" = d."kind"::"EmployeeKind", "name" = d."name", "nameKey" = d."nameKey", "position" = d."position",
      "bucket" = d."bucket"::"PositionBucket", "rank" = d."rank", "version" = e."version" + 1, "updatedAt" = now(),
      "unitId" = coalesce((d."unit"->>'id')::uuid, (select u."id" from "Unit" u where u."nameKey" = d."unit"->>'nameKey' and u."validTo" is null limit 1))
    from "ImportRow" r
    cross join lateral jsonb_to_record(r."data") as d("kind" text, "name" text, "nameKey" text, "position" text, "bucket" text,
      "rank" text, "unit" jsonb, "changes" jsonb)
    where r."runId" = ${runId}::uuid and r."outcome" = 'changed' and e."id" = r."targetId"
    returning e."id", array(select c->>'field' from jsonb_array_elements(d."changes") c) as "fields"`
  await tx.$executeRaw`
    update "EmployeeNumber" n set "isCurrent" = false, "validTo" = ${day}::date
    from "ImportRow" r where r."runId" = ${runId}::uuid and r."outcome" = 'changed' and r."data"->>'formerNumber' is not null
      and n."employeeId" = r."targetId" and n."isCurrent"`
  await tx.$executeRaw`
    insert into "EmployeeNumber" ("id", "employeeId", "number", "validFrom", "isCurrent")
    select gen_random_uuid(), r."targetId", r."data"->>'number', ${day}::date, true
    from "ImportRow" r where r."runId" = ${runId}::uuid and r."outcome" = 'changed' and r."data"->>'formerNumber' is not null`
  await recordEach(
    tx,
    actor,
    'employee.changed',
    people.map(({ id, fields }) => ({
      detail: { fields, runId },
      subject: { type: 'employee', id, employeeId: id },
    })),
  )
  return people.length
}
