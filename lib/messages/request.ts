import 'server-only'
import { cookies } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { en } from './en'
import { id } from './id'
import { LOCALE_COOKIE, toLocale } from './locale'

/** Words for this request: the language stands in a cookie, Indonesian unless chosen otherwise. */
export default getRequestConfig(async () => {
  const locale = toLocale((await cookies()).get(LOCALE_COOKIE)?.value)
  return { locale, messages: locale === 'en' ? en : id, timeZone: 'Asia/Jakarta' }
})
