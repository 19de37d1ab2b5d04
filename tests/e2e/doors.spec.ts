import { ACTIONS, JOBS, PAGES, ROUTES, type Access } from '../../lib/doors/doors'
import { compareDoors } from './support/doors/build'
import { expect, pages, pairs, test, WAYS } from './support/doors/house'
import { each, judge, send } from './support/doors/send'
import { mayUse, type Visitor } from './support/doors/visitors'

// Every door of the build, knocked at by everybody (security.md AZ-01 to AZ-03): requests, no browser. What the program
// should answer is read off lib/doors/doors.ts; what doors there are, off the build.
test.describe.configure({ mode: 'default', timeout: 240_000 })

test('every door of the build has its row, and every row its door', async ({ house }) => {
  const { owner, build } = house
  const { rows } = await owner.query<{ name: string }>(
    `select "name" from pgboss.queue where "name" not like '\\_\\_%'`,
  )
  expect([
    ...compareDoors('page', build.pages, Object.keys(PAGES)),
    ...compareDoors('route', build.routes, Object.keys(ROUTES)),
    ...compareDoors(
      'action',
      build.actions.map(({ name }) => name),
      Object.keys(ACTIONS),
    ),
    ...compareDoors(
      'job',
      rows.map(({ name }) => name),
      JOBS,
    ),
  ]).toEqual([])
  expect(new Set(build.actions.map(({ name }) => name)).size, 'two actions of one name').toBe(build.actions.length)
})

function expectedOfPage(door: string, visitor: Visitor, access: Access): string[] {
  if (door === '/_not-found') return ['not there']
  if (door === '/sign-in' && visitor.role) return ['away to /desk']
  if (!mayUse(visitor, access)) return [visitor.role ? 'not there' : 'sign-in']
  return door === '/' ? ['away to /desk'] : ['in']
}

test('every page, as everybody, in every way it can be asked for', async ({ house }) => {
  const { build, city, visitors, leaksOf } = house
  const wrong: string[] = []
  const known = build.pages.filter((door) => pages[door])
  await each(pairs(known, visitors), async ({ door, visitor }) => {
    const path = city.address(door, visitor.role)
    for (const [way, suffix, headers] of WAYS) {
      // The way past the guard of old is tried where there is something to be got.
      if (way === 'subrequest' && mayUse(visitor, pages[door] as Access)) continue
      const answer = await send(suffix ? `${path}?${suffix}` : path, {
        headers: { ...headers, cookie: visitor.cookie },
      })
      const verdict = judge(answer)
      const expected = expectedOfPage(door, visitor, pages[door] as Access)
      if (!expected.includes(verdict)) wrong.push(`${visitor.name} ${way} ${door}: ${verdict}, not ${expected.join()}`)
      wrong.push(...leaksOf(visitor, door, answer.body))
      const stored = answer.headers['cache-control'] ?? ''
      if (visitor.role && answer.status === 200 && way !== 'RSC' && !stored.includes('no-store'))
        wrong.push(`${door} may be stored: ${stored}`)
    }
  })
  expect(wrong.sort()).toEqual([])
})

test('odd addresses and parameters are a page or nothing, never a fault', async ({ house }) => {
  const { build, city, visitors } = house
  const odd = ['%00', "'", '..%2f..%2fetc', '%F0%9F%90%B8', 'x'.repeat(300), '[object Object]', '-1']
  const names = ['q', 'page', 'state', 'filter', 'unit', 'from', 'to', 'cursor', 'before', 'act', 'event', 'election']
  const wrong: string[] = []
  const jobs = pairs(
    build.pages.filter((door) => pages[door]),
    visitors,
  ).filter(({ door, visitor }) => visitor.role && mayUse(visitor, pages[door] as Access))
  const first = jobs.filter(({ door }, at) => jobs.findIndex((other) => other.door === door) === at)
  await each(first, async ({ door, visitor }) => {
    const headers = { cookie: visitor.cookie, accept: 'text/html' }
    const path = city.address(door, visitor.role)
    for (const value of odd.map((one) => (one.includes('%') ? one : encodeURIComponent(one)))) {
      const query = names.map((name) => `${name}=${value}`).join('&')
      const asked = [`${path}?${query}&${query}`]
      if (door.includes('[')) asked.push(door.replace(/\[\w+\]/g, value))
      for (const one of asked) {
        const verdict = judge(await send(one, { headers }))
        if (verdict.startsWith('fault')) wrong.push(`${visitor.name} ${one.slice(0, 120)}: ${verdict}`)
      }
    }
  })
  expect(wrong).toEqual([])
})
