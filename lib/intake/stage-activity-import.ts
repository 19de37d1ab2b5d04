import 'server-only'
import { createHash } from 'node:crypto'
import { record } from '@/lib/audit/record'
import { loadDictionaries } from '@/lib/detection/load-dictionary'
import { plainFileName } from '@/lib/evidence/take-in-evidence'
import { now } from '@/lib/platform/clock'
import { db, longTransaction, type Transaction } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import type { Person } from '@/lib/staff/actor'
import type { ImportCounts } from './import-counts'
import { INTAKE_LIMITS } from './intake-limits'
import { loadAccounts } from './load-accounts'
import { openActivityFile } from './open-activity-file'
import { siftActivities, type Sifted } from './sift-activities'
import { problem, type Problem } from './table/problem'

type StagedRow = { line: number; outcome: 'new' | 'same' | 'rejected'; data: unknown; problems: Problem[] }

const CHUNK = 5_000

/**
 * Reads a file of activities and keeps what may be kept as a staged import: nothing is written to the register before
 * somebody has looked at the counts and applied it. `rows = new + same + rejected + dropped`, always.
 * @returns the run, or the problem of a file that cannot be read at all (then nothing is kept)
 */
export async function stageActivityImport(
  actor: Person,
  file: { bytes: Uint8Array; name: string },
): Promise<{ ok: true; runId: string } | { ok: false; problem: Problem }> {
  const { zone } = await findDeployment()
  const opened = await openActivityFile(file.bytes, file.name, zone)
  if (!opened.ok) return opened
  const sieve = { accounts: await loadAccounts(), elections: await loadDictionaries(), zone }
  const sifted = await siftActivities(opened.events, { ...sieve, uploadedAt: now().toISOString() })
  if (sifted.rows === 0) return { ok: false, problem: problem('file.empty') }
  if (sifted.kept.length + sifted.rejected.length > INTAKE_LIMITS.keptRows)
    return { ok: false, problem: problem('file.tooManyRows', { limit: INTAKE_LIMITS.keptRows }) }

  const rows = await compare(sifted, opened.cellsOf)
  const count = (outcome: StagedRow['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const counts: ImportCounts = {
    rows: sifted.rows,
    new: count('new'),
    same: count('same'),
    rejected: count('rejected'),
    dropped: sifted.rows - rows.length,
    droppedBy: sifted.dropped,
    header: opened.header,
    notices: opened.notices,
  }
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  const runId = await longTransaction(120, async (tx) => {
    const run = await tx.importRun.create({
      data: {
        kind: 'activities',
        fileName: plainFileName(file.name),
        sha256,
        source: opened.source,
        state: 'staged',
        counts: JSON.parse(JSON.stringify(counts)),
        byId: actor.id,
        createdAt: now(),
      },
      select: { id: true },
    })
    await writeRows(tx, run.id, rows)
    const detail = { kind: 'activities', rows: counts.rows, sha256 }
    await record(tx, actor, 'import.staged', detail, { type: 'import', id: run.id })
    return run.id
  })
  return { ok: true, runId }
}

/** What is in the register already was seen again; the rest is new. */
async function compare({ kept, rejected }: Sifted, cellsOf: (line: number) => string[] | null): Promise<StagedRow[]> {
  const known = new Set<string>()
  for (let from = 0; from < kept.length; from += CHUNK) {
    const keys = kept.slice(from, from + CHUNK).map(({ activity }) => activity.dedupeKey)
    const found = await db().activity.findMany({ where: { dedupeKey: { in: keys } }, select: { dedupeKey: true } })
    for (const { dedupeKey } of found) known.add(dedupeKey)
  }
  const rows: StagedRow[] = kept.map(({ line, activity, isRepeated }) => ({
    line,
    outcome: isRepeated || known.has(activity.dedupeKey) ? 'same' : 'new',
    data: activity,
    problems: [],
  }))
  // Of a rejected row of a table its cells are kept, to be mended; of an export nothing but its line number.
  for (const { line, code, params } of rejected)
    rows.push({ line, outcome: 'rejected', data: { cells: cellsOf(line) ?? [] }, problems: [{ code, params }] })
  return rows
}

/** JSON that Postgres can hold: it knows neither NUL nor half a surrogate pair. */
function text(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\0', '').toWellFormed() : part,
  )
}

async function writeRows(tx: Transaction, runId: string, rows: readonly StagedRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK)
    await tx.$executeRaw`
      insert into "ImportRow" ("runId", "line", "outcome", "data", "problems")
      select ${runId}::uuid, line, outcome, data::jsonb, problems::jsonb
      from unnest(${chunk.map(({ line }) => line)}::int[], ${chunk.map(({ outcome }) => outcome)}::text[],
        ${chunk.map(({ data }) => text(data))}::text[], ${chunk.map(({ problems }) => text(problems))}::text[])
        as staged (line, outcome, data, problems)`
  }
}
