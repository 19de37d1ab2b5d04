import type { ReactNode } from 'react'

/**
 * Lembar disposisi: who does what next, by when, why. A frame, a double top, a label column with the double rule.
 * Children are `SlipRow`s; `foot` holds the one primary action.
 */
export function Slip({
  id,
  title,
  meta,
  children,
  foot,
  after,
}: {
  id: string
  title: string
  meta?: ReactNode
  children: ReactNode
  foot?: ReactNode
  /** Rows below the action: other steps. */
  after?: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="slip min-w-0 border border-t-0 border-bingkai bg-lembar">
      <header className="flex min-h-8 flex-wrap items-center gap-x-3 border-b rule-double-t border-b-bingkai px-3 py-1">
        <h2 id={id} className="font-sans text-sm font-bold tracking-[0.1em] uppercase [word-spacing:0]">
          {title}
        </h2>
        {meta && <div className="ml-auto text-xs text-tinta-3">{meta}</div>}
      </header>
      <div>{children}</div>
      {foot && <div className="border-t border-bingkai p-3">{foot}</div>}
      {after && <div className="border-t border-garis-lembar">{after}</div>}
    </section>
  )
}

/** One row of a slip. `active` marks the row whose turn it is. */
export function SlipRow({ label, active, children }: { label: ReactNode; active?: boolean; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.25rem_minmax(0,1fr)] border-b border-garis-lembar last:border-b-0">
      <div
        className={`rule-double-r py-1.5 pr-2 pl-3 text-xs leading-5 ${active ? 'font-bold text-nila' : 'text-tinta-2'}`}
      >
        {label}
      </div>
      <div className="min-w-0 px-3 py-1.5">{children}</div>
    </div>
  )
}

/** The step itself, in the heading face. */
export function SlipStep({ children }: { children: ReactNode }) {
  return (
    <p className="font-display text-xl leading-[1.625rem] font-bold tracking-[-0.01em] [word-spacing:.09em]">
      {children}
    </p>
  )
}

/** The numbered tick-box of an outcome: a digit that is also the key to press. */
export function NumberBox({ number, chosen }: { number: number; chosen?: boolean }) {
  return (
    <span
      aria-hidden
      className={`inline-grid size-[1.375rem] shrink-0 place-items-center rounded-sm border text-xs font-semibold ${
        chosen ? 'border-nila-isi bg-nila-isi text-on-nila' : 'border-tinta-2 bg-surface text-tinta'
      }`}
    >
      {number}
    </span>
  )
}
