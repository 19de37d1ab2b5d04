import type { ReactNode } from 'react'

export type TimelineDay = {
  key: string
  /** "23 Nov" */
  date: ReactNode
  /** "Senin" */
  weekday?: ReactNode
  /** Machine date for the whole day, YYYY-MM-DD. */
  dateTime?: string
  items: {
    key: string
    /** Anchor, e.g. `peristiwa-123`. */
    id?: string
    /** Left out when the hour is unknown: 00.00 is never invented. */
    time?: ReactNode
    title: ReactNode
    by?: ReactNode
    detail?: ReactNode
    /** A stamp or link at the right. */
    aside?: ReactNode
  }[]
}

/** The register: a date column of 92 px, the double rule, one line an event, newest first. */
export function Timeline({ days, label }: { days: TimelineDay[]; label: string }) {
  return (
    <ol aria-label={label}>
      {days.map((day) => (
        <li
          key={day.key}
          className="grid grid-cols-[4.75rem_minmax(0,1fr)] border-b border-garis sm:grid-cols-[5.75rem_minmax(0,1fr)]"
        >
          <div className="rule-double-r pt-2 pr-2.5 leading-5 font-semibold">
            <time dateTime={day.dateTime}>{day.date}</time>
            {day.weekday && <span className="block text-xs font-normal text-tinta-3">{day.weekday}</span>}
          </div>
          <ul>
            {day.items.map((item) => (
              <li
                key={item.key}
                id={item.id}
                className="grid grid-cols-1 border-t border-garis py-2 pl-3 first:border-t-0 target:bg-nila-100 sm:grid-cols-[3.5rem_minmax(0,1fr)_auto]"
              >
                <span className="text-tinta-3">{item.time}</span>
                <div className="min-w-0">
                  <p className="font-semibold">{item.title}</p>
                  {item.by && <p className="text-xs text-tinta-3">{item.by}</p>}
                  {item.detail && <div className="measure">{item.detail}</div>}
                </div>
                {item.aside && <div className="self-start sm:ml-4">{item.aside}</div>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
