import { ChartLayers } from './chart-layers'
import { largest, percent, showCount, type Count } from './count'
import { Figure, type FigureProps } from './figure'
import { Hatch } from './hatch'
import { TwinTable } from './twin-table'

export type ColumnRow = Count & {
  key: string
  label: string
  second?: Count
  /** Whole name for the table, e.g. "September 2026". */ name?: string
}

const height = 232
const floor = 204
const top = 24

/**
 * One column a month (or any ordered span) from zero; a second series is hatched beside the first so that it survives
 * a black and white printer. `marks` are labelled upright lines before a month, e.g. the day candidates were set.
 */
export function ColumnChart({
  rows,
  series,
  labelHead,
  marks = [],
  locale,
  ...figure
}: FigureProps & {
  rows: ColumnRow[]
  series: { main: string; second?: string }
  labelHead: string
  /** `before` is the index of the row the line stands before. */
  marks?: { before: number; label: string }[]
  locale: string
}) {
  const { id, words } = figure
  const max = largest(rows.flatMap((row) => [row.value, row.second?.value]))
  const text = (count: Count) => showCount(count, words, locale)
  const pair = series.second !== undefined
  const step = 100 / Math.max(1, rows.length)
  const tall = (value: number | null | undefined) => ((value ?? 0) / max) * (floor - top)
  const twin = (
    <TwinTable
      caption={figure.title}
      head={[labelHead, series.main, ...(series.second ? [series.second] : [])]}
      rows={rows.map((row) => [
        row.name ?? row.label,
        text(row),
        ...(pair ? [text(row.second ?? { value: null })] : []),
      ])}
    />
  )
  return (
    <Figure {...figure} twin={twin}>
      {pair && (
        <p className="mb-1 flex flex-wrap gap-x-4 text-xs text-tinta-2">
          <Key tone="fill-chart-1">{series.main}</Key>
          <Key tone="fill-chart-2">{series.second}</Key>
        </p>
      )}
      <div role="img" aria-labelledby={`${id}-title`}>
        <ChartLayers
          className="absolute inset-x-0 top-0"
          live={{
            kind: 'columns',
            height,
            top,
            max,
            series,
            marks: marks.map((mark) => ({ ...mark, at: rows[mark.before]?.label ?? '' })),
            rows: rows.map((row) => ({
              label: row.label,
              name: row.name ?? row.label,
              main: row.value,
              second: row.second?.value ?? null,
              mainText: text(row),
              secondText: row.second ? text(row.second) : '',
            })),
          }}
        >
          <svg width="100%" height={height} className="chart-drawn block overflow-visible">
            <Hatch id={`${id}-hatch`} tone="stroke-chart-2" />
            {rows.map((row, at) => {
              const middle = (at + 0.5) * step
              return (
                <g key={row.key}>
                  <rect
                    x={`${middle - step * 0.36}%`}
                    width={`${step * (pair ? 0.35 : 0.72)}%`}
                    y={floor - tall(row.value)}
                    height={tall(row.value)}
                    className="fill-chart-1"
                  />
                  {row.second && (
                    <rect
                      x={`${middle + step * 0.02}%`}
                      width={`${step * 0.34}%`}
                      y={floor - tall(row.second.value)}
                      height={tall(row.second.value)}
                      className="fill-chart-2"
                    />
                  )}
                  <text
                    x={`${pair ? middle - step * 0.18 : middle}%`}
                    y={floor - tall(row.value) - 6}
                    textAnchor="middle"
                    className={row.value === null ? 'fill-tinta-3 text-xs' : 'fill-tinta text-xs font-semibold'}
                  >
                    {row.value === null && !row.suppressed ? '' : text(row)}
                  </text>
                  {row.second && (
                    <text
                      x={`${middle + step * 0.2}%`}
                      y={floor - tall(row.second.value) - 6}
                      textAnchor="middle"
                      className="fill-tinta-2 text-xs"
                    >
                      {text(row.second)}
                    </text>
                  )}
                  <text x={`${middle}%`} y={floor + 20} textAnchor="middle" className="fill-tinta-2 text-xs">
                    {row.label}
                  </text>
                </g>
              )
            })}
            {marks.map((mark) => (
              <g key={mark.label}>
                <line
                  x1={percent(mark.before, rows.length)}
                  x2={percent(mark.before, rows.length)}
                  y1="0"
                  y2={floor}
                  className="stroke-tinta"
                  strokeWidth="1.5"
                  strokeDasharray="4 3"
                />
                <text x={percent(mark.before, rows.length)} dx="5" y="11" className="fill-tinta-2 text-xs">
                  {mark.label}
                </text>
              </g>
            ))}
            <line x1="0" x2="100%" y1={floor + 0.5} y2={floor + 0.5} className="stroke-tinta-2" />
          </svg>
        </ChartLayers>
      </div>
    </Figure>
  )
}

/** One entry of a legend. */
export function Key({ tone, children }: { tone: string; children: React.ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg aria-hidden width="18" height="12" className="shrink-0">
        <rect width="18" height="12" className={tone} />
      </svg>
      {children}
    </span>
  )
}
