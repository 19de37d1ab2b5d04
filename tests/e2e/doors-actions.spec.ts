import type { Access } from '../../lib/doors/doors'
import type { Action } from './support/doors/build'
import type { City } from './support/doors/city'
import { actions, expect, pairs, routes, says, test } from './support/doors/house'
import { BASE, each, multipart, send, type Answer } from './support/doors/send'
import { deedsOf, lastEntry, mayUse, type Visitor } from './support/doors/visitors'

test.describe.configure({ mode: 'default', timeout: 240_000 })

/** A server action as React encodes it: the state of before, then the form. */
function knock(
  city: City,
  { id, isPlain, page }: Action,
  visitor: Visitor,
  fields: [string, string][],
  origin: string | null = BASE,
) {
  const args = isPlain ? '["$K1"]' : '[{"status":"idle"},"$K1"]'
  const form = multipart([...fields.map(([name, value]): [string, string] => [`_1_${name}`, value]), ['0', args]])
  return send(city.address(page, visitor.role), {
    method: 'POST',
    headers: {
      'next-action': id,
      'content-type': form.type,
      accept: 'text/x-component',
      cookie: visitor.cookie,
      ...(origin === null ? {} : { origin }),
    },
    body: form.body,
  })
}

/** A field that no form has: a strict schema refuses it, so the right role gets as far as that and nothing happens. */
const STRANGE: [string, string][] = [['fieldThatNoFormHas', 'x']]

test('every action, as everybody: the wrong role is told so, the right one comes as far as the schema', async ({
  house,
}) => {
  const { owner, build, city, visitors, leaksOf } = house
  const since = await lastEntry(owner)
  const wrong: string[] = []
  const known = build.actions.filter(({ name }) => actions[name])
  await each(pairs(known, visitors), async ({ door, visitor }) => {
    const answer = await knock(city, door, visitor, STRANGE)
    const may = mayUse(visitor, actions[door.name] as Access)
    const code = may ? 'invalidInput' : visitor.role ? 'notAllowed' : 'notSignedIn'
    const right = door.isPlain ? answer.status === 404 : answer.status === 200 && says(answer.body, code)
    if (!right) wrong.push(`${visitor.name} ${door.name}: ${answer.status} ${answer.body.slice(0, 300)}, not ${code}`)
    wrong.push(...leaksOf(visitor, door.name, answer.body))
  })
  expect(wrong.sort()).toEqual([])
  const deeds = await deedsOf(owner, visitors, since)
  // An action that is not there is answered with the page it was sent to, and that page was opened.
  expect(deeds.filter((deed) => !/: (door\.refused|\w+\.(opened|read))$/.test(deed))).toEqual([])
  expect(deeds.length, 'refused doors are on record').toBeGreaterThan(100)
})

test('every action refuses what does not come from our own pages', async ({ house }) => {
  const { build, city, visitors } = house
  const wrong: string[] = []
  const holders = build.actions.map((door) => {
    const visitor = visitors.find((one) => mayUse(one, actions[door.name] ?? [])) ?? visitors[0]
    return { door, visitor: visitor as Visitor }
  })
  await each(holders, async ({ door, visitor }) => {
    for (const origin of [null, 'null', 'https://evil.example', 'http://127.0.0.1:1']) {
      const answer = await knock(city, door, visitor, [], origin)
      const refused = answer.status >= 400 || says(answer.body, 'crossSite')
      if (!refused) wrong.push(`${door.name} from ${origin}: ${answer.status} ${answer.body.slice(0, 200)}`)
    }
  })
  expect(wrong).toEqual([])
})

const OWN_SHAPE = ['/api/health', '/api/auth/[...nextauth]']

/** `in` for whoever got as far as the thing itself: an upload without a file is told so, or led back to a form that says it. */
function verdictOf(method: string, { status, headers }: Answer): string {
  const isStored = !(headers['cache-control'] ?? '').includes('no-store')
  if (status < 300 || status === 422) return isStored ? 'in, but may be stored' : 'in'
  return method === 'POST' && status === 303 && /[?&](refused|problem)=/.test(headers.location ?? '')
    ? 'in'
    : `${status}`
}

test('every route, as everybody, and from nowhere', async ({ house }) => {
  const { owner, build, city, visitors, leaksOf } = house
  const since = await lastEntry(owner)
  const wrong: string[] = []
  const known = build.routes.filter((door) => routes[door])
  await each(pairs(known, visitors), async ({ door, visitor }) => {
    const [method = '', place = ''] = door.split(' ')
    if (OWN_SHAPE.includes(place)) return
    const path = city.address(place, visitor.role)
    const ask = (origin: string | null) =>
      send(path, { method, headers: { cookie: visitor.cookie, ...(origin === null ? {} : { origin }) } })
    const answer = await ask(BASE)
    const expected = mayUse(visitor, routes[door] as Access) ? 'in' : visitor.role ? '404' : '401'
    const verdict = verdictOf(method, answer)
    if (verdict !== expected) wrong.push(`${visitor.name} ${door}: ${verdict}, not ${expected}`)
    wrong.push(...leaksOf(visitor, door, answer.body))
    if (method === 'GET') return
    for (const origin of [null, 'null', 'https://evil.example']) {
      const { status } = await ask(origin)
      if (status !== 403) wrong.push(`${visitor.name} ${door} from ${origin}: ${status}`)
    }
  })
  expect(wrong.sort()).toEqual([])
  const refused = visitors.filter(({ role }) => role === null)
  expect(await deedsOf(owner, refused, since)).toEqual([])
})
