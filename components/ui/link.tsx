import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './button-look'

type Props = ComponentProps<typeof NextLink>

/**
 * A link in running text or rows. Never prefetched unless asked: opening a file is an event on the record, and a
 * district office's line is thin.
 */
export function Link({ className = '', prefetch = false, ...link }: Props) {
  return <NextLink {...link} prefetch={prefetch} className={`text-nila underline hover:text-tinta ${className}`} />
}

/** A link with its own line or cell: semibold, at least 24 px high (44 on phones). */
export function ActionLink({ className = '', prefetch = false, ...link }: Props) {
  return (
    <NextLink
      {...link}
      prefetch={prefetch}
      className={`inline-flex target items-center gap-1.5 font-semibold text-nila underline hover:text-tinta ${className}`}
    />
  )
}

/** A link that looks like a button, for going somewhere (a button is for doing something). */
export function ButtonLink({ look, size, wide, className = '', prefetch = false, ...link }: Props & ButtonLook) {
  return <NextLink {...link} prefetch={prefetch} className={`${buttonClass({ look, size, wide })} ${className}`} />
}
