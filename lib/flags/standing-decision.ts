import 'server-only'
import type { Reader } from '@/lib/platform/db'

/** The last decision about a flag that nobody has undone, or null. */
export async function findStandingDecision(reader: Reader, flagId: string) {
  const decisions = await reader.flagDecision.findMany({
    where: { flagId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      outcome: true,
      reasonCode: true,
      note: true,
      fromState: true,
      toState: true,
      waitUntil: true,
      caseId: true,
      attributionBefore: true,
      undoesId: true,
      byId: true,
      at: true,
    },
  })
  const undone = new Set(decisions.map(({ undoesId }) => undoesId))
  return decisions.find(({ id, outcome }) => outcome !== 'undo' && !undone.has(id)) ?? null
}
export type StandingDecision = NonNullable<Awaited<ReturnType<typeof findStandingDecision>>>
