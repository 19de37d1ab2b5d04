import { showCount, type Count } from './count'
import { Figure, type FigureProps } from './figure'

export type HeatRow = {
  key: string
  label: string
  cells: Count[]
  after?: string[]
  /** The sum line: set apart, not coloured. */ total?: boolean
}

const steps = [
  'bg-heat-1 text-heat-ink-1',
  'bg-heat-2 text-heat-ink-2',
  'bg-heat-3 text-heat-ink-3',
  'bg-heat-4 text-heat-ink-4',
  'bg-heat-5 text-heat-ink-5',
] as const

/**
 * Units by months as a real table: the number stands in every cell, the shade only helps the eye. Rows keep the
 * official order. `bounds` are the four lower limits of steps 2-5.
 */
export function HeatTable({
  columns,
  groups,
  rows,
  rowHead,
  afterHeads = [],
  bounds,
  legend,
  locale,
  ...figure
}: FigureProps & {
  columns: { key: string; label: string }[]
  /** Spans above the columns, e.g. before and after candidates were set. */
  groups?: { label: string; span: number }[]
  rows: HeatRow[]
  rowHead: string
  /** Heads of the plain columns at the right (sum, staff, rate). */
  afterHeads?: string[]
  bounds: [number, number, number, number]
  /** Words of the five steps, and of the hidden cells. */
  legend: { steps: [string, string, string, string, string]; suppressed: string }
  locale: string
}) {
  const tone = (value: number) => steps[bounds.filter((bound) => value >= bound).length]
  return (
    <Figure {...figure}>
      <div role="group" aria-labelledby={`${figure.id}-title`} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-separate border-spacing-0.5 text-sm">
          <thead>
            {groups && (
              <tr className="text-xs text-tinta-3">
                <td />
                {groups.map((group) => (
                  <th
                    key={group.label}
                    scope="colgroup"
                    colSpan={group.span}
                    className="border-b border-garis-kuat pb-0.5 font-normal"
                  >
                    {group.label}
                  </th>
                ))}
                {afterHeads.length > 0 && <td colSpan={afterHeads.length} />}
              </tr>
            )}
            <tr className="text-tinta-2">
              <th scope="col" className="min-w-40 text-left font-normal">
                {rowHead}
              </th>
              {columns.map((column) => (
                <th key={column.key} scope="col" className="min-w-8 font-normal">
                  {column.label}
                </th>
              ))}
              {afterHeads.map((head) => (
                <th key={head} scope="col" className="pl-2 text-right font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.total ? 'font-semibold' : ''}>
                <th
                  scope="row"
                  className={`pr-2 text-left ${row.total ? 'border-t border-tinta-2 font-semibold' : 'font-normal'}`}
                >
                  {row.label}
                </th>
                {row.cells.map((cell, at) => (
                  <td
                    key={columns[at]?.key ?? at}
                    className={`h-[1.875rem] text-center ${
                      row.total
                        ? 'border-t border-tinta-2'
                        : cell.value === null
                          ? 'border border-garis text-tinta-3'
                          : tone(cell.value)
                    }`}
                  >
                    {showCount(cell, figure.words, locale)}
                  </td>
                ))}
                {row.after?.map((cell, at) => (
                  <td
                    key={at}
                    className={`pl-2 text-right whitespace-nowrap ${row.total ? 'border-t border-tinta-2' : ''} ${at === 0 ? 'font-semibold' : 'text-tinta-2'}`}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-tinta-2">
        <li className="flex items-center gap-1.5">
          <span aria-hidden className="h-3.5 w-6 border border-garis" />
          {legend.suppressed}
        </li>
        {steps.map((step, at) => (
          <li key={step} className="flex items-center gap-1.5">
            <span aria-hidden className={`h-3.5 w-6 ${step}`} />
            {legend.steps[at]}
          </li>
        ))}
      </ul>
    </Figure>
  )
}
