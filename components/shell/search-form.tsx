import { Search } from 'lucide-react'
import { ShortcutKeys } from '../ui/shortcut-keys'
import { Kbd } from '../ui/kbd'

export type SearchWords = { label: string; placeholder: string; submit: string }

/** A plain GET form, so that every search is a link. The key "/" goes there. */
export function SearchForm({
  action,
  words,
  id,
  keysEnabled,
}: {
  action: string
  words: SearchWords
  id: string
  keysEnabled?: boolean
}) {
  return (
    <search>
      <form action={action} className="relative flex items-center">
        <label htmlFor={id} className="sr-only">
          {words.label}
        </label>
        <Search aria-hidden size={18} strokeWidth={1.75} className="pointer-events-none absolute left-2 text-tinta-3" />
        <input
          id={id}
          type="search"
          name="q"
          placeholder={words.placeholder}
          autoComplete="off"
          className="min-h-8 w-full rounded-sm border border-garis-kuat bg-surface pr-2 pl-8 max-md:min-h-11 lg:pr-8"
        />
        <span className="pointer-events-none absolute right-2 max-lg:hidden">
          <Kbd>/</Kbd>
        </span>
        <button type="submit" className="sr-only focus:not-sr-only">
          {words.submit}
        </button>
      </form>
      <ShortcutKeys enabled={keysEnabled} keys={[{ key: '/', target: `#${id}`, focus: true }]} />
    </search>
  )
}
