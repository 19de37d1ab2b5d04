import { describe, expect, it } from 'vitest'
import { createTranslator } from 'use-intl/core'
import { en } from '@/lib/messages/en'
import { id } from '@/lib/messages/id'

type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(prefix + key, value)
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) found.set(inner, text)
  }
  return found
}

const indonesian = flatten(id as unknown as Tree)
const english = flatten(en as unknown as Tree)
/** Argument names: a brace in text opens an argument, a brace inside an argument opens text again. */
function placeholders(text: string): string[] {
  const names = new Set<string>()
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') {
      if (depth % 2 === 0) names.add(/^\s*(\w+)/.exec(text.slice(at + 1))?.[1] ?? '?')
      depth++
    } else if (text[at] === '}') depth--
  }
  return [...names].sort()
}

describe('the two languages', () => {
  it('say the same things', () => {
    expect([...english.keys()].filter((key) => !indonesian.has(key))).toEqual([])
    expect([...indonesian.keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('take the same parameters', () => {
    const different = [...indonesian]
      .filter(([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join())
      .map(([key]) => key)
    expect(different).toEqual([])
  })

  it('leave no sentence empty', () => {
    expect([...indonesian, ...english].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })

  it('are well-formed ICU messages', () => {
    const broken: string[] = []
    for (const [locale, messages, flat] of [
      ['id', id, indonesian],
      ['en', en, english],
    ] as const) {
      const t = createTranslator({
        locale,
        messages: messages as never,
        onError: (error) => broken.push(`${locale}: ${error.message.slice(0, 200)}`),
        getMessageFallback: () => '',
      }) as unknown as { markup: (key: string, values: object) => string }
      for (const [key, text] of flat) {
        const values = Object.fromEntries(placeholders(text).map((name) => [name, 1]))
        // Tags such as <b> are given by the page.
        const tags = Object.fromEntries(
          [...text.matchAll(/<(\w+)>/g)].map(([, tag]) => [tag, (inner: string) => inner]),
        )
        t.markup(key, { ...values, ...tags })
      }
    }
    expect(broken).toEqual([])
  })

  it('do not shout', () => {
    expect(
      [...indonesian, ...english]
        .filter(([, text]) => /!(\s|$)|\p{Extended_Pictographic}/u.test(text))
        .map(([key]) => key),
    ).toEqual([])
  })
})
