import { isInForce } from './is-in-force'
import type { Dated, EmployeeKind, SanctionRow } from './rows'

/** What decides whether a sanction fits: the level of the violation as people found it, whose it is, and when. */
export interface SanctionFacts {
  /** Level of the violation type: moral, medium, heavy, dismissal (by_task_force fits no row). */
  level: string
  employeeKind: EmployeeKind
  /** ISO day of the decision. */
  day: string
}

/** The part of a sanction row that decides whether it fits. */
export type SanctionTerms = Dated & { level: string } & Pick<SanctionRow, 'kinds' | 'isSuspended' | 'ord'>

export type SanctionMisfit =
  | 'sanctionOtherLevel'
  | 'sanctionOtherKind'
  | 'sanctionNotYetInForce'
  | 'sanctionNoLongerInForce'
  | 'sanctionReplacedByTransition'

/**
 * Why the sanction may not be imposed under these facts, or null. While the transitional article runs (PP 94/2021 Ps
 * 42, Peraturan BKN 6/2022 Ps 62) the allowance cuts are suspended and their stand-ins fit instead.
 */
export function whyNotSanction(row: SanctionTerms, facts: SanctionFacts): SanctionMisfit | null {
  if (row.level !== facts.level) return 'sanctionOtherLevel'
  if (!row.kinds.includes(facts.employeeKind)) return 'sanctionOtherKind'
  if (!isInForce(row, facts.day)) {
    return row.validFrom !== null && facts.day < row.validFrom ? 'sanctionNotYetInForce' : 'sanctionNoLongerInForce'
  }
  return row.isSuspended ? 'sanctionReplacedByTransition' : null
}

/** The catalogue sorted out: what fits, lightest first, and what does not, each with the reason. */
export interface FittingSanctions<Row> {
  fits: Row[]
  misfits: { row: Row; whyNot: SanctionMisfit }[]
}

/**
 * Sorts the catalogue for one decision. `fits` may be empty: PPPK have no medium row until the region's own rule
 * (PP 49/2018 leaves levels to the agency) has been entered; the screen must say so instead of offering another level.
 */
export function fittingSanctions<Row extends SanctionTerms>(
  facts: SanctionFacts,
  rows: readonly Row[],
): FittingSanctions<Row> {
  const sorted: FittingSanctions<Row> = { fits: [], misfits: [] }
  for (const row of [...rows].sort((a, b) => a.ord - b.ord)) {
    const whyNot = whyNotSanction(row, facts)
    if (whyNot === null) sorted.fits.push(row)
    else sorted.misfits.push({ row, whyNot })
  }
  return sorted
}
