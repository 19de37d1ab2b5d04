import type { ReactNode } from 'react'

/** The key that does the same as the button it stands in. Hidden where there is no keyboard, and from screen readers. */
export function Kbd({ children, onNila }: { children: ReactNode; onNila?: boolean }) {
  return (
    <kbd
      aria-hidden
      className={`hidden rounded-sm border px-1 font-sans text-xs leading-4 font-semibold lg:[@media(hover:hover)]:inline-block ${
        onNila ? 'border-current' : 'border-garis-kuat bg-surface text-tinta-2'
      }`}
    >
      {children}
    </kbd>
  )
}
