'use client'
import { useEffect, useRef, useState } from 'react'
import { Upload } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'
import { FieldFrame, describedBy } from '@/components/ui/field'
import { useFormField } from '@/components/ui/form-context'
import { EvidenceItem, type Attached } from './evidence-item'

export type EvidenceDropWords = {
  choose: string
  pasteHint: string
  remove: string
  sending: string
  kept: string
  failed: string
  tooLarge: string
}

let count = 0

/**
 * Captures by button, by dropping, or by pasting anywhere on the page (Ctrl+V). Each is handed in at once (POST
 * /api/evidence) and hashed there; the form carries only the ids, in hidden fields. `initial`: ids that are there already.
 */
export function EvidenceDrop({
  name,
  label,
  hint,
  words,
  initial = [],
  accept = 'image/png,image/jpeg,image/webp',
  maxBytes,
}: {
  name: string
  label: string
  hint?: string
  words: EvidenceDropWords
  initial?: string[]
  accept?: string
  maxBytes: number
}) {
  const field = useFormField(name)
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const kept = (field.chosen ?? initial).filter(Boolean)
  const [items, setItems] = useState<Attached[]>(
    kept.map((id) => ({ key: id, id, name: '', preview: `/api/evidence/${id}?size=thumb`, state: 'kept' })),
  )

  async function send(file: File, key: string) {
    const change = (next: Partial<Attached>) =>
      setItems((before) => before.map((item) => (item.key === key ? { ...item, ...next } : item)))
    if (file.size > maxBytes) return change({ state: 'failed', message: words.tooLarge })
    const body = new FormData()
    body.set('file', file, file.name || 'capture.png')
    try {
      const response = await fetch('/api/evidence', { method: 'POST', body })
      const answer = (await response.json()) as { id?: string; sha256?: string; message?: string }
      if (response.ok && answer.id) change({ state: 'kept', id: answer.id, sha256: answer.sha256 })
      else change({ state: 'failed', message: answer.message ?? words.failed })
    } catch {
      change({ state: 'failed', message: words.failed })
    }
  }

  function take(files: File[]) {
    const added = files.map((file) => ({ file, key: `new${count++}` }))
    setItems((before) => [
      ...before,
      ...added.map(({ file, key }) => ({
        key,
        name: file.name,
        preview: file.type.startsWith('image/') ? URL.createObjectURL(file) : null,
        state: 'sending' as const,
      })),
    ])
    for (const { file, key } of added) void send(file, key)
    if (input.current) input.current.value = ''
  }

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])]
      if (pasted.length === 0) return
      event.preventDefault()
      take(pasted)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })

  // A form sent while a file is still on its way would go without it: hold it back, send it when all have arrived.
  const isSending = items.some((item) => item.state === 'sending')
  const held = useRef<{ form: HTMLFormElement; submitter: HTMLElement | null } | null>(null)
  useEffect(() => {
    const form = input.current?.form
    if (!form) return
    if (!isSending) {
      const waiting = held.current
      held.current = null
      waiting?.form.requestSubmit(waiting.submitter)
      return
    }
    const holdBack = (event: SubmitEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      held.current = { form, submitter: event.submitter }
    }
    form.addEventListener('submit', holdBack, true)
    return () => form.removeEventListener('submit', holdBack, true)
  }, [isSending])

  return (
    <FieldFrame id={field.id} label={label} hint={hint} error={field.error}>
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take([...event.dataTransfer.files])
        }}
        className={`rounded-sm border border-dashed px-3 py-3 ${over ? 'border-nila bg-nila-100' : 'border-garis-kuat bg-surface'}`}
      >
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <span className="relative inline-flex">
            <input
              ref={input}
              type="file"
              id={field.id}
              accept={accept}
              multiple
              onChange={(event) => take([...(event.currentTarget.files ?? [])])}
              aria-invalid={field.error ? true : undefined}
              aria-describedby={describedBy(field.id, hint, field.error)}
              className="peer absolute inset-0 cursor-pointer opacity-0"
            />
            <span
              aria-hidden
              className={`${buttonClass({})} peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-fokus`}
            >
              <Upload size={18} strokeWidth={1.75} />
              {words.choose}
            </span>
          </span>
          <span className="text-sm text-tinta-3 max-md:hidden">{words.pasteHint}</span>
        </div>
        {items.length > 0 && (
          <ul aria-live="polite" className="mt-3 border-t border-garis">
            {items.map((item) => (
              <EvidenceItem
                key={item.key}
                item={item}
                name={name}
                words={words}
                onRemove={() => setItems((before) => before.filter(({ key }) => key !== item.key))}
              />
            ))}
          </ul>
        )}
      </div>
    </FieldFrame>
  )
}
