import type { Day } from '@/lib/platform/day'
import type { Locale } from './locale'

const TAG: Record<Locale, string> = { id: 'id-ID', en: 'en-GB' }
export const ZONES: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' }
// Making a formatter costs a thousand times what using it costs; a page of rows would make hundreds.
const dates = new Map<string, Intl.DateTimeFormat>()

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${JSON.stringify(options)}`
  const kept = dates.get(key) ?? new Intl.DateTimeFormat(TAG[locale], options)
  dates.set(key, kept)
  return kept
}

const midday = (day: Day) => new Date(`${day}T12:00:00Z`)

export type DayStyle = 'long' | 'medium' | 'weekday' | 'short' | 'month'

const DAY_STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  /** 24 November 2026 */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** 24 Nov 2026 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Selasa, 24 November 2026 */
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** Sel., 24 Nov */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** November 2026 */
  month: { month: 'long', year: 'numeric' },
}

/** A calendar day in words; numbers-only dates are never shown (ambiguous between readers). */
export function formatDay(day: Day, locale: Locale, style: DayStyle = 'medium'): string {
  return dateFormat(locale, { ...DAY_STYLES[style], timeZone: 'UTC' }).format(midday(day))
}

/** "23 Nov 2026 pukul 08.41 WIB" / "23 Nov 2026 at 08:41 WIB". */
export function formatInstant(instant: Date, locale: Locale, zone: string): string {
  const day = dateFormat(locale, { ...DAY_STYLES.medium, timeZone: zone }).format(instant)
  return `${day} ${locale === 'id' ? 'pukul' : 'at'} ${formatTime(instant, locale, zone)}`
}

/** "08.41 WIB" / "08:41 WIB". */
export function formatTime(instant: Date, locale: Locale, zone: string): string {
  const time = dateFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
  }).format(instant)
  return `${time} ${ZONES[zone] ?? zone}`
}

/** 1.234,5 / 1,234.5 */
export function formatNumber(value: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: digits }).format(value)
}

/** Share of one as a percentage: 0.123 → 12,3% */
export function formatPercent(share: number, locale: Locale, digits = 0): string {
  return new Intl.NumberFormat(TAG[locale], { style: 'percent', maximumFractionDigits: digits }).format(share)
}

/** "PNS, PPPK, dan CPNS" */
export function formatList(items: string[], locale: Locale): string {
  return new Intl.ListFormat(TAG[locale], { type: 'conjunction' }).format(items)
}
