import { KeyFigures } from '@/components/charts/key-figures'
import { Sparkline } from '@/components/charts/sparkline'
import type { KeyFigure, Report } from '@/lib/reports/report'
import type { ReportCount } from '@/lib/reports/suppress-small-cells'
import { previousName } from './head-sentence'
import type { ReportWords } from './report-words'

type Kind = 'count' | 'days' | 'share'

/** The four figures of the head, each with its base, the period before and a line of months. */
export function HeadFigures({ report, words }: { report: Report; words: ReportWords }) {
  const { t } = words
  const { forwarded, hearing, inTime, followed } = report.figures
  const item = (key: 'forwarded' | 'hearing' | 'inTime' | 'followed', figure: KeyFigure, kind: Kind) => ({
    key,
    label: t(`figures.${key}`),
    value: show(figure.value, kind, words),
    ...(kind === 'days' && figure.value.value !== null ? { unit: t('figures.hearingUnit') } : {}),
    base: baseText(figure, t(`figures.${key}Base`, { n: words.count(figure.base, t('figures.few')) }), words),
    previous: previousText(figure, kind, report, words),
    line: lineOf(figure, kind, words),
  })
  return (
    <KeyFigures
      items={[
        item('forwarded', forwarded, 'count'),
        item('hearing', hearing, 'days'),
        item('inTime', inTime, 'share'),
        item('followed', followed, 'share'),
      ]}
    />
  )
}

/** A number that stands alone: hidden means 1 to 4, unknown that there was nothing to measure. */
function show(count: ReportCount, kind: Kind, words: ReportWords): string {
  if (count.value === null) return words.t(count.suppressed ? 'figures.few' : 'figures.none')
  return kind === 'share' ? words.percent(count.value) : words.number(count.value, 1)
}

function baseText({ value, base }: KeyFigure, text: string, { t }: ReportWords): string {
  if (value.value === null && !value.suppressed) return t('figures.noneInPeriod')
  // A known value with a hidden base: the base would tell the rest.
  return value.value !== null && base.suppressed ? t('figures.noBase') : text
}

function previousText({ value, previous }: KeyFigure, kind: Kind, report: Report, words: ReportWords): string {
  const { t } = words
  if (!previous) return t('figures.noPrevious')
  const before = previousName(report.filter.period, words)
  if (previous.value === null)
    return t(previous.suppressed ? 'figures.previousHidden' : 'figures.previousNone', { before })
  const shown = show(previous, kind, words)
  if (value.value === null) return t('figures.previousOnly', { before, value: shown })
  // Shares are compared as they are printed, in whole points.
  const points = (share: number) => Math.round(share * 100)
  const by = kind === 'share' ? points(value.value) - points(previous.value) : value.value - previous.value
  const size = kind === 'share' ? t('figures.points', { n: Math.abs(by) }) : words.number(Math.abs(by), 1)
  return t('figures.previous', { before, value: shown, change: by > 0 ? 'up' : by < 0 ? 'down' : 'same', by: size })
}

function lineOf({ line }: KeyFigure, kind: Kind, words: ReportWords) {
  const known = line.filter((value) => value !== null)
  if (known.length < 2) return null
  const ends = [Math.min(...known), Math.max(...known)].map((value) => show({ value }, kind, words))
  const label = words.t('figures.line', { months: line.length, from: ends[0] ?? '', to: ends[1] ?? '' })
  // The line's scale begins at zero and steps of one; shares become percent.
  return <Sparkline values={kind === 'share' ? line.map((value) => value && value * 100) : line} label={label} />
}
