import 'server-only'
import { db } from '@/lib/platform/db'
import type { ImportCounts, ImportKind, Outcome, StagedRow } from './staged-row'

export type ImportRunView = {
  id: string
  kind: ImportKind
  fileName: string
  sha256: string
  source: string | null
  electionId: string | null
  state: 'staged' | 'applying' | 'applied' | 'cancelled' | 'failed'
  counts: ImportCounts & { header: string[] }
  byName: string
  createdAt: Date
  appliedAt: Date | null
}

const FIELDS = {
  id: true,
  kind: true,
  fileName: true,
  sha256: true,
  source: true,
  electionId: true,
  state: true,
  counts: true,
  byId: true,
  createdAt: true,
  appliedAt: true,
} as const

async function withNames(runs: { byId: string }[]): Promise<Map<string, string>> {
  const users = await db().user.findMany({
    where: { id: { in: [...new Set(runs.map((run) => run.byId))] } },
    select: { id: true, name: true },
  })
  return new Map(users.map((user) => [user.id, user.name]))
}

/** A run of this kind, or null. */
export async function findImport(kind: ImportKind, id: string): Promise<ImportRunView | null> {
  const run = await db().importRun.findFirst({ where: { id, kind }, select: FIELDS })
  if (!run) return null
  const { byId, ...rest } = run
  return { ...rest, byName: (await withNames([run])).get(byId) ?? '' } as unknown as ImportRunView
}

/** Runs of this kind, newest first. */
export async function listImports(kind: ImportKind, limit = 20, electionId?: string): Promise<ImportRunView[]> {
  const runs = await db().importRun.findMany({
    where: { kind, ...(electionId ? { electionId } : {}) },
    select: FIELDS,
    orderBy: { createdAt: 'desc' },
    take: limit,
  })
  const names = await withNames(runs)
  return runs.map(({ byId, ...rest }) => ({ ...rest, byName: names.get(byId) ?? '' })) as unknown as ImportRunView[]
}

/** Rows of a run in file order; `outcomes` narrows. */
export async function listImportRows(runId: string, outcomes: Outcome[], page = 1, size = 50): Promise<StagedRow[]> {
  const rows = await db().importRow.findMany({
    where: { runId, outcome: { in: outcomes } },
    select: { line: true, outcome: true, data: true, problems: true, targetId: true },
    orderBy: { line: 'asc' },
    skip: (page - 1) * size,
    take: size,
  })
  return rows as unknown as StagedRow[]
}
