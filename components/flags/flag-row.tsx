import type { FlagRow as Row } from '@/lib/flags/list-flags'

export type RowWords = {
  /** "suka · Instagram" */
  what: string
  /** "sisa 2 hari kerja", or what was decided */
  when: string
  /** "bebas", "Rina, 09.05" */
  holder: string
  candidate: string | null
  doubted: string | null
}

/**
 * One line of the queue: a plain link with as few elements as it can have, because fifty of them are the cost of the page.
 */
export function FlagRow({ row, href, current, words }: { row: Row; href: string; current: boolean; words: RowWords }) {
  return (
    <li className="q-row">
      <a href={href} data-flag={row.id} aria-current={current ? 'true' : undefined}>
        <i className="q-no">{row.number}</i>
        <span className="q-who">
          <b translate="no">@{row.handle}</b> {words.what}
        </span>
        <span className="q-when">{words.when}</span>
        <span className="q-text">
          {words.candidate && <i>{words.candidate}</i>}
          {words.doubted && <i className="q-doubt">{words.doubted}</i>}
          {row.excerpt.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}
        </span>
        <span className={row.claim ? (row.claim.isMine ? 'q-by q-mine' : 'q-by q-held') : 'q-by'}>{words.holder}</span>
      </a>
    </li>
  )
}
