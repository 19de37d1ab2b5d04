import { Figure, type FigureProps } from './figure'
import { TwinTable } from './twin-table'

export type DotRow = {
  key: string
  label: string
  note?: string
  /** Days of each finished step; empty when the numbers are too few to show. */
  points: number[]
  median?: number
  limit?: { value: number; label: string }
  /** "median 6, P90 9,6" */
  summary: string
  /** "1 lewat batas" */
  late?: string
}

/**
 * Time to a step: one dot a finished step, stacked on equal days; late ones are diamonds in red, the median a short
 * thick line, the limit dashed and labelled.
 */
export function DotStrip({
  rows,
  ticks,
  unit,
  heads,
  ...figure
}: FigureProps & {
  rows: DotRow[]
  /** Axis marks in days, the last one is the scale's end. */
  ticks: number[]
  /** Word after the first tick: "hari". */
  unit: string
  heads: { label: string; median: string; limit: string; summary: string }
}) {
  const end = Math.max(ticks.at(-1) ?? 1, ...rows.flatMap((row) => row.points)) * 1.04
  const x = (days: number) => `${2 + (days / end) * 96}%`
  const grid = 'grid gap-x-3 lg:grid-cols-[12.5rem_minmax(0,1fr)_14rem]'
  const twin = (
    <TwinTable
      caption={figure.title}
      head={[heads.label, heads.median, heads.limit, heads.summary]}
      rows={rows.map((row) => [
        row.label,
        row.median ?? figure.words.unknown,
        row.limit?.value ?? '',
        [row.summary, row.late].filter(Boolean).join('; '),
      ])}
    />
  )
  return (
    <Figure {...figure} twin={twin}>
      <div role="img" aria-labelledby={`${figure.id}-title`}>
        <div className={grid}>
          <span />
          <svg width="100%" height="18" className="overflow-visible">
            {ticks.map((tick, at) => (
              <text key={tick} x={x(tick)} y="13" textAnchor="middle" className="fill-tinta-3 text-xs">
                {at === 0 ? `${tick} ${unit}` : tick}
              </text>
            ))}
          </svg>
        </div>
        {rows.map((row) => (
          <div key={row.key} className={`${grid} items-center border-t border-garis py-1`}>
            <div className="text-sm">
              <b>{row.label}</b>
              {row.note && <span className="block text-xs text-tinta-3">{row.note}</span>}
            </div>
            <Strip row={row} x={x} ticks={ticks} />
            <div className="text-sm text-tinta-2 lg:text-right">
              {row.summary}
              {row.late && <span className="block font-semibold text-danger">{row.late}</span>}
            </div>
          </div>
        ))}
      </div>
    </Figure>
  )
}

function Strip({ row, x, ticks }: { row: DotRow; x: (days: number) => string; ticks: number[] }) {
  const stacks = new Map<number, number>()
  for (const point of row.points) stacks.set(point, (stacks.get(point) ?? 0) + 1)
  // Dots stay inside the row: when a day is crowded they move closer together.
  const rise = Math.min(8, 32 / Math.max(1, ...stacks.values()))
  return (
    <svg width="100%" height="64" className="block overflow-visible">
      {ticks.map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1="0" y2="64" className="stroke-garis" />
      ))}
      <line x1="0" x2="100%" y1="50.5" y2="50.5" className="stroke-garis-kuat" />
      {[...stacks].flatMap(([days, count]) =>
        Array.from({ length: count }, (_, at) => {
          const late = row.limit !== undefined && days > row.limit.value
          const y = 44 - at * rise
          return late ? (
            <svg key={`${days}-${at}`} x={x(days)} y={y} overflow="visible">
              <path d="M0-5 5 0 0 5-5 0z" className="fill-danger" />
            </svg>
          ) : (
            <circle key={`${days}-${at}`} cx={x(days)} cy={y} r="3" className="fill-chart-1" />
          )
        }),
      )}
      {row.median !== undefined && (
        <line x1={x(row.median)} x2={x(row.median)} y1="50" y2="61" className="stroke-tinta" strokeWidth="3" />
      )}
      {row.limit && (
        <>
          <line
            x1={x(row.limit.value + 0.5)}
            x2={x(row.limit.value + 0.5)}
            y1="2"
            y2="60"
            className="stroke-tinta"
            strokeWidth="1.5"
            strokeDasharray="4 3"
          />
          <text x={x(row.limit.value + 0.5)} dx="5" y="12" className="fill-tinta-2 text-xs">
            {row.limit.label}
          </text>
        </>
      )}
    </svg>
  )
}
