'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formAction } from '@/lib/doors/form-action'
import { plainAction } from '@/lib/doors/plain-action'
import { LOCALE_COOKIE, LOCALES } from '@/lib/messages/locale'
import { clearSessionCookies } from '@/lib/staff/clear-session-cookies'
import { endSession } from '@/lib/staff/end-session'

const YEAR = 365 * 24 * 60 * 60
const KEPT = { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true } as const

export const signOut = plainAction(
  formAction('signOut', z.strictObject({}), async (actor) => {
    if (actor) await endSession(actor, actor.sessionId)
    await clearSessionCookies()
    redirect('/sign-in?ended=self')
  }),
)

export const setLanguage = plainAction(
  formAction('setLanguage', z.strictObject({ locale: z.enum(LOCALES) }), async (_actor, { locale }) => {
    ;(await cookies()).set(LOCALE_COOKIE, locale, KEPT)
  }),
)

export const setTheme = plainAction(
  formAction('setTheme', z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }), async (_actor, { theme }) => {
    const jar = await cookies()
    if (theme === 'system') jar.delete('netra_theme')
    else jar.set('netra_theme', theme, KEPT)
  }),
)
