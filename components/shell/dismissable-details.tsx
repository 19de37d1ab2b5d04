'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, type ReactNode } from 'react'

/** A native <details> used as a menu: Escape, a press outside and going elsewhere fold it. Opens without JavaScript. */
export function DismissableDetails({ className, children }: { className?: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null)
  const path = usePathname()
  useEffect(() => {
    if (box.current) box.current.open = false
  }, [path])
  useEffect(() => {
    function fold(event: KeyboardEvent | PointerEvent) {
      const details = box.current
      if (!details?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        details.querySelector('summary')?.focus()
      } else if (details.contains(event.target as Node)) return
      details.open = false
    }
    document.addEventListener('keydown', fold)
    document.addEventListener('pointerdown', fold)
    return () => {
      document.removeEventListener('keydown', fold)
      document.removeEventListener('pointerdown', fold)
    }
  }, [])
  return (
    <details ref={box} className={className}>
      {children}
    </details>
  )
}
