import { describe, expect, it } from 'vitest'
import { ACTIONS, JOBS, PAGES, ROUTES, type Access } from '@/lib/doors/doors'
import { listNav } from '@/lib/doors/list-nav'
import { mayEnter } from '@/lib/doors/may-enter'
import type { Person } from '@/lib/staff/actor'
import { ROLES, type Role } from '@/lib/staff/roles'

const holder = (...roles: Role[]): Person => ({
  kind: 'person',
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Orang',
  roles,
  personKey: 'orang',
  sessionId: 's',
})

/** One line a door: who comes in, as the program itself answers, not as the row is written. */
function draw(doors: Record<string, Access>): string[] {
  return Object.entries(doors).map(([door, access]) => {
    if (mayEnter(null, access)) return `${door}: anybody`
    const may = ROLES.filter((role) => mayEnter(holder(role), access))
    return `${door}: ${may.length === ROLES.length ? 'everybody signed in' : may.join(' ')}`
  })
}

describe('who may enter', () => {
  it('is what stands in who-may-enter.txt (a change of policy is a changed line there: vitest -u)', async () => {
    const table = ['# pages', ...draw(PAGES), '', '# actions', ...draw(ACTIONS), '', '# routes', ...draw(ROUTES)]
    await expect([...table, '', '# jobs', ...JOBS, ''].join('\n')).toMatchFileSnapshot('./who-may-enter.txt')
  })

  it('nobody and a job enter only what is public', () => {
    for (const access of [...Object.values(PAGES), ...Object.values(ACTIONS), ...Object.values(ROUTES)] as Access[]) {
      expect(mayEnter(null, access)).toBe(access === 'public')
      expect(mayEnter({ kind: 'job', name: 'apply-import' }, access)).toBe(access === 'public')
    }
  })

  it('somebody who lost every role enters only what is open to all staff', () => {
    for (const access of Object.values(PAGES) as Access[])
      expect(mayEnter(holder(), access)).toBe(access === 'public' || access === 'staff')
  })

  it('shows the administrator, the auditor and the leadership no door to cases, and the leadership none to the registry', () => {
    const named = Object.entries({ ...PAGES, ...ACTIONS, ...ROUTES }).filter(([, access]) => Array.isArray(access)) as [
      string,
      readonly Role[],
    ][]
    const of = (role: Role) => named.filter(([, access]) => access.includes(role)).map(([door]) => door)
    expect(of('administrator').filter((door) => !/^\/staff|[uU]ser|Roles|PasswordLink/.test(door))).toEqual([])
    expect(of('auditor').filter((door) => !/audit|leadership|reports/.test(door))).toEqual([])
    expect(of('leadership').filter((door) => !/leadership|reports/.test(door))).toEqual([])
  })

  it('offers in the rail exactly the places that open', () => {
    for (const role of ROLES)
      for (const { href } of listNav(holder(role)))
        expect(mayEnter(holder(role), PAGES[href as keyof typeof PAGES]), `${role} ${href}`).toBe(true)
    expect(listNav(holder('leadership')).map(({ key }) => key)).toEqual(['desk', 'leadership', 'rulebook'])
  })
})
