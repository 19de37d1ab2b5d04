'use client'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { useContext } from 'react'
import { buttonClass, type ButtonLook } from './button-look'
import { FormContext } from './form-context'

/**
 * A button. `look="primary"` once per view; `danger` only for what cannot be taken back. Inside a `Form` a submit
 * button waits while the form is being sent (`aria-disabled`, so it keeps the focus) and then shows `pendingLabel`.
 */
export function Button({
  look = 'default',
  size = 'md',
  wide,
  type = 'submit',
  pendingLabel,
  className = '',
  children,
  ...button
}: ButtonLook & { pendingLabel?: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>) {
  const { pending } = useContext(FormContext)
  const waits = pending && type === 'submit'
  return (
    <button
      {...button}
      type={type}
      data-primary={look === 'primary' ? '' : undefined}
      aria-disabled={waits || undefined}
      className={`${buttonClass({ look, size, wide })} ${className}`}
    >
      {waits && pendingLabel ? pendingLabel : children}
    </button>
  )
}
