import { describe, expect, it } from 'vitest'
import { safePath } from '@/lib/staff/safe-path'

const inside = ['/desk', '/triage?state=open&page=2', '/cases/0190c8a0-0000-7000-8000-000000000001', '/', '/registry#x']
const outside: unknown[] = [
  'https://evil.example/',
  'http:evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' /desk',
  '/desk\r\nset-cookie: a=b',
  '/a\\..\\evil',
  'javascript:alert(1)',
  'data:text/html,x',
  'desk',
  '',
  '/api/auth/signout',
  '/api/evidence/1',
  '/sign-in',
  '/sign-in?next=/sign-in',
  ['/desk', '/triage'],
  null,
  undefined,
  { toString: () => '/desk' },
]

describe('safePath', () => {
  it.each(inside)('keeps %s', (path) => expect(safePath(path)).toBe(path))
  it.each(outside)('sends %j to the desk', (value) => expect(safePath(value)).toBe('/desk'))

  it('never resolves to another host', () => {
    for (const value of [...inside, ...outside])
      expect(new URL(safePath(value), 'http://netra.test').host).toBe('netra.test')
  })
})
