import type { ReactNode } from 'react'

/**
 * A strip of the leadership page: what it is about in the margin column, the charts at the right of the double rule. On
 * narrow screens the margin stands above.
 */
export function ReportSection({
  id,
  title,
  notes,
  children,
}: {
  id: string
  title: string
  notes: string[]
  children: ReactNode
}) {
  return (
    <section
      aria-labelledby={id}
      className="border-t border-garis-kuat lg:grid lg:grid-cols-[9.5rem_minmax(0,1fr)] xl:grid-cols-[11.5rem_minmax(0,1fr)] print:block"
    >
      <div className="page-gutter pt-5 lg:rule-double-r lg:pr-3 lg:pb-5 print:p-0 print:pt-4">
        <h2 id={id} className="lg:max-xl:text-lg">
          {title}
        </h2>
        {notes.map((note) => (
          <p key={note} className="mt-1.5 text-xs text-pretty text-tinta-3">
            {note}
          </p>
        ))}
      </div>
      <div className="min-w-0 page-gutter pt-3 pb-7 lg:pt-5 print:p-0">{children}</div>
    </section>
  )
}

/** Two charts side by side from 1280 px, with a hairline between; below one another on narrower screens and on paper. */
export function ChartPair({ children }: { children: ReactNode }) {
  return (
    <div className="grid gap-x-12 gap-y-7 xl:grid-cols-2 xl:*:nth-2:border-l xl:*:nth-2:border-garis xl:*:nth-2:pl-6 print:block">
      {children}
    </div>
  )
}
