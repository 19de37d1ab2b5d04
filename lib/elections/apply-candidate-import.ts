import 'server-only'
import { finishImport, takeImport } from '@/lib/imports/close-import'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'

/**
 * Writes a staged candidate list into its election: contests and parties that are missing, new candidates, changed names.
 * Candidates that the list no longer names stay: only people decide that somebody stands no more.
 */
export async function applyCandidateImport(actor: Person, runId: string): Promise<void> {
  await transaction(async (tx) => {
    await takeImport(tx, 'candidates', runId)
    const run = await tx.importRun.findUniqueOrThrow({ where: { id: runId }, select: { electionId: true } })
    if (!run.electionId) throw new Refusal('notFound')
    await tx.$executeRaw`
      insert into "Contest" ("id", "electionId", "key", "level", "area", "regionCode")
      select gen_random_uuid(), ${run.electionId}::uuid, x->>'key', x->>'level', x->>'area', x->>'regionCode'
      from (select distinct on ("data"->'contest'->>'key') "data"->'contest' as x from "ImportRow"
        where "runId" = ${runId}::uuid and "outcome" in ('new', 'changed')) s
      on conflict ("electionId", "key") do nothing`
    await tx.$executeRaw`
      insert into "Party" ("id", "number", "name", "abbr")
      select gen_random_uuid(), (x->>'partyNumber')::int, x->>'partyName', x->>'partyName'
      from (select distinct on ("data"->'candidate'->>'partyName') "data"->'candidate' as x from "ImportRow"
        where "runId" = ${runId}::uuid and "outcome" in ('new', 'changed') and "data"->'candidate'->>'partyName' is not null) s
      on conflict ("name") do nothing`
    const added = await tx.$executeRaw`
      insert into "Candidate" ("id", "contestId", "partyId", "ballotNumber", "name", "nameKey", "runningMate", "isEmptyBox")
      select gen_random_uuid(), c."id", p."id", (r."data"->'candidate'->>'ballotNumber')::int, r."data"->'candidate'->>'name',
        r."data"->>'nameKey', r."data"->'candidate'->>'runningMate', (r."data"->'candidate'->>'isEmptyBox')::boolean
      from "ImportRow" r
      join "Contest" c on c."electionId" = ${run.electionId}::uuid and c."key" = r."data"->'contest'->>'key'
      left join "Party" p on p."name" = r."data"->'candidate'->>'partyName'
      where r."runId" = ${runId}::uuid and r."outcome" = 'new'
        and not exists (select 1 from "Candidate" k where k."contestId" = c."id" and k."partyId" is not distinct from p."id"
          and k."ballotNumber" = (r."data"->'candidate'->>'ballotNumber')::int)`
    const changed = await tx.$executeRaw`
      update "Candidate" k set "name" = r."data"->'candidate'->>'name', "nameKey" = r."data"->>'nameKey',
        "runningMate" = r."data"->'candidate'->>'runningMate', "version" = k."version" + 1
      from "ImportRow" r where r."runId" = ${runId}::uuid and r."outcome" = 'changed' and k."id" = r."targetId"`
    await finishImport(tx, actor, 'candidates', runId, { added, changed })
  })
}
