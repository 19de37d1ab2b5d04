'use client'
import { useFormField } from '@/components/ui/form-context'

/** The five outcomes as radio buttons with their keys. Nothing is chosen beforehand; a refused form keeps its choice. */
export function OutcomeChoice({
  label,
  options,
}: {
  label: string
  options: { value: string; long: string; short: string }[]
}) {
  const field = useFormField('outcome')
  return (
    <fieldset className="s-outcomes" id={field.id}>
      <legend className="sr-only">{label}</legend>
      {options.map((option, at) => (
        <label key={option.value}>
          <input
            type="radio"
            name="outcome"
            value={option.value}
            data-key={at + 1}
            defaultChecked={field.value === option.value}
          />
          <span aria-hidden className="s-box">
            {at + 1}
          </span>
          <span>
            <span className="s-long">{option.long}</span>
            <span className="s-short">{option.short}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
