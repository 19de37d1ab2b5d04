import 'server-only'
import { db } from '@/lib/platform/db'
import { ImportCounts, readProblems } from './import-counts'
import type { StagedActivity } from './staged-activity'

export type ImportRow = {
  id: string
  fileName: string
  source: string | null
  state: string
  counts: ImportCounts
  byName: string
  createdAt: Date
  appliedAt: Date | null
}

const FIELDS = {
  id: true,
  fileName: true,
  source: true,
  state: true,
  counts: true,
  byId: true,
  createdAt: true,
  appliedAt: true,
} as const

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  return new Map(users.map(({ id, name }) => [id, name]))
}

/** The newest imports of activities with their counts. */
export async function listImports(limit = 30): Promise<ImportRow[]> {
  const runs = await db().importRun.findMany({
    where: { kind: 'activities' },
    orderBy: { createdAt: 'desc' },
    take: limit,
    select: FIELDS,
  })
  const names = await namesOf(runs.map(({ byId }) => byId))
  return runs.map(({ byId, counts, ...run }) => ({
    ...run,
    byName: names.get(byId) ?? '',
    counts: ImportCounts.parse(counts),
  }))
}

export type ImportPreview = ImportRow & {
  sha256: string
  /** The first lines that will be written, or were. */
  sample: { line: number; outcome: string; activity: StagedActivity }[]
  /** The first rejected lines with why. */
  rejected: { line: number; problems: { code: string; params: Record<string, string | number> }[] }[]
  /** Acts of this run that detection has read, and flags it raised from them. */
  read: number
  raised: number
}

/** One import of activities with its first rows; null when there is none. */
export async function findImport(id: string): Promise<ImportPreview | null> {
  const run = await db().importRun.findFirst({ where: { id, kind: 'activities' }, select: { ...FIELDS, sha256: true } })
  if (!run) return null
  const select = { line: true, outcome: true, data: true, problems: true } as const
  const [kept, rejected, names, read, raised] = await Promise.all([
    db().importRow.findMany({
      where: { runId: id, outcome: { in: ['new', 'same'] } },
      orderBy: { line: 'asc' },
      take: 20,
      select,
    }),
    db().importRow.findMany({ where: { runId: id, outcome: 'rejected' }, orderBy: { line: 'asc' }, take: 20, select }),
    namesOf([run.byId]),
    db().activity.count({ where: { runId: id, detectedAt: { not: null } } }),
    db().flag.count({ where: { activity: { runId: id } } }),
  ])
  const { byId, counts, ...rest } = run
  return {
    ...rest,
    byName: names.get(byId) ?? '',
    counts: ImportCounts.parse(counts),
    sample: kept.map(({ line, outcome, data }) => ({ line, outcome, activity: data as unknown as StagedActivity })),
    rejected: rejected.map(({ line, problems }) => ({ line, problems: readProblems(problems) })),
    read,
    raised,
  }
}
