import NextLink from 'next/link'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ShortcutKeys } from './shortcut-keys'

/** Previous and next in the list one came from, with the keys [ and ]. A missing neighbour leaves no dead arrow. */
export function Pager({
  previous,
  next,
  words,
  keysEnabled,
}: {
  previous?: string
  next?: string
  words: { previous: string; next: string; position?: string }
  keysEnabled?: boolean
}) {
  const look = 'grid size-8 place-items-center text-tinta-2 hover:text-nila max-md:size-11'
  return (
    <span className="inline-flex items-center gap-1 print:hidden">
      {words.position && <span className="text-sm whitespace-nowrap text-tinta-2">{words.position}</span>}
      {previous && (
        <NextLink
          href={previous}
          prefetch={false}
          aria-label={words.previous}
          title={words.previous}
          data-pager="previous"
          className={look}
        >
          <ChevronLeft aria-hidden size={18} strokeWidth={1.75} />
        </NextLink>
      )}
      {next && (
        <NextLink
          href={next}
          prefetch={false}
          aria-label={words.next}
          title={words.next}
          data-pager="next"
          className={look}
        >
          <ChevronRight aria-hidden size={18} strokeWidth={1.75} />
        </NextLink>
      )}
      <ShortcutKeys enabled={keysEnabled} keys={pagerKeys} />
    </span>
  )
}

const pagerKeys = [
  { key: '[', target: '[data-pager=previous]' },
  { key: ']', target: '[data-pager=next]' },
]
