'use client'
import { useState } from 'react'
import { Copy } from 'lucide-react'

/** Copies a text; says so in its own place. */
export function CopyButton({ text, words }: { text: string; words: { copy: string; copied: string } }) {
  const [copied, setCopied] = useState(false)
  return (
    <button
      type="button"
      onClick={() => {
        void navigator.clipboard.writeText(text).then(() => setCopied(true))
      }}
      onBlur={() => setCopied(false)}
      className="inline-flex target items-center gap-1 text-sm font-semibold text-nila underline print:hidden"
    >
      <Copy aria-hidden size={16} strokeWidth={1.75} />
      <span aria-live="polite">{copied ? words.copied : words.copy}</span>
    </button>
  )
}
