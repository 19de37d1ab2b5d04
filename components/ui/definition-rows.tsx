import type { ReactNode } from 'react'

/** Label and value pairs with hairlines between. `wide` gives long labels more room; on phones labels stand above. */
export function DefinitionRows({
  rows,
  wide,
}: {
  rows: { key: string; label: ReactNode; value: ReactNode; note?: ReactNode }[]
  wide?: boolean
}) {
  return (
    <dl>
      {rows.map((row) => (
        <div
          key={row.key}
          className={`grid gap-x-3 border-b border-garis py-1.5 ${
            wide ? 'sm:grid-cols-[13rem_minmax(0,1fr)]' : 'sm:grid-cols-[7rem_minmax(0,1fr)]'
          }`}
        >
          <dt className="text-xs leading-[var(--body-line)] text-tinta-3">{row.label}</dt>
          <dd className="min-w-0">
            {row.value}
            {row.note && <span className="block text-xs text-tinta-3">{row.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
