import type { ReactNode } from 'react'
import { ChevronRight } from 'lucide-react'

/** A part that unfolds. Native, so it works without JavaScript and with Ctrl+F. */
export function Disclosure({
  summary,
  meta,
  open,
  children,
  printOpen,
}: {
  summary: ReactNode
  meta?: ReactNode
  open?: boolean
  children: ReactNode
  /** Unfold on paper. */
  printOpen?: boolean
}) {
  return (
    <details open={open} className={`group/fold border-b border-garis ${printOpen ? 'print-open' : ''}`}>
      <summary className="flex min-h-9 items-center gap-2 py-1 hover:text-nila max-md:min-h-11">
        <ChevronRight aria-hidden size={18} strokeWidth={1.75} className="shrink-0 group-open/fold:rotate-90" />
        <span>{summary}</span>
        {meta && <span className="ml-auto text-xs text-tinta-3">{meta}</span>}
      </summary>
      <div className="pb-3 pl-6">{children}</div>
    </details>
  )
}
