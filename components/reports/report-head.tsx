import type { ReactNode } from 'react'

/** The head of the leadership page: date and mark in the margin, then sentence, actions and figures on one screen. */
export function ReportHead({
  day,
  month,
  asOf,
  mark,
  children,
}: {
  day: string
  month: string
  asOf: string
  mark: string
  children: ReactNode
}) {
  return (
    <div className="lg:grid lg:grid-cols-[9.5rem_minmax(0,1fr)] xl:grid-cols-[11.5rem_minmax(0,1fr)] print:block">
      <div className="page-gutter pt-3 max-lg:flex max-lg:flex-wrap max-lg:items-baseline max-lg:gap-x-3 lg:rule-double-r lg:pr-3">
        <p className="max-lg:flex max-lg:items-baseline max-lg:gap-1.5">
          <span className="block font-display text-xl font-bold tracking-[-0.03em] lg:text-[2.75rem] lg:leading-12">
            {day}
          </span>
          <b>{month}</b>
        </p>
        <p className="text-xs text-tinta-3 lg:mt-1">{asOf}</p>
        <p className="border border-garis-kuat px-1.5 text-xs font-semibold tracking-[0.09em] text-tinta-2 lg:mt-2 lg:inline-block">
          {mark}
        </p>
      </div>
      <div className="min-w-0 page-gutter pt-2.5 pb-4">{children}</div>
    </div>
  )
}
