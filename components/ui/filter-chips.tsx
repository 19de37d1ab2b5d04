import NextLink from 'next/link'
import type { ReactNode } from 'react'
import { X } from 'lucide-react'

/** The filters that are on, each a link that takes it off; `children` holds the form that adds one. */
export function FilterChips({
  label,
  chips,
  clear,
  children,
}: {
  label: string
  /** `removeLabel` is the whole sentence, e.g. "Lepas saringan Status: calon". */
  chips: { key: string; label: string; href: string; removeLabel: string }[]
  clear?: { href: string; label: string }
  children?: ReactNode
}) {
  return (
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-2 py-1.5 text-xs print:hidden">
      {chips.map((chip) => (
        <NextLink
          key={chip.key}
          href={chip.href}
          prefetch={false}
          aria-label={chip.removeLabel}
          className="inline-flex target items-center gap-1 rounded-sm border border-nila bg-nila-100 px-2 font-semibold text-nila no-underline hover:bg-surface"
        >
          {chip.label}
          <X aria-hidden size={14} strokeWidth={2} />
        </NextLink>
      ))}
      {clear && chips.length > 0 && (
        <NextLink
          href={clear.href}
          prefetch={false}
          className="inline-flex target items-center px-1 font-semibold text-nila underline"
        >
          {clear.label}
        </NextLink>
      )}
      {children}
    </div>
  )
}
