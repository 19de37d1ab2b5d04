'use client'
import { useActionState, useEffect, useId, useRef, startTransition, type KeyboardEvent, type ReactNode } from 'react'
import { Banner } from './banner'
import { CheckPart, type CheckWords } from './check-part'
import { ErrorSummary } from './error-summary'
import { FormContext, fieldId } from './form-context'
import { idleForm, type FormAction, type FormState } from '@/lib/doors/form-state'

export type FormWords = {
  /** Heading of the error summary, e.g. "Ada yang perlu diperbaiki". */
  errorTitle: string
  /** Put before the page title while the form is in error, e.g. "Kesalahan: ". */
  errorPrefix: string
}

/**
 * A form around a server action. Works without JavaScript (plain post, the page comes back with the state); with it,
 * nothing typed is reset by a refusal, the error summary takes the focus, Ctrl+Enter submits, and a second press while
 * the first is under way does nothing.
 */
export function Form({
  action,
  words,
  children,
  initial = idleForm,
  id,
  className,
  onDone,
  check,
}: {
  action: FormAction
  words: FormWords
  children: ReactNode
  initial?: FormState
  id?: string
  className?: string
  /** Client parents only: called after an answer with status `done`. */
  onDone?: (state: FormState) => void
  /** Words of the check page, for acts that cannot be taken back: the action answers `check`, then is sent once more. */
  check?: CheckWords
}) {
  const [state, dispatch, pending] = useActionState(action, initial)
  const generated = useId().replaceAll(/[^\w-]/g, '')
  const formId = id ?? `f${generated}`
  const summary = useRef<HTMLDivElement>(null)
  const baseTitle = useRef<string | null>(null)

  useEffect(() => {
    if (state.status === 'failed') {
      baseTitle.current ??= document.title
      document.title = words.errorPrefix + baseTitle.current
      summary.current?.focus()
    } else if (baseTitle.current !== null) {
      document.title = baseTitle.current
      baseTitle.current = null
    }
    if (state.status === 'done') onDone?.(state)
    // Only a new answer may move the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [state])

  function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      event.currentTarget.requestSubmit(event.currentTarget.querySelector<HTMLButtonElement>('[data-primary]'))
    }
  }

  return (
    <FormContext value={{ state, formId, pending }}>
      <form
        id={formId}
        action={dispatch}
        noValidate
        aria-busy={pending || undefined}
        className={className ?? 'grid gap-5'}
        onKeyDown={submitOnCtrlEnter}
        onSubmit={(event) => {
          // React empties uncontrolled fields after an action; sending it ourselves keeps what was typed.
          event.preventDefault()
          if (pending) return
          const submitter = (event.nativeEvent as SubmitEvent).submitter
          const data = new FormData(event.currentTarget, submitter)
          startTransition(() => dispatch(data))
        }}
      >
        {state.status === 'failed' && (
          <ErrorSummary
            ref={summary}
            title={words.errorTitle}
            message={state.message}
            errors={Object.entries(state.errors ?? {}).map(([name, text]) => ({
              href: `#${fieldId(formId, name)}`,
              text,
            }))}
          />
        )}
        {state.status === 'done' && state.message && (
          <Banner kind="success">
            {state.message}
            {state.copy && (
              <output className="handle mt-2 block bg-surface px-2 py-1 break-all select-all">{state.copy}</output>
            )}
          </Banner>
        )}
        {state.status === 'check' && check ? <CheckPart state={state} words={check} /> : children}
      </form>
    </FormContext>
  )
}
