'use client'
import { useState, type TextareaHTMLAttributes } from 'react'
import { FieldFrame, boxClass, describedBy, type FieldProps } from './field'
import { useFormField } from './form-context'

/** Longer text. With `maxLength` and `counter` ("{n} dari {max} huruf") the room that is left is shown, never cut. */
export function Textarea({
  name,
  label,
  hint,
  optional,
  error,
  aside,
  className,
  defaultValue,
  rows = 4,
  limit,
  counter,
  ...area
}: FieldProps & { limit?: number; counter?: string } & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'name'>) {
  const field = useFormField(name)
  const id = area.id ?? field.id
  const wrong = error ?? field.error
  const start = field.value ?? (defaultValue === undefined ? '' : String(defaultValue))
  const [length, setLength] = useState(start.length)
  return (
    <FieldFrame {...{ id, label, hint, optional, aside, className }} error={wrong}>
      <textarea
        {...area}
        id={id}
        name={name}
        rows={rows}
        defaultValue={start}
        onInput={(event) => setLength(event.currentTarget.value.length)}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={describedBy(id, hint, wrong)}
        className={`${boxClass} block resize-y py-2`}
      />
      {limit !== undefined && counter && (
        <p className={`mt-1 text-right text-sm ${length > limit ? 'font-semibold text-danger' : 'text-tinta-3'}`}>
          {counter.replace('{n}', String(length)).replace('{max}', String(limit))}
        </p>
      )}
    </FieldFrame>
  )
}
