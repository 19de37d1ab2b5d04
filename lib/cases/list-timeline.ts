import 'server-only'
import { db } from '@/lib/platform/db'
import type { TimelineEntry } from './timeline-entry'

// Openings, and the paper whose step stands beside it anyway.
const QUIET = [
  'case.read',
  'document.issued',
  'document.opened',
  'document.printed',
  'evidence.opened',
  'flag.opened',
  'door.refused',
]

/**
 * The register of a case, newest first, from the audit record: what happened, or with `readings` also who opened what.
 * At most 300 entries. The caller has opened the case, so may see it.
 */
export async function listTimeline(caseId: string, options: { readings: boolean }): Promise<TimelineEntry[]> {
  const rows = await db().auditEntry.findMany({
    where: { caseId, ...(options.readings ? {} : { event: { notIn: QUIET } }) },
    orderBy: { seq: 'desc' },
    take: 300,
    select: { seq: true, at: true, event: true, actorName: true, actorRoles: true, detail: true },
  })
  return rows.map((row) => ({
    seq: String(row.seq),
    at: row.at,
    event: row.event,
    by: row.actorName,
    roles: row.actorRoles,
    detail: plain(row.detail),
  }))
}

function plain(detail: unknown): TimelineEntry['detail'] {
  if (!detail || typeof detail !== 'object') return {}
  const entries = Object.entries(detail).map(([key, value]): [string, string | number | boolean] => [
    key,
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : (value?.length ?? ''),
  ])
  return Object.fromEntries(entries)
}
