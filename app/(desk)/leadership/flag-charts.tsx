import { BarChart } from '@/components/charts/bar-chart'
import { ColumnChart } from '@/components/charts/column-chart'
import { RangeStrip } from '@/components/charts/range-strip'
import { fairBand } from '@/lib/reports/fair-band'
import type { BalanceRow, Report } from '@/lib/reports/report'
import { candidateName } from './candidate-name'
import { chartTitle } from './chart-title'
import type { ReportWords } from './report-words'

type Props = { report: Report; words: ReportWords }

/** Detected flags by month: columns where there is room, bars with the same numbers on phones. */
export function MonthsChart({ report, words }: Props) {
  const { t } = words
  const { determinedOn } = report.filter.election
  const before = report.months.findIndex(({ month }) => month === determinedOn?.slice(0, 7))
  const figure = {
    title: chartTitle(report, words, 'months'),
    subtitle: t('months.subtitle', { span: words.span(report.filter.span) }),
    source: words.source,
    csvHref: words.csv('months'),
    words: words.hidden,
    locale: words.tag,
    labelHead: t('months.head'),
    series: { main: t('months.series') },
  }
  return (
    <>
      <div className="max-lg:hidden print:block">
        <ColumnChart
          id="months"
          {...figure}
          marks={before > 0 ? [{ before, label: t('months.mark') }] : []}
          rows={report.months.map(({ month, count }) => ({
            key: month,
            label: words.monthShort(month),
            name: words.month(month),
            ...count,
          }))}
        />
      </div>
      <div className="lg:hidden print:hidden">
        <BarChart
          id="months-narrow"
          {...figure}
          rows={report.months.map(({ month, count }) => ({ key: month, label: words.month(month), ...count }))}
        />
      </div>
    </>
  )
}

/** What was done, before and after candidates were set. */
export function ActsChart({ report, words }: Props) {
  const { t } = words
  const { rows, before, after } = report.acts
  return (
    <BarChart
      id="acts"
      title={chartTitle(report, words, 'acts')}
      subtitle={t('acts.subtitle', { before: words.count(before), after: words.count(after) })}
      source={words.source}
      csvHref={words.csv('acts')}
      words={words.hidden}
      locale={words.tag}
      labelHead={t('acts.head')}
      series={{ main: t('acts.before'), second: t('acts.after') }}
      rows={rows.map((row) => ({ key: row.key, label: t(`acts.names.${row.key}`), ...row.before, second: row.after }))}
    />
  )
}

/** Share of forwarded flags with the range that chance alone would give: is monitoring used against one side? */
export function BalanceChart({ report, words, of }: Props & { of: 'candidates' | 'positions' }) {
  const { t, percent } = words
  const { rows, average } = report[of]
  const label = (row: BalanceRow) =>
    of === 'candidates' ? candidateName(row, words) : t(`balance.positions.names.${row.key as 'JPT'}`)
  return (
    <RangeStrip
      id={of}
      title={chartTitle(report, words, of)}
      subtitle={
        of === 'candidates' && rows.some((row) => row.number !== null && row.reviewed.value === null)
          ? `${t('balance.candidates.subtitle')} ${t('balance.candidates.hiddenNote')}`
          : t(`balance.${of}.subtitle`)
      }
      source={words.source}
      csvHref={words.csv(of)}
      words={words.hidden}
      average={{
        value: (average ?? 0) * 100,
        label: average === null ? t(`balance.${of}.few`) : t('balance.average', { p: percent(average) }),
      }}
      heads={{ label: t(`balance.${of}.head`), value: t('balance.share'), range: t('balance.range') }}
      rows={rows.map((row) => {
        const [part, whole] = [row.forwarded.value, row.reviewed.value]
        if (part === null || !whole || average === null)
          return { key: row.key, label: label(row), value: null, text: t('hidden') }
        const band = fairBand(average, whole)
        return {
          key: row.key,
          label: label(row),
          note: t('balance.of', { n: words.number(part), all: words.number(whole) }),
          value: (part / whole) * 100,
          low: band.low * 100,
          high: band.high * 100,
          text: percent(part / whole),
        }
      })}
    />
  )
}
