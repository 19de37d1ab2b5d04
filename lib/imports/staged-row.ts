/** What will become of a row of a file; the five together are all its rows. */
export const OUTCOMES = ['new', 'changed', 'same', 'rejected', 'dropped'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** `found`: the cell as it stood; `expected`: key of words `imports.expected`, where the kind of import has such. */
export type StagedProblem = {
  code: string
  column?: string
  params: Record<string, string | number>
  found?: string
  expected?: string
}

/** A row of an uploaded file, judged but not written anywhere. */
export type StagedRow = {
  line: number
  outcome: Outcome
  /** Parsed values of a taken row; of a rejected one `{ cells }` as they stood in the file; of a dropped one nothing. */
  data: Record<string, unknown>
  /** For people: code and parameters of each problem (words in messages `imports`), column where there is one. */
  problems: StagedProblem[]
  /** The row of the register that it would change or that it equals. */
  targetId: string | null
}

export type ImportKind = 'employees' | 'candidates' | 'activities'

/** Counts by outcome; they add up to `rows`. */
export type ImportCounts = Record<Outcome, number> & { rows: number }

export function countOutcomes(rows: readonly Pick<StagedRow, 'outcome'>[]): ImportCounts {
  const counts: ImportCounts = { rows: rows.length, new: 0, changed: 0, same: 0, rejected: 0, dropped: 0 }
  for (const { outcome } of rows) counts[outcome]++
  return counts
}
