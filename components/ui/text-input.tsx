'use client'
import type { InputHTMLAttributes } from 'react'
import { FieldFrame, boxClass, describedBy, type FieldProps } from './field'
import { useFormField } from './form-context'

const widths = { 4: 'max-w-20', 8: 'max-w-32', 12: 'max-w-48', 20: 'max-w-72', full: '' } as const

/** One-line text. Takes every native input attribute besides (`autoComplete`, `inputMode`, `translate="no"` ...). */
export function TextInput({
  name,
  label,
  hint,
  optional,
  error,
  aside,
  className,
  width = 'full',
  defaultValue,
  ...input
}: FieldProps & { width?: keyof typeof widths } & Omit<InputHTMLAttributes<HTMLInputElement>, 'name' | 'width'>) {
  const field = useFormField(name)
  const id = input.id ?? field.id
  const wrong = error ?? field.error
  return (
    <FieldFrame {...{ id, label, hint, optional, aside, className }} error={wrong}>
      <input
        type="text"
        {...input}
        id={id}
        name={name}
        defaultValue={field.value ?? defaultValue}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={describedBy(id, hint, wrong)}
        className={`${boxClass} ${widths[width]}`}
      />
    </FieldFrame>
  )
}
