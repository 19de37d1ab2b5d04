import { ChartLayers } from './chart-layers'
import { largest, percent, showCount, type Count } from './count'
import { Figure, type FigureProps } from './figure'
import { Hatch } from './hatch'
import { TwinTable } from './twin-table'

export type BarRow = Count & {
  key: string
  label: string
  /** What is not finished yet: hatched, after the bar. */
  running?: number
  /** The second bar of a pair. */
  second?: Count
  /** At the right end, e.g. "45% dari terdeteksi". */
  share?: string
}

export type BarSeries = { main: string; running?: string; second?: string }

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
            <div
              key={row.key}
              className={`grid items-center gap-x-3 max-sm:py-1 sm:gap-x-0 ${series.second ? 'sm:h-11' : 'sm:h-10'} ${
                shares
                  ? 'grid-cols-[minmax(0,1fr)_auto] sm:grid-cols-[12.5rem_minmax(0,1fr)_11rem]'
                  : 'sm:grid-cols-[12.5rem_minmax(0,1fr)]'
              }`}
            >
              <span className="pr-3 text-sm leading-[1.125rem]">{row.label}</span>
              <svg
                width="100%"
                height={rowHeight}
                className={`chart-drawn block overflow-visible ${shares ? 'max-sm:order-3 max-sm:col-span-2' : ''}`}
              >
                <Hatch id={`${id}-hatch-${at}`} />
                <path d={`M0.5 0V${rowHeight}`} className="stroke-tinta-2" />
                <rect
                  x="0"
                  y={series.second ? 6 : 8}
                  height={series.second ? 15 : 24}
                  width={percent(row.value ?? 0, max)}
                  className="fill-chart-1"
                />
                {row.running ? (
                  <rect
                    x={percent(row.value ?? 0, max)}
                    y="8.5"
                    height="23"
                    width={percent(row.running, max)}
                    fill={`url(#${id}-hatch-${at})`}
                    className="stroke-chart-1"
                  />
                ) : null}
                <text
                  x={percent((row.value ?? 0) + (row.running ?? 0), max)}
                  dx="8"
                  y={series.second ? 18 : 25}
                  className="fill-tinta text-sm font-semibold"
                >
                  {text(row)}
                  <tspan className="fill-tinta-2 font-normal">{runningText(row, series)}</tspan>
                  {series.second && at === 0 && <tspan className="fill-tinta-2 font-normal"> {series.main}</tspan>}
                </text>
                {row.second && (
                  <>
                    <rect
                      x="0"
                      y="23"
                      height="15"
                      width={percent(row.second.value ?? 0, max)}
                      className="fill-chart-2"
                    />
                    <text
                      x={percent(row.second.value ?? 0, max)}
                      dx="8"
                      y="35"
                      className="fill-tinta text-sm font-semibold"
                    >
                      {text(row.second)}
                      {at === 0 && <tspan className="fill-tinta-2 font-normal"> {series.second}</tspan>}
                    </text>
                  </>
                )}
              </svg>
              {shares && <span className="text-right text-sm text-tinta-2">{row.share}</span>}
            </div>
          ))}
        </ChartLayers>
      </div>
    </Figure>
  )
}

function runningText(row: BarRow, series: BarSeries): string {
  return row.running && series.running ? ` + ${row.running} ${series.running}` : ''
}
