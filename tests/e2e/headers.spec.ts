import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { readBuild } from './support/doors/build'
import { BASE, each, send, type Answer } from './support/doors/send'
import { signIn } from './support/doors/visitors'

// Headers and manners of the built program, asked for by request (security.md WF-01 to WF-07, AU-07, AU-13).
let rina = ''
test.beforeAll(async () => {
  rina = await signIn('rina@sagara.test')
})

const OPEN = ['/sign-in', '/privacy', '/accessibility', '/set-password/none', '/tidak-ada']
const CLOSED = ['/desk', '/profile', '/help', '/triage', '/rulebook', '/rulebook/calendar', '/elections', '/cases']
const everyPage = async (look: (path: string, answer: Answer) => void) => {
  await each(OPEN, async (path) => look(path, await send(path)))
  await each(CLOSED, async (path) => look(path, await send(path, { headers: { cookie: rina } })))
}
const nonceOf = (answer: Answer) =>
  /'nonce-([^']+)'/.exec(String(answer.headers['content-security-policy']))?.[1] ?? 'no nonce'

test('every page carries the headers, and every one a nonce of its own', async () => {
  const nonces: string[] = []
  await everyPage((path, { headers }) => {
    expect(headers, path).toMatchObject({
      'strict-transport-security': expect.stringMatching(/max-age=(3153600\d|[4-9]\d{7,}); includeSubDomains/),
      'x-content-type-options': 'nosniff',
      // Not no-referrer: with it browsers send our own forms from `null`, which our doors refuse.
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('camera=()'),
    })
    const policy = String(headers['content-security-policy'])
    for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
      expect(policy, path).toContain(part)
    expect(/script-src ([^;]*)/.exec(policy)?.[1], path).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(headers['x-powered-by'], path).toBeUndefined()
    expect(headers.server, path).toBeUndefined()
    nonces.push(nonceOf({ status: 0, headers, body: '' }))
  })
  expect(new Set(nonces).size).toBe(nonces.length)
  expect(nonces).not.toContain('no nonce')
})

test('no script stands in a page without the nonce of its answer, and no handler in an attribute', async () => {
  await everyPage((path, answer) => {
    const nonce = nonceOf(answer)
    const scripts = [...answer.body.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes ?? '')
    expect(scripts.length, path).toBeGreaterThan(0)
    for (const attributes of scripts) expect(attributes, path).toContain(`nonce="${nonce}"`)
    expect(answer.body.replace(/<script[\s\S]*?<\/script>/g, ''), path).not.toMatch(/<[^>]+\son[a-z]+="/)
  })
})

test('what a signed-in person gets is stored nowhere', async () => {
  await each(CLOSED, async (path) => {
    const { headers } = await send(path, { headers: { cookie: rina } })
    expect(headers['cache-control'], path).toContain('no-store')
    expect(headers.etag, path).toBeUndefined()
  })
  const { headers } = await send('/api/triage/x', { headers: { cookie: rina } })
  expect(headers['cache-control']).toContain('no-store')
})

test('cookies are read by no script and sent from no other site', async () => {
  const { headers } = await send('/sign-in')
  const lines = headers['set-cookie'] ?? []
  expect(lines.map((line) => line.split('=')[0]).sort()).toEqual(['netra_device', 'next-auth.csrf-token'])
  for (const line of lines) expect(line).toMatch(/;\s*HttpOnly/i)
  for (const line of lines) expect(line).toMatch(/;\s*SameSite=(Lax|Strict)/i)
  for (const line of lines) expect(line.length).toBeLessThan(4096)
})

const KNOWN = 'rina@sagara.test'
async function postSignIn(origin: Record<string, string>, change: Record<string, string> = {}): Promise<Answer> {
  const page = await send('/sign-in')
  const cookie = (page.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ')
  const csrfToken = /name="csrfToken" value="([0-9a-f]+)"/.exec(page.body)?.[1] ?? ''
  const fields = { csrfToken, email: KNOWN, password: 'sagara-contoh-2026', callbackUrl: '/desk', ...change }
  return send('/api/auth/callback/credentials', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...origin },
    body: new URLSearchParams(fields).toString(),
  })
}
const hasSession = ({ headers }: Answer) =>
  (headers['set-cookie'] ?? []).some((line) => /session-token=[^;]/.test(line))

test('the sign-in form works from our own page only', async () => {
  const own = await postSignIn({ origin: BASE })
  expect(hasSession(own)).toBe(true)
  for (const line of own.headers['set-cookie'] ?? []) expect(line).toMatch(/HttpOnly; SameSite=(Lax|Strict)/i)
  const foreign: Record<string, string>[] = [
    {},
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    { origin: BASE, 'sec-fetch-site': 'cross-site' },
  ]
  for (const headers of foreign) {
    const answer = await postSignIn(headers)
    expect(answer.status, JSON.stringify(headers)).toBe(403)
    expect(hasSession(answer)).toBe(false)
  }
  expect(hasSession(await postSignIn({ origin: BASE }, { csrfToken: '0'.repeat(64) }))).toBe(false)
})

