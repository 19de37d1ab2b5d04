/**
 * A number of a chart. `null` with `suppressed` is a cell that would tell on persons (n < 5, or its complement);
 * `null` without it means that nothing is known. The caller decides: charts never see the number behind.
 */
export type Count = { value: number | null; suppressed?: boolean }

export type ChartWords = {
  /** "Lihat tabel" */
  table: string
  /** "Unduh CSV" */
  csv: string
  /** "<5" */
  suppressed: string
  /** "tidak diketahui" */
  unknown: string
}

/** The number as people read it: grouped by locale, or the word for a hidden or unknown cell. */
export function showCount(count: Count, words: ChartWords, locale: string, digits = 0): string {
  if (count.value === null) return count.suppressed ? words.suppressed : words.unknown
  return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(count.value)
}

/** Largest known value, at least 1, so that scales begin at zero and never divide by it. */
export function largest(values: (number | null | undefined)[]): number {
  return Math.max(1, ...values.map((value) => value ?? 0))
}

/** A percentage attribute for SVG geometry; attributes, unlike inline styles, need no exception in the CSP. */
export function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 10000) / 100}%`
}
