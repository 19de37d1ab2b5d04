'use client'
import type { ReactNode } from 'react'
import { FieldNotes, describedBy } from './field'
import { useFormField } from './form-context'

/** One yes-or-no box with its words beside it. */
export function Checkbox({
  name,
  label,
  value = 'true',
  hint,
  defaultChecked,
  disabled,
}: {
  name: string
  label: ReactNode
  value?: string
  hint?: ReactNode
  defaultChecked?: boolean
  disabled?: boolean
}) {
  const { id, error, chosen } = useFormField(name)
  return (
    <div className={error ? 'border-l-4 border-danger pl-3' : ''}>
      <label className="flex items-start gap-3 py-1 max-md:py-2.5">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          disabled={disabled}
          defaultChecked={chosen ? chosen.includes(value) : defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, hint, error)}
          className="size-5 shrink-0 accent-nila max-md:size-6"
        />
        <span className="min-w-0">{label}</span>
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
    </div>
  )
}
