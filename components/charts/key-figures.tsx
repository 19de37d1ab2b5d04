import type { ReactNode } from 'react'

/** Up to four numbers in one ruled row: each with its denominator, its previous period in words, and a line. */
export function KeyFigures({
  items,
}: {
  items: {
    key: string
    label: string
    value: ReactNode
    unit?: string
    /** "dari 27 butir yang diperiksa" */
    base: ReactNode
    /** "Oktober 17, turun 5": direction in words, no red or green. */
    previous: ReactNode
    line?: ReactNode
  }[]
}) {
  return (
    <dl className="grid border-y border-garis-kuat sm:grid-cols-2 lg:grid-cols-4">
      {items.map((item) => (
        <div
          key={item.key}
          className="border-garis px-0 py-2.5 max-sm:border-t max-sm:first:border-t-0 sm:border-l sm:px-4 sm:first:border-l-0 sm:max-lg:odd:border-l-0 lg:first:pl-0"
        >
          <dt className="font-semibold">{item.label}</dt>
          <dd>
            <span className="flex items-end justify-between gap-3">
              <span className="font-display text-4xl font-bold tracking-[-0.025em] whitespace-nowrap">
                {item.value}
                {item.unit && (
                  <span className="ml-1 font-sans text-base font-normal tracking-normal text-tinta-2">{item.unit}</span>
                )}
              </span>
              {item.line}
            </span>
            <span className="block text-sm text-tinta-2">{item.base}</span>
            <span className="block text-sm text-tinta-2">{item.previous}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
