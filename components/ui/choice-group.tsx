'use client'
import type { ReactNode } from 'react'
import { FieldNotes, describedBy, type FieldProps } from './field'
import { useFormField } from './form-context'
import type { Option } from './select'

type GroupProps = FieldProps & {
  options: (Option & { /** Shown under the option, e.g. a conditional field. */ more?: ReactNode })[]
  /** Put the options beside each other when there is room. */
  inline?: boolean
}

/** One of several. Nothing is chosen beforehand unless `defaultValue` says so. */
export function RadioGroup(props: GroupProps & { defaultValue?: string }) {
  return <ChoiceGroup {...props} type="radio" defaults={props.defaultValue === undefined ? [] : [props.defaultValue]} />
}

/** Any of several; every chosen value is posted under the same name. */
export function CheckboxGroup(props: GroupProps & { defaultValues?: string[] }) {
  return <ChoiceGroup {...props} type="checkbox" defaults={props.defaultValues ?? []} />
}

function ChoiceGroup({
  name,
  label,
  hint,
  optional,
  error,
  className = '',
  options,
  inline,
  type,
  defaults,
}: GroupProps & { type: 'radio' | 'checkbox'; defaults: string[] }) {
  const field = useFormField(name)
  const wrong = error ?? field.error
  const chosen = field.chosen ?? defaults
  return (
    <fieldset
      aria-describedby={describedBy(field.id, hint, wrong)}
      className={`min-w-0 ${wrong ? 'border-l-4 border-danger pl-3' : ''} ${className}`}
    >
      <legend className="mb-1 font-semibold">
        {label} {optional && <span className="font-normal text-tinta-3">{optional}</span>}
      </legend>
      <FieldNotes id={field.id} hint={hint} error={wrong} />
      <div className={inline ? 'flex flex-wrap gap-x-6' : 'border-t border-garis'}>
        {options.map((option, index) => (
          <div key={option.value} className={inline ? '' : 'border-b border-garis'}>
            <label className="flex items-start gap-3 py-1.5 max-md:py-2.5">
              <input
                type={type}
                id={index === 0 ? field.id : `${field.id}-${index}`}
                name={name}
                value={option.value}
                disabled={option.disabled}
                defaultChecked={chosen.includes(option.value)}
                className="size-5 shrink-0 accent-nila max-md:size-6"
              />
              <span className="min-w-0">
                {option.label}
                {option.hint && <span className="block text-sm text-tinta-3">{option.hint}</span>}
              </span>
            </label>
            {option.more && <div className="pb-2 pl-8">{option.more}</div>}
          </div>
        ))}
      </div>
    </fieldset>
  )
}
