import { DotStrip } from '@/components/charts/dot-strip'
import type { Report, StepTime } from '@/lib/reports/report'
import { chartTitle } from './chart-title'
import type { ReportWords } from './report-words'

/** How long each step took against its limit. Single units get no dots: a dot would be one case of few. */
export function TimesChart({ report, words }: { report: Report; words: ReportWords }) {
  const { t } = words
  const longest = Math.max(10, ...report.times.flatMap((step) => [...step.points, step.limit ?? 0, step.p90 ?? 0]))
  const step = longest > 60 ? 20 : longest > 30 ? 10 : 5
  const ticks = Array.from({ length: Math.ceil(longest / step) + 1 }, (_, at) => at * step)
  return (
    <DotStrip
      id="times"
      title={chartTitle(report, words, 'times')}
      subtitle={report.filter.unit ? t('times.subtitleUnit') : t('times.subtitle')}
      source={words.source}
      csvHref={words.csv('times')}
      words={words.few}
      unit={t('times.unit')}
      ticks={ticks}
      heads={{
        label: t('times.heads.label'),
        median: t('times.heads.median'),
        limit: t('times.heads.limit'),
        summary: t('times.heads.summary'),
      }}
      rows={report.times.map((one) => ({
        key: one.key,
        label: t(`times.names.${one.key}`),
        note: countNote(one, words),
        points: one.points,
        ...(one.median === null ? {} : { median: one.median }),
        ...(one.limit === null ? {} : { limit: { value: one.limit, label: t('times.limit', { n: one.limit }) } }),
        summary: summary(one, words),
        ...(isLate(one) ? { late: lateNote(one, words) } : {}),
      }))}
    />
  )
}

function countNote(step: StepTime, { t, number }: ReportWords): string {
  if (step.count.value === null) return t('times.countFew')
  if (step.count.value === 0) return t('times.countNone')
  return t('times.count', { n: number(step.count.value), unit: step.unit })
}

const isLate = (step: StepTime) => step.late !== null && step.late.value !== 0

/** Red is only for what is late: "no limit" and "none late" stand with the median. */
function summary(step: StepTime, words: ReportWords): string {
  const { t } = words
  if (step.median === null || step.p90 === null) return t('times.summaryFew')
  const numbers = t('times.summary', { median: words.number(step.median, 1), p90: words.number(step.p90, 1) })
  return isLate(step) ? numbers : `${numbers}; ${lateNote(step, words)}`
}

function lateNote(step: StepTime, { t }: ReportWords): string {
  if (step.limit === null) return t('times.noLimit')
  if (step.late === null) return ''
  return step.late.value === null ? t('times.lateFew') : t('times.late', { n: step.late.value })
}
