'use client'
import type { ReactNode } from 'react'
import { FlagRow, type QueueRow } from './flag-row'

export type QueueGroup = { key: string; title: string; date: string; count: string; isOver: boolean; rows: QueueRow[] }

/**
 * The queue under its day headings; `foot` is the way to the next fifty. A client component for one reason only: its
 * rows then cost half of what server-rendered elements cost (each of those is sent as HTML and once more as data).
 */
export function FlagQueue({
  groups,
  current,
  foot,
}: {
  groups: QueueGroup[]
  current: string | null
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
              <FlagRow key={row.key} row={row} current={row.id === current} />
            ))}
          </ul>
        </section>
      ))}
      {foot}
    </div>
  )
}
