import type { Dictionary } from './dictionary'
import type { Findings, NumberHit } from './disambiguate'

/**
 * The candidates a ballot number may stand for: in the contests of the candidates already named, otherwise where an
 * area or an office in the text points, otherwise in all contests of pairs. An empty box has a number and nobody behind it.
 */
export function candidatesWithNumber(
  hit: NumberHit,
  named: ReadonlySet<number>,
  findings: Findings,
  dictionary: Dictionary,
): number[] {
  const all = [...dictionary.numbers.keys()]
  const levelOf = (key: string) => dictionary.contests.get(key)?.level ?? ''
  const of = (why: 'office' | 'area') =>
    new Set(findings.surroundings.filter((found) => found.why === why).map((found) => found.of))
  const contestsNamed = new Set([...named].map((candidate) => dictionary.candidates[candidate]?.contestKey))
  const offices = of('office')
  const areas = of('area')
  const narrowings: ((key: string) => boolean)[] = [
    (key) => contestsNamed.has(key),
    (key) => areas.has(key) && (offices.size === 0 || offices.has(levelOf(key))),
    (key) => offices.has(levelOf(key)),
    () => true,
  ]
  const keys = narrowings.map((fits) => all.filter(fits)).find((fitting) => fitting.length > 0) ?? []
  return keys.flatMap((key) => dictionary.numbers.get(key)?.get(hit.number) ?? [])
}

/**
 * Whether a number phrase is about the ballot at all. `nomor urut 2` and `paslon 01` are; `nomor 2` needs words about
 * the election in the text; `02`, a keycap or a gesture needs a call right before it or the candidate named beside it.
 */
export function speaksOfBallot(
  hit: NumberHit,
  candidates: readonly number[],
  named: ReadonlySet<number>,
  inElectionText: boolean,
): boolean {
  if (hit.strength === 'clear' || hit.isCalled) return true
  const [only] = candidates
  if (candidates.length === 1 && only !== undefined && named.has(only)) return true
  return inElectionText && (hit.strength === 'named' || hit.why === 'gestureNumber')
}
