import type { ReactNode } from 'react'

/** The cap: only for what is decided, delivered or locked. Straight, a double rule in soga, the word and its date. */
export function Stamp({ word, date }: { word: string; date?: ReactNode }) {
  return (
    <span className="inline-block border-3 border-double border-soga px-2.5 pt-0.5 pb-1 text-center text-soga">
      <span className="block text-sm leading-[1.125rem] font-bold tracking-[0.12em] uppercase">{word}</span>
      {date && <span className="block text-xs leading-4">{date}</span>}
    </span>
  )
}
