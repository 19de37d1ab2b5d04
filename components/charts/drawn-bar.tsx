import { percent, type Count } from './count'
import { Hatch } from './hatch'

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

/** One row of a bar chart as the server draws it; `.chart-drawn` marks what Recharts takes over, never the numbers. */
export function DrawnBar({
  row,
  series,
  max,
  rowHeight,
  shares,
  text,
  id,
  first,
}: {
  row: BarRow
  series: BarSeries
  max: number
  rowHeight: number
  /** Some row has a share: keep its column. */
  shares: boolean
  text: (count: Count) => string
  id: string
  /** The first pair names its series beside the bars. */
  first: boolean
}) {
  const pair = series.second !== undefined
  const done = row.value ?? 0
  const grid = shares
    ? 'grid-cols-[minmax(0,1fr)_auto] sm:grid-cols-[12.5rem_minmax(0,1fr)_11rem]'
    : 'sm:grid-cols-[12.5rem_minmax(0,1fr)]'
  return (
    <div className={`grid items-center gap-x-3 max-sm:py-1 sm:gap-x-0 ${pair ? 'sm:h-11' : 'sm:h-10'} ${grid}`}>
      <span className="pr-3 text-sm leading-[1.125rem]">{row.label}</span>
      <svg
        width="100%"
        height={rowHeight}
        className={`block overflow-visible ${shares ? 'max-sm:order-3 max-sm:col-span-2' : ''}`}
      >
        <Hatch id={`${id}-hatch`} />
        <path d={`M0.5 0V${rowHeight}`} className="stroke-tinta-2" />
        <g className="chart-drawn">
          <rect x="0" y={pair ? 6 : 8} height={pair ? 15 : 24} width={percent(done, max)} className="fill-chart-1" />
          {row.running ? (
            <rect
              x={percent(done, max)}
              y="8.5"
              height="23"
              width={percent(row.running, max)}
              fill={`url(#${id}-hatch)`}
              className="stroke-chart-1"
            />
          ) : null}
          {row.second && (
            <rect x="0" y="23" height="15" width={percent(row.second.value ?? 0, max)} className="fill-chart-2" />
          )}
        </g>
        <text
          x={percent(done + (row.running ?? 0), max)}
          dx="8"
          y={pair ? 18 : 25}
          className="fill-tinta text-sm font-semibold"
        >
          {text(row)}
          <tspan className="fill-tinta-2 font-normal">{runningText(row, series)}</tspan>
          {pair && first && <tspan className="fill-tinta-2 font-normal"> {series.main}</tspan>}
        </text>
        {row.second && (
          <text x={percent(row.second.value ?? 0, max)} dx="8" y="35" className="fill-tinta text-sm font-semibold">
            {text(row.second)}
            {first && <tspan className="fill-tinta-2 font-normal"> {series.second}</tspan>}
          </text>
        )}
      </svg>
      {shares && <span className="text-right text-sm text-tinta-2">{row.share}</span>}
    </div>
  )
}

/** " + 8 masih berjalan", or nothing. */
export function runningText(row: BarRow, series: BarSeries): string {
  return row.running && series.running ? ` + ${row.running} ${series.running}` : ''
}
