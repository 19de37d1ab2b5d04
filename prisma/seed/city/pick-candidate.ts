import { addDays } from '@/lib/rulebook/days'
import type { InventedCandidate } from './invent-elections'
import type { Random } from './random'
import type { Scene } from './scene'

/** Who is meant, by election and day; nearly the same share for every pair. */
export function pickCandidate(
  scene: Scene,
  random: Random,
  election: 'general' | 'regional',
  day: string,
): InventedCandidate {
  const { candidates, generalId, regionalId, days } = scene.elections
  const electionId = election === 'general' ? generalId : regionalId
  const standing = candidates.filter((candidate) => {
    if (candidate.electionId !== electionId) return false
    const n = candidates.filter((other) => other.electionId === electionId).indexOf(candidate)
    if (election === 'regional' && day <= addDays(days.regional.from, n * 9 + 1)) return false
    return candidate.plan.number !== null || day < addDays(days.regional.determined, -1)
  })
  return random.weighted(standing.map((candidate) => [candidate, candidate.plan.number === null ? 3 : 10] as const))
}
