export const LOCALES = ['id', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const LOCALE_COOKIE = 'netra_locale'

/** The chosen language; Indonesian for anything unknown. */
export function toLocale(value: string | undefined): Locale {
  return value === 'en' ? 'en' : 'id'
}
