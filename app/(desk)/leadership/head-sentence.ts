import type { Period } from '@/lib/reports/period'
import type { Report } from '@/lib/reports/report'
import type { ReportWords } from './report-words'

const dayOfMonth = (day: string) => Number(day.slice(8))

/** The period as the sentence names it; an unfinished one says up to which day. */
export function periodName(report: Report, words: ReportWords): string {
  const { period } = report.filter
  const name = words.period(period)
  if (period.span.to !== report.today || (period.kind !== 'month' && period.kind !== 'quarter')) return name
  return period.kind === 'month'
    ? words.t('until.month', { period: name, day: dayOfMonth(report.today) })
    : words.t('until.quarter', { period: name, day: words.day(report.today) })
}

/** What the figures are compared with: a whole month or quarter, or as many days of it. */
export function previousName(period: Period, words: ReportWords): string {
  const { t } = words
  const { previous } = period
  if (!previous) return ''
  if (period.kind === 'year') return t('periods.before.year')
  // Cut when the running period is: then as many days are compared, not the whole.
  const isCut = dayOfMonth(period.span.to) < 28 && dayOfMonth(previous.to) < 28
  const month = words.day(previous.from, 'month')
  if (period.kind === 'month')
    return isCut ? t('periods.before.until', { from: 1, to: dayOfMonth(previous.to), month }) : month
  const quarter = t('periods.before.quarter', {
    q: Math.ceil(Number(previous.from.slice(5, 7)) / 3),
    year: previous.from.slice(0, 4),
  })
  return isCut ? t('periods.before.untilQuarter', { period: quarter }) : quarter
}

/** The two sentences a leader reads first, made from the numbers; a month without anything says so. */
export function headSentence(report: Report, words: ReportWords): { first: string; second: string } {
  const { t } = words
  const { value, previous } = report.figures.forwarded
  const period = periodName(report, words)
  const before = previous?.value ?? null
  const change =
    value.value === null || before === null
      ? 'none'
      : value.value > before
        ? 'up'
        : value.value < before
          ? 'down'
          : 'same'
  return {
    first:
      value.value === null
        ? t('sentence.few', { period })
        : t('sentence.forwarded', { period, n: value.value, change, before: words.number(before ?? 0) }),
    second: t('sentence.overdue', { n: report.urgent.overdue }),
  }
}
