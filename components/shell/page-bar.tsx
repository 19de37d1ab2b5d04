import type { ReactNode } from 'react'
import { ChevronRight } from 'lucide-react'
import { Link } from '../ui/link'

/**
 * The head of a page, in the top bar on wide screens. Either a title (h1) alone, or the way back (`trail`) before it.
 * `meta` is one line of numbers, `action` at most one button. The right part of the bar belongs to search and account.
 */
export function PageBar({
  title,
  trail = [],
  trailLabel,
  meta,
  action,
  titleElsewhere,
}: {
  title: ReactNode
  trail?: { href: string; label: string }[]
  /** Names the breadcrumb for screen readers. */
  trailLabel?: string
  meta?: ReactNode
  action?: ReactNode
  /** The page has its own h1 further down (a case's identity bar); the title here is plain text. */
  titleElsewhere?: boolean
}) {
  const Title = titleElsewhere ? 'span' : 'h1'
  return (
    <div className="flex min-h-[var(--bar-height)] flex-wrap items-center gap-x-4 gap-y-1 border-b border-garis page-gutter py-1.5 md:pr-[22rem] lg:pr-[29rem] xl:pr-[36rem] print:border-0 print:p-0">
      {trail.length > 0 && (
        <nav aria-label={trailLabel} className="print:hidden">
          <ol className="flex flex-wrap items-center gap-x-2">
            {trail.map((step) => (
              <li key={step.href} className="flex items-center gap-2">
                <Link href={step.href} className="inline-flex target items-center">
                  {step.label}
                </Link>
                <ChevronRight aria-hidden size={14} strokeWidth={2} className="text-tinta-3" />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <Title className={titleElsewhere ? 'text-tinta-2' : 'text-xl'}>{title}</Title>
      {meta && <p className="text-tinta-2">{meta}</p>}
      {action && <div className="print:hidden">{action}</div>}
    </div>
  )
}

/** The body of a page under its bar, with the gutter. `aside` stands at the right from 1024 px (392 px) and sticks. */
export function PageBody({ children, aside, banner }: { children: ReactNode; aside?: ReactNode; banner?: ReactNode }) {
  return (
    <div className="page-gutter pt-4 pb-12">
      {banner && <div className="not-empty:mb-4 print:hidden">{banner}</div>}
      {aside ? (
        <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24.5rem]">
          <div className="min-w-0">{children}</div>
          <div className="min-w-0">
            <div className="lg:sticky lg:top-[calc(var(--sticky-top,0px)+1rem)]">{aside}</div>
          </div>
        </div>
      ) : (
        children
      )}
    </div>
  )
}
