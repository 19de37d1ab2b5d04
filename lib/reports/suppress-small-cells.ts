import { protectCells, type Arc } from './protect-cells'

/** Numbers below this are never shown (domain notes SG-15; security.md PV-05). */
export const SMALLEST_SHOWN = 5

/** A number as it may leave lib: null with `suppressed` when it, or its part in hiding another, tells on persons. */
export type ReportCount = { value: number | null; suppressed?: boolean }

export type SuppressedTable = {
  cells: ReportCount[][]
  /** Sum of each row, of each column, and of all. */
  rows: ReportCount[]
  columns: ReportCount[]
  total: ReportCount
}

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
const shown = (value: number, hidden: boolean): ReportCount => (hidden ? { value: null, suppressed: true } : { value })

/** One number that stands alone: 1-4 is hidden. Zero tells of nobody here, because no parts stand beside it. */
export function suppressCount(value: number, k = SMALLEST_SHOWN): ReportCount {
  return shown(value, value > 0 && value < k)
}

/**
 * Hides the small cells of a list whose sum is known, and as many others as needed, so that no small one can be computed.
 * Zero counts as small: beside a known sum it would narrow down what the others can be.
 */
export function suppressList(
  values: readonly number[],
  k = SMALLEST_SHOWN,
): { cells: ReportCount[]; total: ReportCount } {
  const total = sum(values)
  const arcs: Arc[] = values.map((value) => arcOf(0, 1, value, k, value))
  const all = arcOf(1, 0, total, k, TOTAL_COST)
  protectCells([...arcs, all], 2, k)
  return { cells: arcs.map((arc) => shown(arc.value, arc.hidden)), total: shown(total, all.hidden) }
}

/** Hiding sums costs far more than hiding cells: they are what a reader looks for. */
const TOTAL_COST = 1e6

function arcOf(from: number, to: number, value: number, k: number, cost: number): Arc {
  return { from, to, value, hidden: false, sensitive: value < k, cost: cost + 1 }
}

/**
 * Hides the small cells (0-4) of a table with its row sums, column sums and grand sum, and as many other cells as needed,
 * so that for nobody who knows everything published a small cell could have fewer than `k` + 1 values. Sums are cells
 * like others: small ones are hidden and protected as well.
 *
 * `columns` are the column sums as another chart of the same page already shows or hides them; they are kept, so that the
 * two charts tell no more together than each alone.
 *
 * Covered: everything that one table tells. Not covered: what two tables that were made at different times, for different
 * units or for different spans tell together; the doors keep those apart (lib/reports/report-filter.ts), and the notes on
 * the page say so.
 */
export function suppressTable(
  values: readonly (readonly number[])[],
  { k = SMALLEST_SHOWN, columns }: { k?: number; columns?: readonly ReportCount[] } = {},
): SuppressedTable {
  const height = values.length
  const width = values[0]?.length ?? 0
  // Nodes: rows, then columns, then where row sums come from and where column sums go to.
  const source = height + width
  const sink = source + 1
  const rowSums = values.map(sum)
  const columnSums = Array.from({ length: width }, (_, at) => sum(values.map((row) => row[at] ?? 0)))
  const cells = values.map((row, i) => row.map((value, j) => arcOf(i, height + j, value, k, value)))
  const rows = rowSums.map((value, i) => arcOf(source, i, value, k, TOTAL_COST + value))
  const bottom = columnSums.map((value, j) => {
    const arc = arcOf(height + j, sink, value, k, TOTAL_COST + value)
    const given = columns?.[j]
    if (given) {
      arc.hidden = given.value === null
      arc.cost = Infinity
      // A sum that is published although small is a decision made elsewhere; it can no longer be protected here.
      arc.sensitive = arc.sensitive && arc.hidden
    }
    return arc
  })
  const total = arcOf(sink, source, sum(rowSums), k, 2 * TOTAL_COST)
  protectCells([...cells.flat(), ...rows, ...bottom, total], sink + 1, k)
  return {
    cells: cells.map((row) => row.map((arc) => shown(arc.value, arc.hidden))),
    rows: rows.map((arc) => shown(arc.value, arc.hidden)),
    columns: bottom.map((arc) => shown(arc.value, arc.hidden)),
    total: shown(total.value, total.hidden),
  }
}
