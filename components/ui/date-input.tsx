'use client'
import { useState } from 'react'
import { FieldFrame, boxClass, describedBy, type FieldProps } from './field'
import { useFormField } from './form-context'

/**
 * A near date (or date and time) in the browser's own control, echoed below in words so that day and month cannot be
 * mistaken. Values are `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`, read as the local calendar and never shifted by a zone.
 */
export function DateInput({
  name,
  label,
  hint,
  optional,
  error,
  aside,
  className,
  defaultValue,
  min,
  max,
  locale,
  withTime = false,
}: FieldProps & {
  defaultValue?: string
  min?: string
  max?: string
  locale: string
  withTime?: boolean
}) {
  const field = useFormField(name)
  const wrong = error ?? field.error
  const [value, setValue] = useState(field.value ?? defaultValue ?? '')
  return (
    <FieldFrame {...{ label, hint, optional, aside, className }} id={field.id} error={wrong}>
      <div className="flex flex-wrap items-center gap-x-3">
        <input
          type={withTime ? 'datetime-local' : 'date'}
          id={field.id}
          name={name}
          min={min}
          max={max}
          defaultValue={value}
          onChange={(event) => setValue(event.currentTarget.value)}
          aria-invalid={wrong ? true : undefined}
          aria-describedby={describedBy(field.id, hint, wrong)}
          className={`${boxClass} ${withTime ? 'max-w-60' : 'max-w-44'}`}
        />
        <output htmlFor={field.id} className="text-sm text-tinta-2">
          {inWords(value, locale)}
        </output>
      </div>
    </FieldFrame>
  )
}

function inWords(value: string, locale: string): string {
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return ''
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(day)
  return value.length > 10
    ? `${words}, ${value.slice(11, 16).replace(':', locale.startsWith('id') ? '.' : ':')}`
    : words
}
