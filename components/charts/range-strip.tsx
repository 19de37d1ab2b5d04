import { Figure, type FigureProps } from './figure'
import { TwinTable } from './twin-table'

export type RangeRow = {
  key: string
  label: string
  note?: string
  /** Percent, and the band within which chance alone would put it; null is hidden or unknown. */
  value: number | null
  low?: number
  high?: number
  text: string
}

/** Shares with the band of chance around them: answers "is this used against one side?". Never a ranking. */
export function RangeStrip({
  rows,
  average,
  heads,
  ...figure
}: FigureProps & {
  rows: RangeRow[]
  average: { value: number; label: string }
  heads: { label: string; value: string; range: string }
}) {
  const twin = (
    <TwinTable
      caption={figure.title}
      head={[heads.label, heads.value, heads.range]}
      rows={rows.map((row) => [
        row.note ? `${row.label} (${row.note})` : row.label,
        row.text,
        row.low === undefined || row.high === undefined ? '' : `${Math.round(row.low)}-${Math.round(row.high)}%`,
      ])}
    />
  )
  return (
    <Figure {...figure} twin={twin}>
      <div role="img" aria-labelledby={`${figure.id}-title`}>
        {rows.map((row) => (
          <div
            key={row.key}
            className="grid grid-cols-[minmax(0,1fr)_3.5rem] items-center gap-x-3 sm:grid-cols-[10rem_minmax(0,1fr)_3.5rem]"
          >
            <span className="text-sm">
              {row.label}
              {row.note && <span className="block text-xs text-tinta-3">{row.note}</span>}
            </span>
            <svg width="100%" height="44" className="block max-sm:order-3 max-sm:col-span-2">
              <line x1="0" x2="100%" y1="22" y2="22" className="stroke-garis" />
              {row.low !== undefined && row.high !== undefined && (
                <rect
                  x={`${row.low}%`}
                  width={`${Math.max(0, row.high - row.low)}%`}
                  y="15"
                  height="14"
                  className="fill-surface-2 stroke-garis-kuat"
                />
              )}
              <line
                x1={`${average.value}%`}
                x2={`${average.value}%`}
                y1="0"
                y2="44"
                className="stroke-tinta"
                strokeWidth="1.5"
                strokeDasharray="4 3"
              />
              {row.value !== null && <circle cx={`${row.value}%`} cy="22" r="5" className="fill-tinta-2" />}
            </svg>
            <span className="text-right text-sm font-semibold">{row.text}</span>
          </div>
        ))}
        <p className="text-xs text-tinta-2 sm:pl-[10.75rem]">{average.label}</p>
      </div>
    </Figure>
  )
}
