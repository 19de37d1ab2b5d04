import 'server-only'
import { recordEach } from '@/lib/audit/record-each'
import { now } from '@/lib/platform/clock'
import type { Transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'

type Written = { id: string; employeeId: string; platform: string; isNew: boolean }

/**
 * Registers the accounts of a staged list. From a list of statements they count as declared by the person, with the file
 * as the proof; from any other list they are said to be theirs, and proven by nothing. An attribution that stands is never
 * touched. Returns how many accounts were added or changed.
 */
export async function applyStagedAccounts(tx: Transaction, actor: Person, runId: string): Promise<number> {
  const run = await tx.importRun.findUniqueOrThrow({ where: { id: runId }, select: { source: true, fileName: true } })
  const isDeclared = run.source === 'statement'
  const attribution = isDeclared ? 'self_declared' : 'unattributed'
  const written = await tx.$queryRaw<Written[]>`
    with s as (select r."targetId", s.* from "ImportRow" r
      cross join lateral jsonb_to_recordset(r."data"->'accounts') as s("act" text, "platform" text, "handle" text,
        "handleKey" text, "url" text, "stableId" text)
      where r."runId" = ${runId}::uuid and r."outcome" in ('new', 'changed')),
    added as (insert into "Account" ("id", "employeeId", "platform", "handle", "handleKey", "url", "stableId", "attribution", "origin")
      select gen_random_uuid(), "targetId", "platform"::"Platform", "handle", "handleKey", "url", "stableId",
        ${attribution}::"Attribution", 'import' from s where "act" = 'add'
      returning "id", "employeeId", "platform"::text, true as "isNew"),
    changed as (update "Account" a set "employeeId" = s."targetId", "version" = a."version" + 1,
        "attribution" = case when a."attribution" = 'unattributed' then ${attribution}::"Attribution" else a."attribution" end
      from s where s."act" in ('attach', 'declare') and a."platform" = s."platform"::"Platform" and a."handleKey" = s."handleKey"
      returning a."id", a."employeeId", a."platform"::text, false as "isNew")
    select * from added union all select * from changed`
  const subjectOf = ({ id, employeeId }: Written) => ({ type: 'account', id, employeeId }) as const
  if (isDeclared && written.length > 0) {
    await tx.$executeRaw`
      insert into "AccountProof" ("id", "accountId", "attribution", "kind", "note", "byId", "byName", "at")
      select gen_random_uuid(), x, 'self_declared', 'statement', ${run.fileName}, ${actor.id}::uuid, ${actor.name}, ${now()}
      from unnest(${written.map(({ id }) => id)}::uuid[]) as x`
  }
  const added = written.filter(({ isNew }) => isNew)
  const changed = written.filter(({ isNew }) => !isNew)
  const detailOf = ({ platform }: Written) => ({ platform, attribution })
  await recordEach(
    tx,
    actor,
    'account.added',
    added.map((account) => ({ detail: detailOf(account), subject: subjectOf(account) })),
  )
  const step = { from: 'unattributed', to: attribution, kind: isDeclared ? 'statement' : 'import' }
  await recordEach(
    tx,
    actor,
    'account.attributed',
    changed.map((account) => ({ detail: step, subject: subjectOf(account) })),
  )
  return written.length
}
