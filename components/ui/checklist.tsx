import type { ReactNode } from 'react'
import { Check } from 'lucide-react'

/** Conditions of a step as drawn tick-boxes; `met` and `unmet` are the words a screen reader hears before each. */
export function Checklist({
  items,
  words,
}: {
  items: { key: string; met: boolean; text: ReactNode; note?: ReactNode }[]
  words: { met: string; unmet: string }
}) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key} className="grid grid-cols-[1.5rem_minmax(0,1fr)] py-0.5">
          <span aria-hidden className="mt-1 grid size-4 place-items-center rounded-sm border border-tinta-2">
            {item.met && <Check size={14} strokeWidth={2.25} />}
          </span>
          <span>
            <span className="sr-only">{item.met ? words.met : words.unmet}: </span>
            {item.text}
            {item.note && <span className="block text-xs text-tinta-3">{item.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
