'use client'
import type { ReactNode } from 'react'
import { CircleAlert } from 'lucide-react'

export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** The word "(opsional)"; required fields carry no mark. */
  optional?: string
  /** Overrides the error that the surrounding `Form` knows. */
  error?: string
  /** A link at the right end of the label line. */
  aside?: ReactNode
  className?: string
}

/** Label above, hint below it, error between hint and control. Ids are `<id>-hint` and `<id>-error`. */
export function FieldFrame({
  id,
  label,
  hint,
  optional,
  error,
  aside,
  className = '',
  children,
}: Omit<FieldProps, 'name'> & { id: string; children: ReactNode }) {
  return (
    <div className={`min-w-0 ${error ? 'border-l-4 border-danger pl-3' : ''} ${className}`}>
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={id} className="font-semibold">
          {label} {optional && <span className="font-normal text-tinta-3">{optional}</span>}
        </label>
        {aside && <span className="text-sm">{aside}</span>}
      </div>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** Hint and error lines of a field or group. */
export function FieldNotes({ id, hint, error }: { id: string; hint?: ReactNode; error?: string }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="mb-1 text-sm text-tinta-3">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="mb-1 flex gap-1.5 font-semibold text-danger">
          <CircleAlert aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          {error}
        </p>
      )}
    </>
  )
}

/** `aria-describedby` of a control with this id. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  return [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
}

/** Look of every box that takes text. */
export const boxClass =
  'w-full min-w-0 rounded-sm border border-garis-kuat bg-surface px-3 text-tinta min-h-9 max-md:min-h-11 aria-invalid:border-danger aria-invalid:border-2 disabled:bg-surface-2 disabled:text-tinta-3 [&[readonly]]:bg-surface-2'
