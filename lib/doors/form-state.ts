/**
 * What a form action answers. Sentences are already in the person's language. `errors` maps field names to sentences;
 * `values` gives back what was typed, so that a refused form posted without JavaScript loses nothing. Files and secrets
 * are never sent back.
 */
export type FormState = {
  /** `check`: nothing has been done yet; `check` says what would be, and the same values are to be sent once more. */
  status: 'idle' | 'failed' | 'done' | 'check'
  /** One sentence about the whole form: a refusal, a conflict, or success. */
  message?: string
  /** Something to hand on exactly once (a one-time link); shown with a copy button, kept nowhere. */
  copy?: string
  /** The summary of a check page, label and value in the person's language. */
  check?: { label: string; value: string }[]
  errors?: Record<string, string>
  values?: Record<string, string | string[]>
}

/** A server action that a `Form` may take. */
export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

export const idleForm: FormState = { status: 'idle' }
