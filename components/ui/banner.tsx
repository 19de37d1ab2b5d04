import type { ReactNode } from 'react'
import { Check, CircleAlert, Info, TriangleAlert } from 'lucide-react'

const kinds = {
  success: { icon: Check, tone: 'border-ok bg-ok-bg', ink: 'text-ok' },
  notice: { icon: Info, tone: 'border-info bg-info-bg', ink: 'text-info' },
  warning: { icon: TriangleAlert, tone: 'border-warn bg-warn-bg', ink: 'text-warn' },
  error: { icon: CircleAlert, tone: 'border-danger bg-danger-bg', ink: 'text-danger' },
} as const

/** A message about the whole page, before the heading. It stays until the next page: nothing dismisses itself. */
export function Banner({
  kind,
  title,
  children,
  action,
}: {
  kind: keyof typeof kinds
  title?: string
  children: ReactNode
  /** A link or a small form beside the words, e.g. to undo. */
  action?: ReactNode
}) {
  const { icon: Icon, tone, ink } = kinds[kind]
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={`flex flex-wrap gap-x-3 gap-y-1 border px-4 py-2.5 ${tone}`}
    >
      <Icon aria-hidden size={18} strokeWidth={1.75} className={`mt-0.5 shrink-0 ${ink}`} />
      <div className="min-w-0 flex-1 basis-48">
        {title && <p className={`font-semibold ${ink}`}>{title}</p>}
        <div className="text-tinta">{children}</div>
      </div>
      {action && <div className="shrink-0">{action}</div>}
    </div>
  )
}
