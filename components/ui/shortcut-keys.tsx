'use client'
import { useEffect } from 'react'

/**
 * Single keys that follow links or press buttons: `target` is a CSS selector of the element to click. Keys are dead
 * while something is typed, with a modifier held, and when `enabled` is false (WCAG 2.1.4: the person may switch them
 * off). Renders nothing.
 */
export function ShortcutKeys({
  keys,
  enabled = true,
}: {
  keys: { key: string; target: string; focus?: boolean }[]
  enabled?: boolean
}) {
  useEffect(() => {
    if (!enabled) return
    function press(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const at = event.target as HTMLElement
      if (
        at.isContentEditable ||
        /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) ||
        document.querySelector('dialog[open]')
      )
        return
      const found = keys.find((entry) => entry.key === event.key)
      const element = found && document.querySelector<HTMLElement>(found.target)
      if (!element) return
      event.preventDefault()
      if (found.focus) element.focus()
      else element.click()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [keys, enabled])
  return null
}
