import type { IconKey } from './nav-icon'

/** One place of the house. Items that a role cannot open are absent, not grey. */
export type NavItem = {
  key: string
  href: string
  label: string
  icon: IconKey
  /** A hairline stands before the first item of a new group. */
  group?: string
  /** Other path beginnings under which this item is the present one. */
  also?: string[]
}
