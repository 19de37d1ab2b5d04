import type { ReactNode } from 'react'
import { BrandMark } from './brand-mark'
import { SkipLink } from './app-shell'

/** Outside the sign-in: a sheet of ruled paper at the left that says what this is, the form at the right. */
export function SignInFrame({
  region,
  product,
  tagline,
  purpose,
  privacy,
  emblem,
  languages,
  foot,
  words,
  children,
}: {
  region: string
  product: string
  tagline: string
  purpose: ReactNode
  privacy: ReactNode
  /** The region's own arms, if it uploaded them. */
  emblem?: ReactNode
  /** Language switch. */
  languages: ReactNode
  foot?: ReactNode
  words: { skip: string; about: string }
  children: ReactNode
}) {
  return (
    <div className="grid min-h-dvh md:grid-cols-[44fr_56fr]">
      <SkipLink label={words.skip} />
      <aside aria-label={words.about} className="relative flex border-r border-garis-kuat max-md:hidden">
        <svg aria-hidden className="absolute inset-0 size-full text-garis">
          <defs>
            <pattern id="ruled" width="32" height="32" patternUnits="userSpaceOnUse">
              <path d="M0 31.5H32" stroke="currentColor" fill="none" />
            </pattern>
          </defs>
          <rect width="100%" height="100%" fill="url(#ruled)" />
        </svg>
        <div className="w-16 shrink-0 rule-double-r lg:w-[5.625rem]" />
        <div className="relative flex min-w-0 flex-1 flex-col px-8 pt-16 pb-8">
          <div className="mb-8 min-h-16">{emblem ?? <BrandMark size={56} />}</div>
          <p className="font-display text-3xl leading-8 font-bold tracking-[-0.018em] [word-spacing:.09em]">{region}</p>
          <p className="mt-2 text-lg leading-8 text-tinta-2">
            <b className="mr-2 font-display text-xl font-bold text-nila">{product}</b>
            {tagline}
          </p>
          <p className="mt-8 max-w-[25em] text-lg leading-8">{purpose}</p>
          <div className="mt-auto max-w-[31em] pt-8 leading-8 text-tinta-2">{privacy}</div>
        </div>
      </aside>
      <div className="flex min-w-0 flex-col bg-surface">
        <header className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 border-b border-garis px-4 py-1 md:min-h-16 md:justify-end md:border-0 md:px-10">
          <span className="flex items-center gap-2.5 font-semibold md:hidden">
            <BrandMark size={26} />
            <span>
              {product}
              <span className="block text-sm font-normal text-tinta-2">{region}</span>
            </span>
          </span>
          {languages}
        </header>
        <main id="content" tabIndex={-1} className="w-full px-4 py-7 md:m-auto md:max-w-[26rem]">
          {children}
        </main>
        {foot && (
          <footer className="flex flex-wrap items-center gap-x-5 border-t border-garis px-4 py-3 text-sm max-md:mt-auto md:min-h-16 md:border-0 md:px-10">
            {foot}
          </footer>
        )}
      </div>
    </div>
  )
}
