import type { Finding } from './case-state'

export type Conclusion =
  | { kind: 'waiting' }
  /** The two of round 1 differ: a third person assesses. */
  | { kind: 'disagreed' }
  | { kind: 'concluded'; finding: Finding; agreed: boolean }

/**
 * What several independent findings amount to. Two equal ones conclude; different ones ask a third person, whose finding
 * decides when it agrees with either; three different ones leave intent undetermined (benefit of the doubt). Nothing
 * here judges: it only counts what people found.
 */
export function concludeFindings(findings: readonly { round: number; finding: Finding }[]): Conclusion {
  const first = findings.filter((one) => one.round === 1).map((one) => one.finding)
  const [a, b] = first
  if (!a || !b) return { kind: 'waiting' }
  if (a === b) return { kind: 'concluded', finding: a, agreed: true }
  const third = findings.find((one) => one.round === 2)?.finding
  if (!third) return { kind: 'disagreed' }
  return { kind: 'concluded', finding: first.includes(third) ? third : 'undetermined', agreed: false }
}
