import 'server-only'
import { record } from '@/lib/audit/record'
import { enqueue } from '@/lib/jobs/queue'
import { now } from '@/lib/platform/clock'
import { longTransaction, type Transaction } from '@/lib/platform/db'
import type { Actor } from '@/lib/staff/actor'
import { ImportCounts } from './import-counts'

const SECONDS = 600

/**
 * Writes an ordered import into the register: acts that are new, and for all of them when they were seen. One transaction
 * in whole sets: cut in the middle nothing has happened, run again it happens once, and the same file a second time
 * changes nothing. Detection is ordered with it. A run that nobody ordered, or that is done, stays as it is.
 */
export async function applyActivityImport(actor: Actor, runId: string): Promise<void> {
  await longTransaction(SECONDS, async (tx) => {
    // The row is locked until the end: a second worker waits here and then finds the run done.
    const [run] = await tx.$queryRaw<{ state: string; byId: string; counts: unknown }[]>`
      select "state", "byId", "counts" from "ImportRun" where "id" = ${runId}::uuid and "kind" = 'activities' for update`
    if (run?.state !== 'applying') return
    const added = await addActivities(tx, runId, run.byId)
    const seen = await addSightings(tx, runId, run.byId)
    const counts = ImportCounts.parse(run.counts)
    await tx.importRun.update({
      where: { id: runId },
      data: {
        state: 'applied',
        appliedAt: now(),
        counts: { ...JSON.parse(JSON.stringify(counts)), added, sightings: seen },
      },
      select: { id: true },
    })
    const { rows, same, rejected, dropped } = counts
    const detail = { kind: 'activities', counts: { rows, added, same, rejected, dropped, sightings: seen } }
    await record(tx, actor, 'import.applied', detail, { type: 'import', id: runId })
    await enqueue(tx, 'detect-activities', {})
  })
}

function addActivities(tx: Transaction, runId: string, collectorId: string): Promise<number> {
  return tx.$executeRaw`
    insert into "Activity" ("id", "dedupeKey", "source", "platform", "accountId", "authorHandle", "act", "itemId", "url", "text",
      "hashtags", "mentions", "targetHandle", "targetText", "actAt", "firstSeenAt", "counts", "missing", "collectorId", "runId",
      "createdAt")
    select gen_random_uuid(), a."dedupeKey", a."source", a."platform"::"Platform", a."accountId", a."authorHandle",
      a."act"::"ActKind", a."itemId", a."url", a."text", a."hashtags", a."mentions", a."targetHandle", a."targetText",
      a."actAt", a."seenAt", a."counts", a."missing", ${collectorId}::uuid, ${runId}::uuid, ${now()}
    from "ImportRow" r, jsonb_to_record(r."data") as a("dedupeKey" text, "source" text, "platform" text, "accountId" uuid,
      "authorHandle" text, "act" text, "itemId" text, "url" text, "text" text, "hashtags" text[], "mentions" text[],
      "targetHandle" text, "targetText" text, "actAt" timestamptz, "seenAt" timestamptz, "counts" jsonb, "missing" text[])
    where r."runId" = ${runId}::uuid and r."outcome" = 'new'
    order by r."line"
    on conflict ("dedupeKey") do nothing`
}

/** A time of seeing that the source does not tell is the time of the upload: worth a row for a new act only. */
function addSightings(tx: Transaction, runId: string, byId: string): Promise<number> {
  return tx.$executeRaw`
    insert into "Sighting" ("id", "activityId", "seenAt", "source", "runId", "byId")
    select gen_random_uuid(), act."id", a."seenAt", a."source", ${runId}::uuid, ${byId}::uuid
    from "ImportRow" r
      cross join lateral jsonb_to_record(r."data") as a("dedupeKey" text, "source" text, "seenAt" timestamptz, "isSeenKnown" boolean)
      join "Activity" act on act."dedupeKey" = a."dedupeKey"
    where r."runId" = ${runId}::uuid and r."outcome" in ('new', 'same') and (a."isSeenKnown" or act."runId" = ${runId}::uuid)
    on conflict ("activityId", "seenAt", "source") do nothing`
}
