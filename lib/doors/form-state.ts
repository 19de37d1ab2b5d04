/** What a form shows after it was sent. Sentences are already in the person's language. */
export type FormState =
  | { status: 'idle' }
  | { status: 'done'; message?: string }
  | {
      status: 'refused'
      message: string
      /** Field name → sentence. */
      fields: Record<string, string>
      /** What was typed, so that nothing is lost; secrets are never among them. */
      values: Record<string, string | string[]>
    }

export const IDLE: FormState = { status: 'idle' }
