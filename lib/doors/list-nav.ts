import type { Actor } from '@/lib/staff/actor'
import { PAGES, type PageDoor } from './doors'
import { mayEnter } from './may-enter'

export type NavKey =
  | 'desk'
  | 'triage'
  | 'intake'
  | 'cases'
  | 'registry'
  | 'accounts'
  | 'elections'
  | 'leadership'
  | 'rulebook'
  | 'staff'
  | 'audit'

const NAV: { key: NavKey; door: PageDoor; group: string }[] = [
  { key: 'desk', door: '/desk', group: 'work' },
  { key: 'triage', door: '/triage', group: 'work' },
  { key: 'cases', door: '/cases', group: 'work' },
  { key: 'intake', door: '/intake', group: 'data' },
  { key: 'registry', door: '/registry', group: 'data' },
  { key: 'accounts', door: '/accounts', group: 'data' },
  { key: 'elections', door: '/elections', group: 'data' },
  { key: 'leadership', door: '/leadership', group: 'output' },
  { key: 'rulebook', door: '/rulebook', group: 'output' },
  { key: 'staff', door: '/staff', group: 'manage' },
  { key: 'audit', door: '/audit', group: 'manage' },
]

/** Places of the house that this actor may enter, in the order of the rail; the others are absent, not grey. */
export function listNav(actor: Actor): { key: NavKey; href: string; group: string }[] {
  return NAV.filter(({ door }) => mayEnter(actor, PAGES[door])).map(({ key, door, group }) => ({
    key,
    href: door,
    group,
  }))
}
