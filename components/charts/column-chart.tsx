import { ChartLayers } from './chart-layers'
import { largest, showCount, type Count } from './count'
import { DrawnColumns, columnBox, type ColumnRow } from './drawn-columns'
import { Figure, type FigureProps } from './figure'
import { TwinTable } from './twin-table'

/**
 * One column a month (or any ordered span) from zero; a second series stands beside the first, lighter, so that it
 * survives a black and white printer. `marks` are labelled upright lines before a month, e.g. the day candidates were set.
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
            ...columnBox,
            max,
            series,
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
          <DrawnColumns {...{ rows, pair, max, marks, text }} />
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
