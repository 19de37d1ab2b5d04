import { beforeEach, describe, expect, it, vi } from 'vitest'

/** The judgement as it is with this public address configured ('' for none). */
async function load(address: string) {
  vi.resetModules()
  Object.assign(process.env, {
    NETRA_APP_DATABASE_URL: 'postgresql://nobody@localhost/none',
    NETRA_SECRET: 'a-secret-for-tests-that-is-long-enough-0123456789',
    NETRA_STORE: '/nowhere',
    NETRA_URL: address,
  })
  return (await import('@/lib/doors/same-origin')).isSameOrigin
}

type Case = [title: string, sent: Record<string, string>, accepted: boolean]
let isSameOrigin: (headers: Headers) => boolean

const check = (cases: Case[]) =>
  it.each(cases)('%s', (_title, sent, accepted) => expect(isSameOrigin(new Headers(sent))).toBe(accepted))

describe('with the public address https://netra.kota.go.id', () => {
  beforeEach(async () => {
    isSameOrigin = await load('https://netra.kota.go.id')
  })
  const own = 'https://netra.kota.go.id'
  check([
    ['own origin', { origin: own, host: 'netra.kota.go.id' }, true],
    ['own origin behind a proxy that changes the host', { origin: own, host: '127.0.0.1:3000' }, true],
    ['own origin, same site said', { origin: own, 'sec-fetch-site': 'same-origin' }, true],
    ['no origin', { host: 'netra.kota.go.id' }, false],
    ['no origin, but same site said', { host: 'netra.kota.go.id', 'sec-fetch-site': 'same-origin' }, false],
    ['null origin', { origin: 'null', host: 'netra.kota.go.id' }, false],
    ['empty origin', { origin: '', host: 'netra.kota.go.id' }, false],
    ['other host', { origin: 'https://evil.example', host: 'netra.kota.go.id' }, false],
    ['other host named as Host too', { origin: 'https://evil.example', host: 'evil.example' }, false],
    ['forged x-forwarded-host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }, false],
    ['sister host', { origin: 'https://kota.go.id', host: 'netra.kota.go.id' }, false],
    ['host below ours', { origin: 'https://a.netra.kota.go.id', host: 'netra.kota.go.id' }, false],
    ['host that begins like ours', { origin: 'https://netra.kota.go.id.evil.example' }, false],
    ['ours as user name', { origin: 'https://netra.kota.go.id@evil.example' }, false],
    ['other port', { origin: 'https://netra.kota.go.id:8443', host: 'netra.kota.go.id' }, false],
    ['without encryption', { origin: 'http://netra.kota.go.id', host: 'netra.kota.go.id' }, false],
    ['own origin, but cross site said', { origin: own, 'sec-fetch-site': 'cross-site' }, false],
    ['own origin, but sister site said', { origin: own, 'sec-fetch-site': 'same-site' }, false],
    ['no address at all', { origin: 'netra.kota.go.id' }, false],
    ['opaque scheme', { origin: 'data:', host: 'netra.kota.go.id' }, false],
  ])
})

describe('without a public address, the host that the browser asked for counts', () => {
  beforeEach(async () => {
    isSameOrigin = await load('')
  })
  check([
    ['same host', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
    ['other port', { origin: 'http://localhost:4000', host: 'localhost:3000' }, false],
    [
      'forged x-forwarded-host',
      { origin: 'http://a.test', host: 'localhost:3000', 'x-forwarded-host': 'a.test' },
      false,
    ],
    ['no host', { origin: 'http://localhost:3000' }, false],
    ['null', { origin: 'null', host: 'null' }, false],
  ])
})
