'use client'
import { useEffect, useRef, useState } from 'react'
import { OWN_ITEM } from '@/lib/intake/draft-manual-activity'
import { parsePostLink } from '@/lib/registry/parse-post-link'

/**
 * Reads the pasted link and fills in what it says: the platform, and whose post it is (the person's own for a post, the
 * target for a like or comment). Fields that somebody filled in himself stay as they are. `found` holds {what}.
 */
export function LinkGuess({ words }: { words: { found: string; unknown: string } }) {
  const place = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement | null
    const guessed = new Map<string, string>()
    const fill = (name: string, value: string) => {
      const box = field(name)
      if (!box || (box.value !== '' && box.value !== guessed.get(name))) return
      box.value = value
      guessed.set(name, value)
    }
    const read = (event: Event) => {
      const changed = (event.target as HTMLInputElement | null)?.name
      if (changed !== 'link' && changed !== 'act') return
      const written = field('link')?.value.trim() ?? ''
      if (written === '') return setSaid('')
      const result = parsePostLink(written)
      if (!result.ok) return setSaid(words.unknown)
      const { platform, handle } = result.link
      fill('platform', platform)
      const isOwn = (OWN_ITEM as readonly string[]).includes(field('act')?.value ?? '')
      fill('handle', isOwn ? (handle ?? '') : '')
      fill('target', isOwn ? '' : (handle ?? ''))
      const name = [...((field('platform') as HTMLSelectElement | null)?.options ?? [])].find(
        ({ value }) => value === platform,
      )
      setSaid(words.found.replace('{what}', [name?.text, handle && `@${handle}`].filter(Boolean).join(', ')))
    }
    form.addEventListener('input', read)
    return () => form.removeEventListener('input', read)
  }, [words])

  return (
    <p ref={place} aria-live="polite" className="-mt-3 min-h-6 text-sm text-tinta-2">
      {said}
    </p>
  )
}
