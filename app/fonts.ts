import localFont from 'next/font/local'

/**
 * Body face, Latin subset (28.7 KB, preloaded). Chosen because I, l and 1 differ in it: a false account that differs by
 * one letter must be visible. `adjustFontFallback` sizes the fallback so that swapping moves nothing.
 */
export const bodyFont = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  display: 'swap',
  variable: '--font-body',
  fallback: ['system-ui', 'Segoe UI', 'sans-serif'],
})

/** Heading face, Latin subset (27.3 KB, preloaded). Never for handles or NIP: its I and l look alike. */
export const headingFont = localFont({
  src: '../node_modules/@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2',
  weight: '200 800',
  display: 'swap',
  variable: '--font-heading',
  fallback: ['system-ui', 'Segoe UI', 'sans-serif'],
})
