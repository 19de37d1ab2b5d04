/** One line of a case's register, as the record keeps it; `detail` holds codes, days and counts only. */
export type TimelineEntry = {
  seq: string
  at: Date
  event: string
  by: string
  roles: string[]
  detail: Record<string, string | number | boolean>
}
