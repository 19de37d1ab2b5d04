import type { Period } from '@/lib/reports/period'
import type { Report } from '@/lib/reports/report'
import type { ReportWords } from './report-words'

const dayOfMonth = (day: string) => Number(day.slice(8))

/** The period as the sentence names it; an unfinished one says up to which day. */
export function periodName(report: Report, words: ReportWords): string {
  const { period } = report.filter
  const name = words.period(period)
  const isRunning = period.span.to === report.today && (period.kind === 'month' || period.kind === 'quarter')
  return isRunning ? words.t('until', { period: name, day: words.day(report.today) }) : name
}

/** What the figures are compared with: a whole month or quarter, or as many days of it. */
export function previousName(period: Period, words: ReportWords): string {
  const { t } = words
  const { previous } = period
  if (!previous) return ''
  if (period.kind === 'year') return t('periods.before.year')
  const name =
    period.kind === 'month'
      ? t('periods.before.month', { month: words.day(previous.from, 'month') })
      : t('periods.before.quarter', {
          q: Math.ceil(Number(previous.from.slice(5, 7)) / 3),
          year: previous.from.slice(0, 4),
        })
  const isCut = dayOfMonth(previous.to) < 28 && dayOfMonth(period.span.to) < 28
  return isCut ? t('periods.before.until', { period: name }) : name
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
