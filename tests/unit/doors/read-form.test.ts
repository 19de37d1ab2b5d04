import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { echoForm, readForm } from '@/lib/doors/read-form'

function form(...fields: [string, string | Blob][]): FormData {
  const data = new FormData()
  for (const [name, value] of fields) data.append(name, value)
  return data
}

describe('readForm', () => {
  it('gives one value as text and repeated names as a list', () => {
    expect({ ...readForm(form(['a', '1'], ['b', '2'], ['b', '3'])) }).toEqual({ a: '1', b: ['2', '3'] })
  })

  it("leaves React's own fields and files out", () => {
    const fields = readForm(form(['$ACTION_REF_1', ''], ['$ACTION_1:0', '{}'], ['$ACTION_KEY', 'k'], ['a', '1']))
    expect(Object.keys(fields)).toEqual(['a'])
    expect(Object.keys(readForm(form(['file', new Blob(['x'])])))).toEqual([])
  })

  it('takes NUL out, which no keyboard types and Postgres does not hold', () => {
    expect(readForm(form(['a', 'x\0y'])).a).toBe('xy')
  })

  it('keeps names of prototypes as ordinary unknown keys, which a strict schema refuses', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', '__proto__[isAdmin]', 'toString']) {
      const fields = readForm(form([name, 'x'], ['a', '1']))
      expect(Object.keys(fields)).toContain(name)
      expect(z.strictObject({ a: z.string() }).safeParse(fields).success, name).toBe(false)
    }
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  })

  it('does not let a doubled field pass for a single one', () => {
    const fields = readForm(form(['id', 'mine'], ['id', 'theirs']))
    expect(z.strictObject({ id: z.string() }).safeParse(fields).success).toBe(false)
  })
})

describe('echoForm', () => {
  it('never gives secrets back', () => {
    const echoed = echoForm({ email: 'a@b.test', password: 'x', newPassword: 'y', passwordAgain: ['z', 'z'] })
    expect(echoed).toEqual({ email: 'a@b.test' })
  })
})
