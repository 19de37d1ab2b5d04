import type { ReactNode } from 'react'
import { Check } from 'lucide-react'

/**
 * What was just decided, with its undo. Stays until the next decision replaces it: no timer. `action` is a form with an
 * undo button. It takes its own room at the foot of the list and covers nothing.
 */
export function UndoStrip({ children, action }: { children: ReactNode; action: ReactNode }) {
  return (
    <div
      role="status"
      className="flex min-h-11 flex-wrap items-center gap-x-3 border-t border-bingkai bg-surface px-3 py-1 text-sm print:hidden"
    >
      <Check aria-hidden size={18} strokeWidth={1.75} className="shrink-0" />
      <p className="min-w-0 flex-1">{children}</p>
      {action}
    </div>
  )
}