test('signing in leads inside the house only, and says nothing about what went wrong inside', async () => {
  const goals = ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)', 'x', '%00', '']
  for (const callbackUrl of goals) {
    const { headers, status } = await postSignIn({ origin: BASE }, { callbackUrl })
    expect(status, callbackUrl).toBe(302)
    expect(headers.location, callbackUrl).toMatch(new RegExp(`^${BASE}(/desk)?$`))
  }
  const odd: Record<string, string>[] = [
    { email: 'a\0b@sagara.test' },
    { email: "'" },
    { email: 'x'.repeat(9000) },
    { password: '\0' },
  ]
  for (const change of odd) {
    const { headers, status } = await postSignIn({ origin: BASE }, { email: 'tidak.ada@sagara.test', ...change })
    expect(status).toBe(302)
    expect(headers.location).toMatch(/error\?error=(credentials|throttled)$/)
  }
})

test('next-auth’s other doors stay shut', async () => {
  for (const path of ['session', 'csrf', 'providers', 'signout', 'callback/credentials', 'verify-request', '_log'])
    for (const method of ['GET', 'POST']) {
      if (method === 'POST' && path === 'callback/credentials') continue
      const answer = await send(`/api/auth/${path}`, { method, headers: { cookie: rina, origin: BASE } })
      expect(answer.status, `${method} ${path}`).toBe(404)
      expect(answer.body, `${method} ${path}`).toBe('')
    }
})

test('what is not declared is refused: methods, files, source maps', async () => {
  for (const method of ['PUT', 'PATCH', 'DELETE', 'PROPFIND', 'OPTIONS'])
    for (const path of ['/desk', '/sign-in', '/tidak-ada'])
      expect((await send(path, { method, headers: { origin: BASE } })).status, `${method} ${path}`).toBe(405)
  for (const method of ['PUT', 'PATCH', 'DELETE', 'POST'])
    for (const path of ['/api/health', '/api/audit', '/api/triage/x'])
      expect((await send(path, { method, headers: { origin: BASE } })).status, `${method} ${path}`).toBe(405)
  // Below our own code a TRACE is answered with an error; what matters is that nothing is sent back.
  const trace = await send('/desk', { method: 'TRACE', headers: { cookie: 'secret-of-mine=1' } })
  expect(trace.status).toBeGreaterThanOrEqual(400)
  expect(trace.body).not.toContain('secret-of-mine')
  const files = ['.git/config', '.env', 'package.json', '_next/static/../../package.json', '.netra/secret', 'server.js']
  for (const file of files) expect((await send(`/${file}`)).status, file).toBeGreaterThanOrEqual(400)
  const { folder } = await readBuild()
  const shipped = fs.readdirSync(path.join(folder, 'static'), { recursive: true }).map(String)
  expect(shipped.length).toBeGreaterThan(5)
  expect(shipped.filter((file) => file.endsWith('.map'))).toEqual([])
  for (const file of shipped.filter((one) => one.endsWith('.js')))
    expect(fs.readFileSync(path.join(folder, 'static', file), 'utf8'), file).not.toMatch(/sourceMappingURL/)
})

test('a fault says what to do and a code, never what it was', async () => {
  const inside = /node_modules|\bat \w+ \(|Prisma|SELECT |\.ts:\d+|\/(?:root|home|work|tmp)\/|ECONN|postgres/
  // Bodies that no browser sends: each is refused or a fault, and none tells how we are built.
  const bodies = ['', '0=["$K1"]', '{"__proto__":{}}', '["$F1"]', '["$@0"]', '\0', 'x'.repeat(5000)]
  for (const body of bodies)
    for (const type of ['text/plain;charset=UTF-8', 'multipart/form-data; boundary=x', 'multipart/form-data', 'x'])
      for (const action of ['7f'.padEnd(42, '0'), 'x', '__proto__']) {
        const answer = await send('/desk', {
          method: 'POST',
          headers: { cookie: rina, origin: BASE, 'content-type': type, 'next-action': action },
          body,
        })
        expect(answer.body, `${type} ${body.slice(0, 20)}`).not.toMatch(inside)
        expect(answer.status, `${type} ${body.slice(0, 20)}`).toBeGreaterThanOrEqual(400)
      }
  for (const path of ['/tidak-ada', '/api/triage/x', '/api/evidence/x', '/cases/x', '/_next/data/x/desk.json']) {
    const answer = await send(path, { headers: { cookie: rina } })
    expect(answer.status, path).toBe(404)
    expect(answer.body, path).not.toMatch(inside)
  }
})
