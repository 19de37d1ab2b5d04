'use client'
import type { SelectHTMLAttributes } from 'react'
import { FieldFrame, boxClass, describedBy, type FieldProps } from './field'
import { useFormField } from './form-context'

export type Option = { value: string; label: string; disabled?: boolean; hint?: string }
export type OptionGroup = { label: string; options: Option[] }

/** The native list box: right on phones, free of weight. `empty` is the unchosen first line. */
export function Select({
  name,
  label,
  hint,
  optional,
  error,
  aside,
  className,
  options,
  empty,
  defaultValue,
  ...select
}: FieldProps & {
  options: (Option | OptionGroup)[]
  empty?: string
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, 'name'>) {
  const field = useFormField(name)
  const id = select.id ?? field.id
  const wrong = error ?? field.error
  const start = field.value ?? defaultValue ?? ''
  return (
    <FieldFrame {...{ id, label, hint, optional, aside, className }} error={wrong}>
      <select
        {...select}
        id={id}
        name={name}
        defaultValue={start}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={describedBy(id, hint, wrong)}
        className={`${boxClass} py-1`}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(choice)}
            </optgroup>
          ) : (
            choice(entry)
          ),
        )}
      </select>
    </FieldFrame>
  )
}

function choice(option: Option) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  )
}
