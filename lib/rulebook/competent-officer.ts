import type { EmployeeKind, PositionBucket } from './rows'

/** Whose case it is, and which level of sanction is on the table. */
export interface CompetenceFacts {
  employeeKind: EmployeeKind
  bucket: PositionBucket
  level: string
}

/** Who may impose it. */
export interface CompetentOfficer<Row> {
  row: Row
  /** PPPK below termination: the contract and the region's own rule decide (PP 49/2018), the row is only a hint. */
  byLocalRule: boolean
  /** False must be shown: the national articles are applied to a city by inference. */
  isVerified: boolean
}

const BELOW_TERMINATION: readonly string[] = ['light', 'medium']

/**
 * The officer competent to impose a sanction of that level (Peraturan BKN 6/2022 Ps 15-32 applied to a city), or null
 * when no row covers the facts. A conflict of interest of that officer is a question for the case, not for this table.
 */
export function findCompetentOfficer<
  Row extends { bucket: PositionBucket; level: string; verifiedBy?: string | null | undefined },
>(facts: CompetenceFacts, rows: readonly Row[]): CompetentOfficer<Row> | null {
  const row = rows.find((one) => one.bucket === facts.bucket && one.level === facts.level)
  if (!row) return null
  const isPppk = facts.employeeKind === 'PPPK' || facts.employeeKind === 'PPPK_PARUH_WAKTU'
  return {
    row,
    byLocalRule: isPppk && BELOW_TERMINATION.includes(facts.level),
    isVerified: Boolean(row.verifiedBy),
  }
}
