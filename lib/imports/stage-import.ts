import 'server-only'
import { createHash } from 'node:crypto'
import { record } from '@/lib/audit/record'
import { longTransaction } from '@/lib/platform/db'
import type { Problem } from '@/lib/intake/table/problem'
import type { Person } from '@/lib/staff/actor'
import { countOutcomes, type ImportKind, type StagedRow } from './staged-row'

/** Rows put into one statement; bounds the size of a message to the database. */
const CHUNK = 5_000

/** A database text holds neither NUL nor half a character; a rejected row may have both, and is kept all the same. */
const keepable = (_key: string, value: unknown) =>
  typeof value === 'string' ? value.replaceAll('\0', '\ufffd').toWellFormed() : value

/**
 * Keeps the judged rows of a file for the preview; the registers stay untouched until somebody applies the run. Header
 * and separator of the file are kept for the file of rejected rows. Returns the id of the run.
 */
export async function stageImport(
  actor: Person,
  file: {
    kind: ImportKind
    name: string
    bytes: Uint8Array
    source?: string
    electionId?: string
    header: string[]
    notices?: Problem[]
  },
  rows: readonly StagedRow[],
): Promise<string> {
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const counts = countOutcomes(rows)
  return longTransaction(120, async (tx) => {
    const run = await tx.importRun.create({
      data: {
        kind: file.kind,
        fileName: file.name.slice(0, 200),
        sha256,
        state: 'staged',
        counts: { ...counts, header: file.header, notices: file.notices ?? [] },
        byId: actor.id,
        source: file.source ?? null,
        electionId: file.electionId ?? null,
      },
      select: { id: true },
    })
    for (let at = 0; at < rows.length; at += CHUNK) {
      const chunk = JSON.stringify(rows.slice(at, at + CHUNK), keepable)
      await tx.$executeRaw`
        insert into "ImportRow" ("runId", "line", "outcome", "data", "problems", "targetId")
        select ${run.id}::uuid, r."line", r."outcome", r."data", r."problems", r."targetId"
        from jsonb_to_recordset(${chunk}::jsonb) as r("line" int, "outcome" text, "data" jsonb, "problems" jsonb, "targetId" uuid)`
    }
    await record(
      tx,
      actor,
      'import.staged',
      { kind: file.kind, rows: counts.rows, sha256 },
      { type: 'import', id: run.id },
    )
    return run.id
  })
}
