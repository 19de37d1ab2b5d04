import type { ReactNode } from 'react'
import { cookies } from 'next/headers'
import { bodyFont, headingFont } from './fonts'
import './globals.css'

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('netra_theme')?.value
  const fixed = theme === 'light' || theme === 'dark' ? theme : undefined
  return (
    <html lang="id" data-theme={fixed} className={`${bodyFont.variable} ${headingFont.variable}`}>
      <body>{children}</body>
    </html>
  )
}
