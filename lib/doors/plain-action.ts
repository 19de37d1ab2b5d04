import 'server-only'
import { notFound } from 'next/navigation'
import type { FormState } from './form-state'

/**
 * A form action as a plain `<form action>` for single buttons that nobody may be refused (sign out, language, theme):
 * works without JavaScript and shows no state. What our own buttons never send is answered as not there.
 */
export function plainAction(
  action: (state: FormState, form: FormData) => Promise<FormState>,
): (form: FormData) => Promise<void> {
  return async (form) => {
    const state = await action({ status: 'idle' }, form)
    if (state.status === 'failed') notFound()
  }
}
