import 'server-only'
import { headers } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import type { z } from 'zod'
import { log } from '@/lib/platform/log'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { findActor } from '@/lib/staff/find-actor'
import { recordRefusedDoor } from './record-refused-door'
import { ACTIONS, type ActionDoor } from './doors'
import type { FormState } from './form-state'
import { mayEnter } from './may-enter'
import { echoForm, readForm } from './read-form'
import { isSameOrigin } from './same-origin'

type Done = { message?: string; copy?: string; check?: FormState['check'] } | void
type StaffDoor = { [Door in ActionDoor]: (typeof ACTIONS)[Door] extends 'public' ? never : Door }[ActionDoor]
type PublicDoor = Exclude<ActionDoor, StaffDoor>

/**
 * The one shape of a server action: same origin → who → may they → parse → run → a Refusal becomes words. Faults stay
 * faults: logged under a code, shown as one sentence. `run` may redirect. Use only in a `'use server'` file.
 */
export function formAction<Schema extends z.ZodType>(
  door: StaffDoor,
  schema: Schema,
  run: (actor: Person, input: z.output<Schema>) => Promise<Done>,
): (state: FormState, form: FormData) => Promise<FormState>
export function formAction<Schema extends z.ZodType>(
  door: PublicDoor,
  schema: Schema,
  run: (actor: Person | null, input: z.output<Schema>) => Promise<Done>,
): (state: FormState, form: FormData) => Promise<FormState>
export function formAction(
  door: ActionDoor,
  schema: z.ZodType,
  run: (actor: never, input: never) => Promise<Done>,
): (state: FormState, form: FormData) => Promise<FormState> {
  return async (_state, form) => {
    const fields = form instanceof FormData ? readForm(form) : {}
    try {
      if (!isSameOrigin(await headers())) throw new Refusal('crossSite')
      const actor = await findActor()
      if (!mayEnter(actor, ACTIONS[door])) {
        if (actor) await recordRefusedDoor(actor, door)
        throw new Refusal(actor ? 'notAllowed' : 'notSignedIn')
      }
      // Back from the check page to the form: nothing is asked or done, only what was typed comes again.
      if (fields.confirmed === 'edit') return { status: 'idle', values: echoForm({ ...fields, confirmed: '' }) }
      const parsed = schema.safeParse(fields)
      if (!parsed.success) return await refuseFields(parsed.error.issues, fields)
      const done = await run(actor as never, parsed.data as never)
      if (done?.check) return { status: 'check', check: done.check, values: echoForm(fields) }
      return { status: 'done', ...(done ?? {}) }
    } catch (error) {
      unstable_rethrow(error)
      return await refuse(error, fields)
    }
  }
}

async function refuseFields(issues: z.core.$ZodIssue[], fields: Record<string, string | string[]>): Promise<FormState> {
  const t = await getTranslations()
  const words: Record<string, string> = {}
  for (const issue of issues) {
    const name = String(issue.path[0] ?? issue.code)
    const key = `errors.field.${issue.message}` as 'errors.field.required'
    words[name] ??= t.has(key) ? t(key) : t('errors.field.invalid')
  }
  return { status: 'failed', message: t('refusals.invalidInput'), errors: words, values: echoForm(fields) }
}

async function refuse(error: unknown, fields: Record<string, string | string[]>): Promise<FormState> {
  const t = await getTranslations('refusals')
  const values = echoForm(fields)
  if (error instanceof Refusal) {
    const message = t(error.code, error.params as never)
    return { status: 'failed', message, errors: error.field ? { [error.field]: message } : {}, values }
  }
  const code = crypto.randomUUID().slice(0, 8)
  log.error('action failed', error, { code })
  return { status: 'failed', message: t('fault', { code }), values }
}
