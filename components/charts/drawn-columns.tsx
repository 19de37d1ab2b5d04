import { percent, type Count } from './count'

export type ColumnRow = Count & {
  key: string
  label: string
  second?: Count
  /** Whole name for the table, e.g. "September 2026". */ name?: string
}

/** Measures that the drawn and the interactive layer share, in px: whole height, room above the tallest column. */
export const columnBox = { height: 248, top: 40 }
const floor = columnBox.height - 28

/** The columns as the server draws them; `.chart-drawn` marks what Recharts takes over, never the numbers. */
export function DrawnColumns({
  rows,
  pair,
  max,
  marks,
  text,
}: {
  rows: ColumnRow[]
  pair: boolean
  max: number
  marks: { before: number; label: string }[]
  text: (count: Count) => string
}) {
  const step = 100 / Math.max(1, rows.length)
  const tall = (count: Count) => ((count.value ?? 0) / max) * (floor - columnBox.top)
  // Two numbers side by side have no room on a phone; the table has them.
  const crowd = pair ? 'max-sm:hidden' : ''
  return (
    <svg width="100%" height={columnBox.height} className="block overflow-visible">
      {rows.map((row, at) => {
        const middle = (at + 0.5) * step
        return (
          <g key={row.key}>
            <g className="chart-drawn">
              <rect
                x={`${middle - step * 0.36}%`}
                width={`${step * (pair ? 0.35 : 0.72)}%`}
                y={floor - tall(row)}
                height={tall(row)}
                className="fill-chart-1"
              />
              {row.second && (
                <rect
                  x={`${middle + step * 0.01}%`}
                  width={`${step * 0.35}%`}
                  y={floor - tall(row.second)}
                  height={tall(row.second)}
                  className="fill-chart-2"
                />
              )}
            </g>
            <text
              x={`${pair ? middle - step * 0.18 : middle}%`}
              y={floor - tall(row) - 6}
              textAnchor="middle"
              className={`text-xs ${crowd} ${row.value === null ? 'fill-tinta-3' : 'fill-tinta font-semibold'}`}
            >
              {row.value === null && !row.suppressed ? '' : text(row)}
            </text>
            {row.second && (
              <text
                x={`${middle + step * 0.19}%`}
                y={floor - tall(row.second) - 6}
                textAnchor="middle"
                className={`fill-tinta-2 text-xs ${crowd}`}
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
      {marks.map((mark) => {
        const x = percent(mark.before, rows.length)
        // The words stand on the side where there is room.
        const left = mark.before > rows.length / 2
        return (
          <g key={mark.label}>
            <line x1={x} x2={x} y1="0" y2={floor} className="stroke-tinta" strokeWidth="1.5" strokeDasharray="4 3" />
            <text x={x} dx={left ? -6 : 6} y="11" textAnchor={left ? 'end' : 'start'} className="fill-tinta-2 text-xs">
              {mark.label}
            </text>
          </g>
        )
      })}
      <line x1="0" x2="100%" y1={floor + 0.5} y2={floor + 0.5} className="stroke-tinta-2" />
    </svg>
  )
}
