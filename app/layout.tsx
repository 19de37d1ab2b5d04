import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { bodyFont, headingFont } from './fonts'
import './globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app')
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('tagline'),
    robots: { index: false, follow: false },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A nonce for each response needs a rendering for each request.
  await connection()
  const locale = await getLocale()
  const theme = (await cookies()).get('netra_theme')?.value
  const fixed = theme === 'light' || theme === 'dark' ? theme : undefined
  return (
    <html lang={locale} data-theme={fixed} className={`${bodyFont.variable} ${headingFont.variable}`}>
      <body>{children}</body>
    </html>
  )
}
