'use client'
import NextLink from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link that knows whether it is where the person is. Everything else of the navigation is drawn by the server. */
export function NavLink({
  href,
  also = [],
  className,
  children,
}: {
  href: string
  also?: string[]
  className: string
  children: ReactNode
}) {
  const path = usePathname()
  const under = (start: string) => path === start || (start !== '/' && path.startsWith(`${start}/`))
  const current = [href, ...also].some(under)
  return (
    <NextLink href={href} prefetch={false} aria-current={current ? 'page' : undefined} className={className}>
      {children}
    </NextLink>
  )
}
