import 'server-only'
import { db } from '@/lib/platform/db'
import { indexUnits, type UnitIndex } from './find-unit'
import { accountKey, twinKey, type KnownAccount, type KnownEmployee, type KnownRegistry } from './known-registry'
import type { EmployeeRecord } from './parse-employee-rows'

const CHUNK = 10_000

/** Units in force, for looking up what somebody wrote. */
export async function loadUnits(): Promise<UnitIndex> {
  const units = await db().unit.findMany({
    where: { validTo: null },
    select: { id: true, code: true, name: true, nameKey: true },
    orderBy: { ord: 'asc' },
  })
  return indexUnits(units)
}

/** Everything that the register knows of the people, numbers and accounts in a file; asked in whole sets. */
export async function loadKnownRegistry(records: readonly EmployeeRecord[]): Promise<KnownRegistry> {
  const known: KnownRegistry = {
    units: await loadUnits(),
    byNumber: new Map(),
    former: new Map(),
    twins: new Map(),
    accounts: new Map(),
    formerHandles: new Map(),
  }
  for (let at = 0; at < records.length; at += CHUNK) {
    const chunk = records.slice(at, at + CHUNK)
    await loadPeople(known, chunk)
    await loadAccounts(known, chunk)
  }
  return known
}

async function loadPeople(known: KnownRegistry, records: readonly EmployeeRecord[]): Promise<void> {
  const numbers = records.flatMap(({ number, oldNumber }) =>
    oldNumber?.length === 18 ? [number, oldNumber] : [number],
  )
  const names = [...new Set(records.map((record) => record.nameKey))]
  const rows = await db().$queryRaw<(KnownEmployee & { asked: string; isCurrent: boolean })[]>`
    with wanted as (
      select n."employeeId", n."number", n."isCurrent" from "EmployeeNumber" n where n."number" = any(${numbers})
      union select n."employeeId", n."number", true from "EmployeeNumber" n join "Employee" e on e."id" = n."employeeId"
        where n."isCurrent" and e."nameKey" = any(${names}))
    select e."id", e."version", c."number", e."name", e."nameKey", e."kind"::text, e."position", e."bucket"::text, e."rank",
      e."unitId", u."name" as "unitName", w."number" as "asked", w."isCurrent"
    from wanted w join "Employee" e on e."id" = w."employeeId" join "Unit" u on u."id" = e."unitId"
    join "EmployeeNumber" c on c."employeeId" = e."id" and c."isCurrent"`
  for (const { asked, isCurrent, ...employee } of rows) {
    if (!isCurrent) known.former.set(asked, employee)
    else {
      known.byNumber.set(asked, employee)
      known.twins.set(twinKey(employee.nameKey, asked), employee)
    }
  }
}

async function loadAccounts(known: KnownRegistry, records: readonly EmployeeRecord[]): Promise<void> {
  const accounts = records.flatMap((record) => record.accounts)
  if (accounts.length === 0) return
  const platforms = accounts.map(({ platform }) => platform)
  const keys = accounts.map(({ handleKey }) => handleKey)
  const rows = await db().$queryRaw<(KnownAccount & { platform: string; handleKey: string; isFormer: boolean })[]>`
    with w as (select p::"Platform" as "platform", k as "handleKey" from unnest(${platforms}::text[], ${keys}::text[]) as x(p, k))
    select a."platform"::text, a."handleKey", a."employeeId", a."attribution"::text, false as "isFormer"
    from w join "Account" a on a."platform" = w."platform" and a."handleKey" = w."handleKey"
    union all
    select a."platform"::text, h."handleKey", a."employeeId", a."attribution"::text, true
    from w join "AccountHandle" h on h."handleKey" = w."handleKey" join "Account" a on a."id" = h."accountId" and a."platform" = w."platform"`
  for (const { platform, handleKey, employeeId, attribution, isFormer } of rows) {
    const key = accountKey(platform, handleKey)
    if (isFormer) known.formerHandles.set(key, employeeId)
    else known.accounts.set(key, { employeeId, attribution })
  }
}
