import { BarChart } from '@/components/charts/bar-chart'
import { SMALLEST_SHOWN } from '@/lib/reports/suppress-small-cells'
import type { Report } from '@/lib/reports/report'
import { chartTitle } from './chart-title'
import type { ReportWords } from './report-words'

type Props = { report: Report; words: ReportWords }

/** How far the detected flags came; unfinished parts hatched, so that they do not read as failure. */
export function StagesChart({ report, words }: Props) {
  const { t } = words
  const share = (at: number) => {
    const [part, whole] = [report.stages[at]?.count.value, report.stages[at - 1]?.count.value]
    const key = report.stages[at]?.key
    if (!key || key === 'detected' || part === null || part === undefined || !whole) return {}
    return { share: t(`stages.shares.${key}`, { p: words.percent(part / whole) }) }
  }
  return (
    <BarChart
      id="stages"
      title={chartTitle(report, words, 'stages')}
      subtitle={t('stages.subtitle')}
      source={words.source}
      csvHref={words.csv('stages')}
      words={words.few}
      locale={words.tag}
      labelHead={t('stages.head')}
      shareHead={t('stages.share')}
      series={{ main: t('stages.series'), running: t('stages.running') }}
      rows={report.stages.map(({ key, count, running }, at) => ({
        key,
        label: t(`stages.names.${key}`),
        ...count,
        ...(running === null ? {} : { running }),
        ...share(at),
      }))}
    />
  )
}

/** What two assessors found about intent. */
export function FindingsChart({ report, words }: Props) {
  const { t } = words
  const { rows, pending, heard } = report.findings
  const assessed = pending.value === null || heard.value === null ? null : heard.value - pending.value
  return (
    <BarChart
      id="findings"
      title={chartTitle(report, words, 'findings')}
      subtitle={t('findings.subtitle')}
      source={words.source}
      csvHref={words.csv('findings')}
      words={words.hidden}
      locale={words.tag}
      labelHead={t('findings.head')}
      shareHead={t('findings.shareHead')}
      series={{ main: t('findings.series') }}
      rows={[
        ...rows.map(({ key, count }) => ({
          key,
          label: t(`findings.names.${key}`),
          ...count,
          ...(count.value !== null && assessed
            ? { share: t('findings.share', { p: words.percent(count.value / assessed) }) }
            : {}),
        })),
        pendingRow(t('findings.pending'), pending.value, t('findings.pendingShare')),
      ]}
    />
  )
}

/** How cases ended, cleared and coached before the sanctions. */
export function OutcomesChart({ report, words }: Props) {
  const { t } = words
  const { rows, pending, cases } = report.outcomes
  return (
    <BarChart
      id="outcomes"
      title={chartTitle(report, words, 'outcomes')}
      subtitle={t('outcomes.subtitle')}
      source={words.source}
      csvHref={words.csv('outcomes')}
      words={words.hidden}
      locale={words.tag}
      labelHead={t('outcomes.head')}
      shareHead={t('outcomes.shareHead')}
      series={{ main: t('outcomes.series') }}
      rows={[
        ...rows.map(({ key, count }) => ({
          key,
          label: t(`outcomes.names.${key}`),
          ...count,
          ...(count.value !== null && cases.value
            ? { share: t('outcomes.share', { p: words.percent(count.value / cases.value) }) }
            : {}),
        })),
        pendingRow(t('outcomes.pending'), pending.value, t('findings.pendingShare')),
      ]}
    />
  )
}

/** What is not finished yet, as its own row. */
function pendingRow(label: string, value: number | null, share: string) {
  const isShown = value !== null && value >= SMALLEST_SHOWN
  return { key: 'pending', label, value: isShown ? value : null, suppressed: !isShown, share }
}
