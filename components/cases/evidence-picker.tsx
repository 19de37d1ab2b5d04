'use client'
import { useId, useRef, useState } from 'react'
import { FileText, Upload, X } from 'lucide-react'
import { buttonClass } from '@/components/ui/button-look'
import { useFormField } from '@/components/ui/form-context'

type Taken = { key: string; name: string; state: 'uploading' | 'done' | 'failed'; id?: string; hash?: string }

/**
 * Files that go to the evidence store at once (POST /api/evidence) and leave only their ids in the form: the form stays
 * small, and each file has its hash before anything is written down. By button or by dropping.
 */
export function EvidencePicker({
  name,
  label,
  optional,
  words,
}: {
  name: string
  label: string
  optional?: string
  /** `uploading`, `uploaded`, `failed` carry {name}, `uploaded` also {hash}. */
  words: Record<'choose' | 'drop' | 'remove' | 'uploading' | 'uploaded' | 'failed' | 'needsScript', string>
}) {
  const field = useFormField(name)
  const picker = useId()
  const input = useRef<HTMLInputElement>(null)
  const [files, setFiles] = useState<Taken[]>(
    (field.chosen ?? []).filter(Boolean).map((id) => ({ key: id, name: id, id, hash: '', state: 'done' })),
  )
  const change = (key: string, next: Partial<Taken>) =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...next } : one)))

  async function send(file: File) {
    const key = crypto.randomUUID()
    setFiles((all) => [...all, { key, name: file.name, state: 'uploading' }])
    const body = new FormData()
    body.append('file', file)
    try {
      const answer = await fetch('/api/evidence', { method: 'POST', body })
      if (!answer.ok) throw new Error(String(answer.status))
      const { id, sha256 } = (await answer.json()) as { id: string; sha256: string }
      change(key, { id, hash: sha256.slice(0, 12), state: 'done' })
    } catch {
      change(key, { state: 'failed' })
    }
  }

  function take(list: FileList | null) {
    for (const file of list ?? []) void send(file)
    if (input.current) input.current.value = ''
  }

  const say = (file: Taken) =>
    words[file.state === 'done' ? 'uploaded' : file.state]
      .replace('{name}', file.name)
      .replace('{hash}', file.hash ?? '')

  return (
    <div>
      <label htmlFor={picker} className="mb-1 block font-semibold">
        {label} {optional && <span className="font-normal text-tinta-3">{optional}</span>}
      </label>
      <noscript>
        <p className="mb-1 text-sm text-tinta-3">{words.needsScript}</p>
      </noscript>
      {field.error && <p className="mb-1 font-semibold text-danger">{field.error}</p>}
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          take(event.dataTransfer.files)
        }}
        className="rounded-sm border border-dashed border-garis-kuat bg-surface p-3"
      >
        <span className="relative inline-flex">
          <input
            ref={input}
            id={picker}
            type="file"
            multiple
            onChange={(event) => take(event.currentTarget.files)}
            className="peer absolute inset-0 cursor-pointer opacity-0"
          />
          <span
            aria-hidden
            className={`${buttonClass({})} peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-fokus`}
          >
            <Upload size={18} strokeWidth={1.75} />
            {words.choose}
          </span>
        </span>{' '}
        <span className="text-sm text-tinta-3 max-md:hidden">{words.drop}</span>
        <ul aria-live="polite">
          {files.map((file) => (
            <li key={file.key} className="flex items-center gap-2 border-b border-garis py-1">
              <FileText aria-hidden size={18} strokeWidth={1.75} className="shrink-0 text-tinta-3" />
              <span className={`min-w-0 flex-1 break-all ${file.state === 'failed' ? 'text-danger' : ''}`}>
                {say(file)}
              </span>
              {file.id && <input type="hidden" name={name} value={file.id} />}
              <button
                type="button"
                onClick={() => setFiles((all) => all.filter((one) => one.key !== file.key))}
                className="inline-flex target items-center gap-1 text-sm text-nila underline"
              >
                <X aria-hidden size={16} strokeWidth={1.75} />
                {words.remove} <span className="sr-only">{file.name}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
