import { isDay } from '@/lib/platform/day'
import type { Dated } from './rows'

/**
 * Whether the row is valid on that day (both ends inclusive; an open end is no limit). Documents cite only legal bases
 * in force on the document's date. Throws RangeError when the text is not an existing day.
 */
export function isInForce(row: Dated, day: string): boolean {
  if (!isDay(day)) throw new RangeError(`Not a calendar day: ${day}`)
  return (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || day <= row.validTo)
}
