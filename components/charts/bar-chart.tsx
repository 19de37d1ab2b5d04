import { ChartLayers } from './chart-layers'
import { largest, showCount, type Count } from './count'
import { DrawnBar, runningText, type BarRow, type BarSeries } from './drawn-bar'
import { Figure, type FigureProps } from './figure'
import { TwinTable } from './twin-table'

const whole = 72

/**
 * Horizontal bars from zero, in the order given (official order, never a ranking). At most two series; every bar has
 * its number beside it, unfinished parts are hatched, hidden cells stay words.
 */
export function BarChart({
  rows,
  series,
  labelHead,
  shareHead,
  locale,
  ...figure
}: FigureProps & {
  rows: BarRow[]
  series: BarSeries
  /** Heads of the twin's first and last column. */
  labelHead: string
  shareHead?: string
  locale: string
}) {
  const { id, words } = figure
  const max = largest(rows.flatMap((row) => [(row.value ?? 0) + (row.running ?? 0), row.second?.value])) * (100 / whole)
  const rowHeight = series.second ? 44 : 40
  const shares = rows.some((row) => row.share)
  const text = (count: Count) => showCount(count, words, locale)
  const head = [labelHead, series.main, series.running, series.second, shares ? shareHead : undefined]
  const twin = (
    <TwinTable
      caption={figure.title}
      head={head.filter((cell) => cell !== undefined)}
      rows={rows.map((row) => [
        row.label,
        text(row),
        ...(series.running ? [row.running ?? 0] : []),
        ...(series.second ? [text(row.second ?? { value: null })] : []),
        ...(shares && shareHead ? [row.share ?? ''] : []),
      ])}
    />
  )
  return (
    <Figure {...figure} twin={twin}>
      <div role="img" aria-labelledby={`${id}-title`}>
        <ChartLayers
          className={`absolute inset-y-0 left-[12.5rem] ${shares ? 'right-44' : 'right-0'}`}
          live={{
            kind: 'bars',
            max,
            rowHeight,
            series,
            rows: rows.map((row) => ({
              label: row.label,
              main: row.value,
              running: row.running ?? null,
              second: row.second?.value ?? null,
              mainText: text(row) + runningText(row, series),
              secondText: row.second ? text(row.second) : '',
            })),
          }}
        >
          {rows.map((row, at) => (
            <DrawnBar
              key={row.key}
              {...{ row, series, max, rowHeight, shares, text }}
              id={`${id}-${at}`}
              first={at === 0}
            />
          ))}
        </ChartLayers>
      </div>
    </Figure>
  )
}
