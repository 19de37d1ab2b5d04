import type { ReactNode } from 'react'

/** A section head with the nila rule under it; `meta` stands at the right end, `action` after it. */
export function SectionHeading({
  id,
  level = 2,
  children,
  meta,
  action,
}: {
  id?: string
  level?: 2 | 3
  children: ReactNode
  meta?: ReactNode
  action?: ReactNode
}) {
  const Tag = `h${level}` as const
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 rule-nila pb-1">
      <Tag id={id}>{children}</Tag>
      {meta && <p className="text-xs text-tinta-3 md:ml-auto">{meta}</p>}
      {action && <div className={`text-sm ${meta ? '' : 'md:ml-auto'}`}>{action}</div>}
    </div>
  )
}

/** A section of a page: head, rule, content; named by its head for screen readers. */
export function Section({
  id,
  title,
  meta,
  action,
  children,
  level,
  spaced,
}: {
  id: string
  title: ReactNode
  meta?: ReactNode
  action?: ReactNode
  children: ReactNode
  level?: 2 | 3
  /** Air between the rule and what is no table or list (forms, text). */
  spaced?: boolean
}) {
  return (
    <section aria-labelledby={id} className="mb-8 min-w-0">
      <SectionHeading {...{ id, level, meta, action }}>{title}</SectionHeading>
      {spaced ? <div className="pt-3">{children}</div> : children}
    </section>
  )
}
