import type { Day } from '@/lib/platform/day'
import { addDays, daysBetween } from '@/lib/rulebook/days'

/** A span of whole days, both ends included. */
export type Span = { from: Day; to: Day }

/**
 * What a report speaks of: `2026-10` a month, `2026-Q4` a quarter, `election` the monitoring time of the election so far,
 * `year` twelve calendar months.
 */
export type Period = { kind: 'month' | 'quarter' | 'election' | 'year'; key: string; span: Span; previous: Span | null }

export type Month = string

const monthOf = (day: Day): Month => day.slice(0, 7)
const firstOf = (month: Month): Day => `${month}-01`
const lastOf = (month: Month): Day => addDays(firstOf(addMonths(month, 1)), -1)
const earlier = (a: Day, b: Day) => (a < b ? a : b)
const later = (a: Day, b: Day) => (a > b ? a : b)

/** The month so many months later (earlier when negative). */
export function addMonths(month: Month, months: number): Month {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** Months that a span touches, in order. */
export function listMonths({ from, to }: Span): Month[] {
  const months: Month[] = []
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) months.push(month)
  return months
}

/** The quarter a month lies in, as `2026-Q4`. */
export function quarterOf(month: Month): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
}

/** Whole months or quarters compare with those before; an unfinished one with as many days of the one before. */
function compare(span: Span, before: Span, today: Day): Span {
  if (today >= span.to) return before
  return { from: before.from, to: earlier(before.to, addDays(before.from, daysBetween(span.from, today))) }
}

/** Nothing was watched then: no comparison. */
const watchedPart = (span: Span, watched: Span): Span | null => (span.to < watched.from ? null : span)

/**
 * Reads a period of the address against the monitoring time of an election. Null when the key is no period, lies outside
 * the monitoring time, or has not begun. A running period ends today.
 */
export function findPeriod(key: string, watched: Span, today: Day): Period | null {
  const end = earlier(watched.to, today)
  if (key === 'election') return { kind: 'election', key, span: { from: watched.from, to: end }, previous: null }
  if (key === 'year') {
    const { span, previous } = yearTo(monthOf(end), end)
    return { kind: 'year', key, span, previous: watchedPart(previous, watched) }
  }
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(key)?.[0]
  const quarter = /^(\d{4})-Q([1-4])$/.exec(key)
  const first = month ?? (quarter ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}` : null)
  if (!first) return null
  const length = month ? 1 : 3
  const whole = { from: firstOf(first), to: lastOf(addMonths(first, length - 1)) }
  if (whole.to < watched.from || whole.from > end) return null
  const before = { from: firstOf(addMonths(first, -length)), to: lastOf(addMonths(first, -1)) }
  return {
    kind: month ? 'month' : 'quarter',
    key,
    span: { from: whole.from, to: earlier(whole.to, today) },
    previous: watchedPart(compare(whole, before, today), watched),
  }
}

/** Twelve calendar months up to and with a month, cut at `end`, and the twelve before. */
function yearTo(month: Month, end: Day): { span: Span; previous: Span } {
  return {
    span: { from: firstOf(addMonths(month, -11)), to: earlier(lastOf(month), end) },
    previous: { from: firstOf(addMonths(month, -23)), to: lastOf(addMonths(month, -12)) },
  }
}

/**
 * The span that the charts cover: the twelve months up to the end of the period, inside the monitoring time. A single month
 * has too few cases for a chart without telling on persons, and charts of single months could be subtracted from those of
 * quarters.
 */
export function chartSpan(period: Period, watched: Span): Span {
  if (period.kind === 'election') return period.span
  const year = yearTo(monthOf(period.span.to), period.span.to).span
  return { from: later(year.from, watched.from), to: earlier(period.span.to, watched.to) }
}

/** The end of the last month that is over; what is told of a single unit ends there. */
export function lastClosedDay(today: Day): Day {
  return addDays(firstOf(monthOf(today)), -1)
}

/** The periods that can be chosen: months and quarters that have begun, newest first. */
export function listPeriods(watched: Span, today: Day): { months: Month[]; quarters: string[] } {
  const months = listMonths({ from: watched.from, to: earlier(watched.to, today) }).reverse()
  return { months, quarters: [...new Set(months.map(quarterOf))] }
}

/** What is read when nothing is chosen: the running month, or the whole of an election that is over. */
export function defaultPeriod(watched: Span, today: Day): string {
  return today > watched.to || today < watched.from ? 'election' : monthOf(today)
}
