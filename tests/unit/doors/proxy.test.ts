import { createRequire } from 'node:module'
import { NextRequest } from 'next/server'
import { beforeEach, describe, expect, it } from 'vitest'
import { proxy } from '@/proxy'

// next-auth's own judge of the token; not part of its public face, hence the path.
const { createCSRFToken } = createRequire(import.meta.url)('../../../node_modules/next-auth/core/lib/csrf-token.js')
const secret = 'a-secret-for-tests-that-is-long-enough-0123456789'
const forms = 'next-auth.csrf-token'

const open = (path: string, cookie = '', host = 'http://netra.test') =>
  proxy(new NextRequest(`${host}${path}`, { headers: cookie ? { cookie } : {} }))
const toPage = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`)

beforeEach(() => {
  process.env.NETRA_SECRET = secret
  process.env.NETRA_URL = ''
})

describe('the token of the sign-in form', () => {
  it("is the one that next-auth's own hash confirms", async () => {
    const response = await open('/sign-in')
    const cookieValue = response.cookies.get(forms)?.value
    const bodyValue = toPage(response, 'x-netra-csrf')
    const judge = (body: string | null) =>
      createCSRFToken({ options: { secret }, cookieValue, isPost: true, bodyValue: body })
    expect(judge(bodyValue)).toEqual({ csrfTokenVerified: true, csrfToken: bodyValue })
    expect(judge('0'.repeat(64)).csrfTokenVerified).toBe(false)
    expect(createCSRFToken({ options: { secret: 'other' }, cookieValue, isPost: true, bodyValue })).not.toHaveProperty(
      'csrfTokenVerified',
    )
  })

  it('stays while its cookie is ours, and is replaced when it is forged', async () => {
    const first = await open('/sign-in')
    const kept = first.cookies.get(forms)?.value ?? ''
    const again = await open('/sign-in', `${forms}=${encodeURIComponent(kept)}`)
    expect(again.cookies.get(forms)).toBeUndefined()
    expect(toPage(again, 'x-netra-csrf')).toBe(kept.split('|')[0])
    const forged = await open('/sign-in', `${forms}=${'a'.repeat(64)}%7C${'b'.repeat(64)}`)
    expect(toPage(forged, 'x-netra-csrf')).not.toBe('a'.repeat(64))
    expect(forged.cookies.get(forms)).toBeDefined()
  })

  it('comes in cookies that no script reads, with the __Host- name and Secure under https', async () => {
    for (const cookie of (await open('/sign-in')).cookies.getAll())
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' })
    process.env.NETRA_URL = 'https://netra.kota.go.id'
    const secure = (await open('/sign-in', '', 'http://127.0.0.1:3000')).cookies.getAll()
    expect(secure.map(({ name }) => name)).toEqual([`__Host-${forms}`, 'netra_device'])
    for (const cookie of secure) expect(cookie.secure).toBe(true)
  })

  it('is given on no other page', async () => {
    for (const path of ['/', '/desk', '/sign-in/x', '/Sign-In']) {
      const response = await open(path)
      expect(response.cookies.getAll(), path).toEqual([])
      expect(toPage(response, 'x-netra-csrf'), path).toBeNull()
    }
  })
})

describe('the policy', () => {
  it('has a nonce of its own in every answer, the same for page and browser', async () => {
    const nonces = new Set<string>()
    for (let time = 0; time < 50; time++) {
      const response = await open('/desk')
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(toPage(response, 'content-security-policy')).toBe(policy)
      nonces.add(/'nonce-([^']{20,})'/.exec(policy)?.[1] ?? '')
    }
    expect(nonces.size).toBe(50)
  })

  it('is not taken from the request', async () => {
    const headers = { 'x-nonce': 'mine', 'x-netra-path': '/evil', 'content-security-policy': 'script-src *' }
    const response = await proxy(new NextRequest('http://netra.test/desk?a=1', { headers }))
    expect(toPage(response, 'x-nonce')).not.toBe('mine')
    expect(toPage(response, 'x-netra-path')).toBe('/desk?a=1')
    expect(toPage(response, 'content-security-policy')).toContain("frame-ancestors 'none'")
  })
})

it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is no way to ask for a page', async (method) => {
  expect((await proxy(new NextRequest('http://netra.test/desk', { method }))).status).toBe(405)
})

it('an address with NUL is refused before any page reads it', async () => {
  for (const path of ['/triage?q=%00', '/triage/%00', '/?a=1&b=x%00y']) expect((await open(path)).status).toBe(400)
})
