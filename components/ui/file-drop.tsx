'use client'
import { useEffect, useRef, useState } from 'react'
import { FileText, Upload, X } from 'lucide-react'
import { buttonClass } from './button-look'
import { FieldFrame, describedBy, type FieldProps } from './field'
import { useFormField } from './form-context'

export type FileDropWords = {
  choose: string
  /** Said on wide screens, e.g. "atau jatuhkan di sini, atau tempel dengan Ctrl+V". */
  dropHint: string
  remove: string
  /** Announced and shown, with {name} and {max}. */
  tooLarge: string
}

/**
 * Files by button, by dropping, or by pasting (`paste`, listens on the whole page while it is shown). The real file
 * input holds them, so the form posts as usual and works without JavaScript.
 */
export function FileDrop({
  name,
  label,
  hint,
  optional,
  error,
  className,
  words,
  accept,
  multiple = false,
  paste = false,
  maxBytes,
}: FieldProps & { words: FileDropWords; accept?: string; multiple?: boolean; paste?: boolean; maxBytes?: number }) {
  const { id, error: formError } = useFormField(name)
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<File[]>([])
  const [over, setOver] = useState(false)
  const [refused, setRefused] = useState<string>()
  const wrong = error ?? refused ?? formError

  function keep(next: File[]) {
    const box = new DataTransfer()
    next.forEach((file) => box.items.add(file))
    if (input.current) input.current.files = box.files
    setFiles(next)
  }

  function take(found: File[]) {
    if (found.length === 0) return
    const large = found.find((file) => maxBytes !== undefined && file.size > maxBytes)
    setRefused(
      large && words.tooLarge.replace('{name}', large.name).replace('{max}', String(Math.floor((maxBytes ?? 0) / 1e6))),
    )
    const fit = found.filter((file) => file !== large && (maxBytes === undefined || file.size <= maxBytes))
    keep(multiple ? [...files, ...fit] : fit.length > 0 ? fit.slice(-1) : files)
  }

  useEffect(() => {
    if (!paste) return
    const onPaste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])]
      if (pasted.length === 0) return
      event.preventDefault()
      take(pasted)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  })

  return (
    <FieldFrame {...{ id, label, hint, optional, className }} error={wrong}>
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
              id={id}
              name={name}
              accept={accept}
              multiple={multiple}
              onChange={(event) => take([...(event.currentTarget.files ?? [])])}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={describedBy(id, hint, wrong)}
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
          <span className="text-sm text-tinta-3 max-md:hidden">{words.dropHint}</span>
        </div>
        {files.length > 0 && (
          <ul aria-live="polite" className="mt-3 border-t border-garis">
            {files.map((file, index) => (
              <li key={`${file.name}-${index}`} className="flex items-center gap-2 border-b border-garis py-1">
                <FileText aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-tinta-3" />
                <span className="min-w-0 flex-1 break-all">{file.name}</span>
                <span className="text-sm whitespace-nowrap text-tinta-3">
                  {Math.max(1, Math.round(file.size / 1000))} kB
                </span>
                <button
                  type="button"
                  onClick={() => keep(files.filter((_, at) => at !== index))}
                  className="inline-flex target items-center gap-1 text-sm text-nila underline"
                >
                  <X aria-hidden size={16} strokeWidth={1.75} />
                  {words.remove} <span className="sr-only">{file.name}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </FieldFrame>
  )
}
