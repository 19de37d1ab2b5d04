import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../../lib/launch')
// The launcher is plain JavaScript without declarations, hence the path in a variable.
const file = path.join(folder, 'words.mjs')
const { missingWords, word } = (await import(file)) as {
  missingWords: () => string[]
  word: (key: string, values?: Record<string, unknown>) => string
}

const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs') && name !== 'words.mjs')
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n')

test('both languages say the same things', () => {
  expect(missingWords()).toEqual([])
})

test('every sentence that the launcher asks for exists', () => {
  const asked = [...sources.matchAll(/\b(?:say|refuse|word|Refusal)\(\s*'(\w+)'/g)].map((match) => match[1] as string)
  expect(asked.length).toBeGreaterThan(30)
  for (const key of asked) expect(() => word(key), key).not.toThrow()
})

test('values are filled in and an unknown key is a fault', () => {
  expect(word('portTaken', { port: 3000, other: 3001 })).toContain('3000')
  expect(() => word('nothing')).toThrow()
})
