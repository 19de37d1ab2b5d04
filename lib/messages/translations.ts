import { getLocale, type getTranslations as getFreshTranslations } from 'next-intl/server'
import { createTranslator } from 'use-intl/core'
import { en } from './en'
import { id } from './id'

export { getLocale }

// next-intl parses every message anew for every request; the words never change while the program runs, so what was
// parsed is kept. Measured on a page's worth of messages: a quarter of the time.
const kept = new Map<string, unknown>()

async function getKeptTranslations(namespace?: string): Promise<unknown> {
  const locale = await getLocale()
  const key = `${locale}|${namespace ?? ''}`
  let translator = kept.get(key)
  if (!translator) {
    const messages = (locale === 'en' ? en : id) as never
    translator = createTranslator({ locale, messages, namespace: namespace as never, timeZone: 'Asia/Jakarta' })
    kept.set(key, translator)
  }
  return translator
}

/** The words of a room in the language of this request. For server components, actions and routes. */
export const getTranslations = getKeptTranslations as typeof getFreshTranslations
