'use client'
import { createContext, useContext } from 'react'
import { idleForm, type FormState } from '@/lib/doors/form-state'

export const FormContext = createContext<{ state: FormState; formId: string; pending: boolean }>({
  state: idleForm,
  formId: '',
  pending: false,
})

/** Ids, error and typed-before value of one field of the surrounding form. */
export function useFormField(name: string) {
  const { state, formId, pending } = useContext(FormContext)
  const given = state.values?.[name]
  return {
    id: fieldId(formId, name),
    error: state.errors?.[name],
    value: typeof given === 'string' ? given : given?.[0],
    chosen: given === undefined ? undefined : Array.isArray(given) ? given : [given],
    pending,
  }
}

/** The element id of a field: the error summary links to it. */
export function fieldId(formId: string, name: string): string {
  return formId ? `${formId}-${name}` : name
}
