'use client'
import { useState } from 'react'
import { FieldFrame, boxClass, describedBy, type FieldProps } from './field'
import { useFormField } from './form-context'

/** A password with a show/hide switch. Paste is never blocked (WCAG 3.3.8); the value never comes back from the server. */
export function PasswordInput({
  name,
  label,
  hint,
  error,
  aside,
  className,
  autoComplete,
  words,
}: FieldProps & { autoComplete: 'current-password' | 'new-password'; words: { show: string; hide: string } }) {
  const [shown, setShown] = useState(false)
  const { id, error: formError } = useFormField(name)
  const wrong = error ?? formError
  return (
    <FieldFrame {...{ id, label, hint, aside, className }} error={wrong}>
      <div className="flex gap-2">
        <input
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          spellCheck={false}
          autoCapitalize="none"
          aria-invalid={wrong ? true : undefined}
          aria-describedby={describedBy(id, hint, wrong)}
          className={boxClass}
        />
        <button
          type="button"
          aria-pressed={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
          className="shrink-0 rounded-sm border border-garis-kuat bg-surface px-3 text-sm text-nila hover:bg-surface-2"
        >
          {shown ? words.hide : words.show}
        </button>
      </div>
    </FieldFrame>
  )
}
