import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { field } from '@/lib/doors/field'
import words from '@/lib/messages/id/errors.json'

const UUID = '0190c8a0-0000-7000-8000-000000000001'
const table: [name: string, schema: z.ZodType, good: unknown[], bad: unknown[]][] = [
  ['text', field.text(5), ['a', '  abc  ', 'ééééé'], ['', '   ', 'abcdef', undefined, null, 1, ['a'], { not: '' }]],
  ['optional', field.optional(3), ['', undefined, 'abc'], ['abcd', null, 1, ['a'], { contains: '' }]],
  [
    'day',
    field.day(),
    ['2026-11-22', '2024-02-29', ' 2026-11-22 '],
    [
      '2026-02-31',
      '2026-02-29',
      '2026-13-01',
      '2026-1-1',
      '22-11-2026',
      '0000-00-00',
      '',
      '2026-11-22T00:00',
      undefined,
    ],
  ],
  ['optionalDay', field.optionalDay(), ['', undefined, '2026-11-22'], ['2026-02-31', 'kemarin', null, ['2026-11-22']]],
  ['time', field.time(), ['00:00', '23:59'], ['24:00', '7:00', '12:60', '', undefined]],
  [
    'dateTime',
    field.dateTime(),
    ['2026-11-22T08:30', '2026-11-22T08:30:59'],
    ['2026-02-31T08:30', '2026-11-22', '2026-11-22 08:30', '2026-11-22T08:30Z', '', undefined],
  ],
  ['id', field.id(), [UUID], ['', 'x', `${UUID}'`, `${UUID} `, [UUID], { not: UUID }, null, undefined]],
  ['version', field.version(), ['1', '42', 1], ['0', '-1', '1.5', 'x', '', undefined, ['1', '2'], { gt: 0 }]],
  ['choice', field.choice(['a', 'b']), ['a'], ['c', 'A', '', ['a'], 'toString', undefined]],
  ['tick', field.tick(), ['on', '', undefined], ['true', ['on', 'on'], null]],
  ['list', field.list(2), [undefined, '', 'a', ['a', 'b']], [['a', 'b', 'c'], ['x'.repeat(501)], [{ not: '' }], 1]],
]

describe.each(table)('field.%s', (_name, schema, good, bad) => {
  it.each(good.map((value) => [value]))('takes %j', (value) => expect(schema.safeParse(value).success).toBe(true))

  it.each(bad.map((value) => [value]))('refuses %j', (value) => expect(schema.safeParse(value).success).toBe(false))

  it('never lets an object through to a query', () => {
    for (const value of good) {
      const { data } = schema.safeParse(value)
      expect(Array.isArray(data) || data === null || typeof data !== 'object').toBe(true)
    }
  })
})

it('a day and a time at 31 February, at 24 o’clock and so on get words of their own', () => {
  expect(Object.keys(words.field)).toEqual(
    expect.arrayContaining(['required', 'tooLong', 'day', 'time', 'dateTime', 'choose', 'tooMany', 'invalid']),
  )
})
