import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** `lead`: the number or date column with the double rule. `number`: right aligned. `head`: names the row. */
  kind?: 'text' | 'number' | 'lead' | 'head'
  /** Plain words before the value when the table is stacked on a phone; the header if that is a string. */
  label?: string
  /** A Tailwind width class, e.g. `w-32`. */
  width?: string
  sorted?: 'ascending' | 'descending'
}

/**
 * A table with hairlines. The head sticks on wide screens (under `--sticky-top`), the box scrolls sideways when needed
 * and may be scrolled by keyboard, and below 640 px every row becomes an entry (`stacks`). `caption` is always there
 * for screen readers; `showCaption` prints it.
 */
export function Table<Row>({
  caption,
  showCaption,
  columns,
  rows,
  rowKey,
  stacks = true,
  empty,
  foot,
  current,
}: {
  caption: string
  showCaption?: boolean
  columns: Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  stacks?: boolean
  /** Shown instead of the table when there is no row. */
  empty?: ReactNode
  /** Footer rows (`<tr>`). */
  foot?: ReactNode
  current?: (row: Row) => boolean
}) {
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div role="group" aria-label={caption} tabIndex={0} className="max-lg:overflow-x-auto">
      {/* Roles are spelt out because a table whose display changes loses them in some browsers. */}
      <table role="table" className={`table-stack table-sticky ${stacks ? 'stacks' : ''}`}>
        <caption className={showCaption ? 'pb-1 text-left text-sm text-tinta-2' : 'sr-only'}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.key}
                role="columnheader"
                scope="col"
                aria-sort={column.sorted}
                className={`${cellClass(column.kind)} ${column.width ?? ''}`}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)} aria-current={current?.(row) ? 'true' : undefined}>
              {columns.map((column) => {
                const label = column.label ?? (typeof column.header === 'string' ? column.header : undefined)
                return column.kind === 'head' ? (
                  <th role="rowheader" scope="row" key={column.key}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td role="cell" key={column.key} data-label={label || undefined} className={cellClass(column.kind)}>
                    {column.cell(row)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
        {foot && <tfoot role="rowgroup">{foot}</tfoot>}
      </table>
    </div>
  )
}

function cellClass(kind: Column<never>['kind']): string {
  return kind === 'number' ? 'is-number' : kind === 'lead' ? 'is-lead' : ''
}
