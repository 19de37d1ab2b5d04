import type { ReactNode } from 'react'

/** Nothing here: what that means and the next useful thing. Ruled lines, no picture. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-b border-garis rule-double-l py-6 pl-4">
      <p className="text-md font-semibold">{title}</p>
      {children && <div className="mt-1 measure text-tinta-2">{children}</div>}
      {action && <div className="mt-3 flex flex-wrap gap-3">{action}</div>}
    </div>
  )
}

/** A part that this person may not open, and who can. */
export function LockedCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="border border-dashed border-garis-kuat px-4 py-3">
      <p className="font-semibold">{title}</p>
      <div className="text-tinta-2">{children}</div>
    </div>
  )
}
