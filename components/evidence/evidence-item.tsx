import { FileText, X } from 'lucide-react'

export type Attached = {
  key: string
  id?: string
  sha256?: string | undefined
  name: string
  /** Address of a small picture; null for a PDF. */
  preview: string | null
  state: 'sending' | 'kept' | 'failed'
  message?: string
}

/** One file of the list: its picture, whether it was kept, and the hidden field that carries its id. */
export function EvidenceItem({
  item,
  name,
  words,
  onRemove,
}: {
  item: Attached
  name: string
  words: { sending: string; kept: string; failed: string; remove: string }
  onRemove: () => void
}) {
  return (
    <li className="flex items-center gap-3 border-b border-garis py-1.5">
      {item.id && <input type="hidden" name={name} value={item.id} />}
      {item.preview ? (
        // A picture that this very person chose, or the server's copy of it; no optimiser may see evidence.
        // eslint-disable-next-line @next/next/no-img-element
        <img src={item.preview} alt="" className="evidence h-12 w-16 shrink-0 border border-garis object-cover" />
      ) : (
        <FileText aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-tinta-3" />
      )}
      <span className="min-w-0 flex-1 text-sm">
        <span className="block break-all">{item.name}</span>
        <span className={item.state === 'failed' ? 'text-danger' : 'text-tinta-3'}>
          {item.state === 'failed' ? (item.message ?? words.failed) : words[item.state]}
          {item.sha256 && <code className="ml-1 text-xs">{item.sha256.slice(0, 12)}</code>}
        </span>
      </span>
      <button
        type="button"
        onClick={onRemove}
        className="inline-flex target items-center gap-1 text-sm text-nila underline"
      >
        <X aria-hidden size={16} strokeWidth={1.75} />
        {words.remove} <span className="sr-only">{item.name}</span>
      </button>
    </li>
  )
}
