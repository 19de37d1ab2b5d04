import { describe, expect, it } from 'vitest'
import { refusalFromSearch, refusalUrl } from '@/lib/doors/refusal-in-url'
import words from '@/lib/messages/id/refusals.json'

const has = (code: string) => Object.hasOwn(words, code)

describe('the way back with a refusal', () => {
  it.each([
    ['http://netra.test/elections/1/import', '/elections/1/import?refused=notFound'],
    ['http://netra.test/intake?a=1&refused=old&refused.max=9', '/intake?a=1&refused=notFound'],
    ['https://evil.example/intake', '/desk?refused=notFound'],
    ['http://netra.test@evil.example/', '/desk?refused=notFound'],
    ['http://netra.test:81/intake', '/desk?refused=notFound'],
    ['javascript:alert(1)', '/desk?refused=notFound'],
    ['', '/desk?refused=notFound'],
    [null, '/desk?refused=notFound'],
  ])('from %s to %s', (from, to) => expect(refusalUrl(from, 'netra.test', 'notFound', {})).toBe(to))

  it('never leads to another host, whatever the path looks like', () => {
    for (const path of ['//evil.example', '/\\evil.example', '///evil.example/x', '/%2f%2fevil.example']) {
      const back = refusalUrl(`http://netra.test${path}`, 'netra.test', 'notFound', {})
      expect(new URL(back, 'http://netra.test').host, back).toBe('netra.test')
    }
  })

  it('carries parameters, cut to a bearable length', () => {
    const url = refusalUrl('http://netra.test/intake', 'netra.test', 'uploadTooLarge', {
      max: 20,
      name: 'x'.repeat(999),
    })
    const search = Object.fromEntries(new URL(url, 'http://netra.test').searchParams)
    expect(search).toMatchObject({ refused: 'uploadTooLarge', 'refused.max': '20' })
    expect(search['refused.name']).toHaveLength(200)
  })
})

describe('the refusal that an address carries', () => {
  it.each([
    [{ refused: 'notFound' }, { code: 'notFound', params: {} }],
    [
      { refused: 'uploadTooLarge', 'refused.max': '20' },
      { code: 'uploadTooLarge', params: { max: '20' } },
    ],
    [{ refused: 'Anda dipecat' }, null],
    [{ refused: 'toString' }, null],
    [{ refused: '__proto__' }, null],
    [{ refused: ['notFound', 'fault'] }, null],
    [{ other: 'notFound' }, null],
    [{}, null],
  ])('%j gives %j', (search, found) => expect(refusalFromSearch(search, has)).toEqual(found))
})
