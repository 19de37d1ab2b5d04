import type { id } from './id'

declare module 'next-intl' {
  interface AppConfig {
    Locale: 'id' | 'en'
    Messages: typeof id
  }
}
