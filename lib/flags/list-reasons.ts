import 'server-only'
import { db } from '@/lib/platform/db'
import { OUTCOMES, type Outcome } from './outcome'

export type TriageReason = { code: string; outcome: Outcome; titleId: string; titleEn: string }

/** Reasons of the active rulebook that triage chooses from, in the order of their keys. */
export async function listReasons(): Promise<TriageReason[]> {
  const rows = await db().reason.findMany({
    where: { rulebook: { state: 'active' }, outcome: { in: [...OUTCOMES] } },
    orderBy: [{ outcome: 'asc' }, { ord: 'asc' }],
    select: { code: true, outcome: true, titleId: true, titleEn: true },
  })
  return rows.map((row) => ({ ...row, outcome: row.outcome as Outcome }))
}
