'use client'
import type { Piece } from '@/lib/flags/mark-text'

/** One line of the queue in finished words: plain data, so that it crosses to the browser once and not as elements too. */
export type QueueRow = {
  key: string
  id: string
  number: number
  handle: string
  href: string
  /** "suka · Instagram" */
  what: string
  /** "sisa 2 hari kerja", or what was decided */
  when: string
  /** "bebas", "Rina, 09.05" */
  holder: string
  held: 'mine' | 'other' | null
  candidate: string | null
  doubted: string | null
  excerpt: Piece[]
}

const HOLDER = { mine: 'q-by q-mine', other: 'q-by q-held' }

/** A plain link with as few elements as it can have: fifty of them are the cost of the page. */
export function FlagRow({ row, current }: { row: QueueRow; current: boolean }) {
  return (
    <li className="q-row">
      <a href={row.href} data-flag={row.id} aria-current={current ? 'true' : undefined}>
        <i className="q-no">{row.number}</i>
        <span className="q-who">
          <b translate="no">@{row.handle}</b> {row.what}
        </span>
        <span className="q-when">{row.when}</span>
        <span className="q-text">
          {row.candidate && <i>{row.candidate}</i>}
          {row.doubted && <i className="q-doubt">{row.doubted}</i>}
          {row.excerpt.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}
        </span>
        <span className={row.held ? HOLDER[row.held] : 'q-by'}>{row.holder}</span>
      </a>
    </li>
  )
}
