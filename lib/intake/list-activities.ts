import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { z } from 'zod'
import { ACTIVITY_KINDS } from '@/lib/detection/seen-activity'
import { db } from '@/lib/platform/db'
import { MANUAL_PLATFORMS } from './manual-activity'

export const ACTIVITY_SOURCES = ['zeeschuimer', 'activity-csv', 'manual'] as const
export const PAGE_SIZE = 50

const one = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).optional().catch(undefined)

/** The filters of the list as they stand in the address; whatever is unknown is left out. */
export const ActivityFilter = z.object({
  source: one(ACTIVITY_SOURCES),
  platform: one(MANUAL_PLATFORMS),
  act: one(ACTIVITY_KINDS),
  raised: one(['yes', 'no']),
  q: z.string().trim().max(80).optional().catch(undefined),
  run: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type ActivityFilter = z.infer<typeof ActivityFilter>

export type ActivityRow = {
  id: string
  source: string
  platform: string
  act: (typeof ACTIVITY_KINDS)[number]
  handle: string
  employeeId: string | null
  targetHandle: string | null
  text: string
  url: string | null
  actAt: Date | null
  firstSeenAt: Date
  collector: string
  isRead: boolean
  captures: number
  flag: { id: string; number: number } | null
}

function whereOf({ source, platform, act, raised, q, run }: ActivityFilter): Prisma.ActivityWhereInput {
  const key = q?.replace(/^@/, '').toLowerCase()
  return {
    ...(source ? { source } : {}),
    ...(platform ? { platform } : {}),
    ...(act ? { act } : {}),
    ...(run ? { runId: run } : {}),
    ...(raised ? { flags: raised === 'yes' ? { some: {} } : { none: {} } } : {}),
    ...(key ? { account: { handleKey: { contains: key } } } : {}),
  }
}

/** The acts that came in, newest first, fifty a page. */
export async function listActivities(filter: ActivityFilter): Promise<{ rows: ActivityRow[]; total: number }> {
  const where = whereOf(filter)
  const [total, rows] = await Promise.all([
    db().activity.count({ where }),
    db().activity.findMany({
      where,
      orderBy: [{ firstSeenAt: 'desc' }, { id: 'desc' }],
      skip: (filter.page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        id: true,
        source: true,
        platform: true,
        act: true,
        targetHandle: true,
        text: true,
        targetText: true,
        url: true,
        actAt: true,
        firstSeenAt: true,
        collectorId: true,
        detectedAt: true,
        authorHandle: true,
        account: { select: { employeeId: true } },
        flags: { select: { id: true, number: true }, take: 1 },
        _count: { select: { evidence: true } },
      },
    }),
  ])
  const ids = [...new Set(rows.flatMap(({ collectorId }) => (collectorId ? [collectorId] : [])))]
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const names = new Map(users.map(({ id, name }) => [id, name]))
  return {
    total,
    rows: rows.map(({ account, flags, _count, collectorId, detectedAt, authorHandle, text, targetText, ...row }) => ({
      ...row,
      handle: authorHandle,
      text: (text || targetText || '').slice(0, 300),
      employeeId: account.employeeId,
      collector: (collectorId && names.get(collectorId)) || '',
      isRead: detectedAt !== null,
      captures: _count.evidence,
      flag: flags[0] ?? null,
    })),
  }
}
