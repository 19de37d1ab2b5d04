import 'server-only'
import { db, type Reader } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { loadDictionaries } from './load-dictionary'
import type { DetectionSetting } from './detect-activity'

/**
 * What detection looks things up in: elections with their dictionaries, the rulebook in force, the zone. Null in a house
 * whose rulebook has not been loaded: without rules nothing can touch one.
 */
export async function loadSetting(reader: Reader = db()): Promise<DetectionSetting | null> {
  const rulebook = await reader.rulebook.findFirst({
    where: { state: 'active' },
    select: {
      id: true,
      violations: { select: { code: true } },
      timers: { where: { code: 'T-LAPOR' }, select: { length: true } },
    },
  })
  if (!rulebook) return null
  const elections = await loadDictionaries(reader)
  const { zone } = await findDeployment()
  return {
    elections,
    zone,
    rulebookId: rulebook.id,
    ruleCodes: new Set(rulebook.violations.map(({ code }) => code)),
    reportDays: rulebook.timers[0]?.length ?? 7,
  }
}
