import type { ReactNode } from 'react'
import type { FlagRow as Row } from '@/lib/flags/list-flags'
import { FlagRow, type RowWords } from './flag-row'

export type QueueGroup = { key: string; title: string; date: string; count: string; isOver: boolean; rows: Row[] }

/** The queue under its day headings; `foot` is the way to the next fifty. */
export function FlagQueue({
  groups,
  current,
  hrefOf,
  wordsOf,
  foot,
}: {
  groups: QueueGroup[]
  current: string | null
  hrefOf: (id: string) => string
  wordsOf: (row: Row) => RowWords
  foot?: ReactNode
}) {
  return (
    <div className="q-book">
      {groups.map((group) => (
        <section key={group.key} aria-labelledby={`q-${group.key}`}>
          <h2 id={`q-${group.key}`} className={group.isOver ? 'q-day q-over' : 'q-day'}>
            <span>
              {group.title} <i>{group.date}</i>
            </span>
            <i>{group.count}</i>
          </h2>
          <ul>
            {group.rows.map((row) => (
              <FlagRow
                key={row.decision?.id ?? row.id}
                row={row}
                href={hrefOf(row.id)}
                current={row.id === current}
                words={wordsOf(row)}
              />
            ))}
          </ul>
        </section>
      ))}
      {foot}
    </div>
  )
}
