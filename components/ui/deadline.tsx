import type { ReactNode } from 'react'

/**
 * A date that says how much is left: the date, the words, and a bar of one cell a working day whose length, not only
 * its hue, is the time left. Cells are drawn up to 20 days; longer spans are scaled.
 */
export function Deadline({
  date,
  words,
  basis,
  left,
  total,
  state = 'open',
}: {
  /** "Jum., 27 Nov 2026" */
  date: ReactNode
  /** "sisa 4 hari kerja" */
  words: string
  /** Timer and its legal basis. */
  basis?: ReactNode
  /** Working days left and altogether; negative `left` is overdue. Without both no bar is drawn. */
  left?: number
  total?: number
  state?: 'open' | 'soon' | 'overdue' | 'done'
}) {
  const tone = { open: '', soon: 'font-semibold', overdue: 'font-semibold text-danger', done: 'text-tinta-2' }[state]
  return (
    <div>
      <p>
        <b>{date}</b>, <span className={tone}>{words}</span>
      </p>
      {left !== undefined && total !== undefined && total > 0 && (
        <DeadlineBar left={left} total={total} label={words} overdue={state === 'overdue'} />
      )}
      {basis && <p className="text-xs text-tinta-3">{basis}</p>}
    </div>
  )
}

/** The bar alone, for rows of a list. Full cells are days left, thin lines days used. */
export function DeadlineBar({
  left,
  total,
  label,
  overdue,
}: {
  left: number
  total: number
  label: string
  overdue?: boolean
}) {
  const cells = Math.min(total, 20)
  const full = overdue ? 0 : Math.round((Math.max(0, Math.min(left, total)) / total) * cells)
  const step = 100 / cells
  return (
    <svg role="img" aria-label={label} width="100%" height="6" className="my-1.5 block">
      {Array.from({ length: cells }, (_, at) => (
        <rect
          key={at}
          x={`${at * step}%`}
          y={at < full ? 0 : overdue ? 3 : 5}
          width={`${step * 0.94}%`}
          height={at < full ? 6 : overdue ? 3 : 1}
          className={overdue ? 'fill-danger' : at < full ? 'fill-nila' : 'fill-garis-kuat'}
        />
      ))}
    </svg>
  )
}
