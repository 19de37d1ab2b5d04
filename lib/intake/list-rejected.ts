import 'server-only'
import { record } from '@/lib/audit/record'
import { db, transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { hasRole, type Person } from '@/lib/staff/actor'
import { ImportCounts, readProblems } from './import-counts'

const KINDS = { activities: 'kominfo', candidates: 'kominfo', employees: 'bkpsdm' } as const

function mayTake(actor: Person, kind: string): boolean {
  if (!Object.hasOwn(KINDS, kind)) return false
  return KINDS[kind as keyof typeof KINDS] === 'kominfo'
    ? hasRole(actor, 'kominfo_analyst', 'kominfo_verifier')
    : hasRole(actor, 'bkpsdm_officer')
}

export type RejectedRows = {
  fileName: string
  header: string[]
  rows: { line: number; cells: string[]; problems: { code: string; params: Record<string, string | number> }[] }[]
}

function cellsOf(data: unknown): string[] {
  const cells = typeof data === 'object' && data !== null && 'cells' in data ? data.cells : null
  return Array.isArray(cells) ? cells.map(String) : []
}

/**
 * The rejected rows of an import of any kind, with the cells they had in the file, for mending and importing again. That
 * they were taken away stands in the record. Throws `notFound` for an import that is not of the actor's office.
 */
export async function listRejected(actor: Person, runId: string): Promise<RejectedRows> {
  const run = await db().importRun.findUnique({
    where: { id: runId },
    select: { kind: true, fileName: true, counts: true },
  })
  if (!run || !mayTake(actor, run.kind)) throw new Refusal('notFound')
  const rows = await db().importRow.findMany({
    where: { runId, outcome: 'rejected' },
    orderBy: { line: 'asc' },
    select: { line: true, data: true, problems: true },
  })
  await transaction((tx) =>
    record(tx, actor, 'import.rejectedDownloaded', { kind: run.kind }, { type: 'import', id: runId }),
  )
  return {
    fileName: run.fileName,
    header: ImportCounts.parse(run.counts).header,
    rows: rows.map(({ line, data, problems }) => ({ line, cells: cellsOf(data), problems: readProblems(problems) })),
  }
}
