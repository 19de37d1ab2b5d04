import { normalise, type Token } from './normalise'

const CAMEL = /\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|[^\p{Lu}\p{Ll}\p{N}_]+/gu

/** Parts of a word without capitals, all of them known: fewest parts win. Null when it cannot be covered. */
function cover(word: string, isKnown: (part: string) => boolean): string[] | null {
  const best: (string[] | null)[] = [[]]
  for (let end = 1; end <= word.length; end++) {
    let shortest: string[] | null = null
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start]
      const part = word.slice(start, end)
      if (!before || (shortest && before.length + 1 >= shortest.length)) continue
      if (/^\d+$/.test(part) || (part.length > 2 && isKnown(part)) || part === 'no') shortest = [...before, part]
    }
    best[end] = shortest
  }
  return best[word.length] ?? null
}

/**
 * Words of a hashtag token with their places in the raw text: by capitals, digits and underscores
 * (`#MenangkanNomor2`), otherwise by known words (`#coblosnomor2`). A tag that cannot be split is one word.
 */
export function splitHashtag(raw: string, tag: Token, isKnown: (part: string) => boolean): Token[] {
  const from = tag.start + 1
  const body = raw.slice(from, tag.end)
  const parts = [...body.matchAll(CAMEL)].flatMap((match) => {
    const tokens = normalise(match[0])
    const only = tokens[0]
    const offset = from + match.index
    // Only plain text has one letter for one letter, which the places of the parts depend on.
    const isPlain =
      only !== undefined &&
      tokens.length === 1 &&
      only.kind === 'word' &&
      only.text.length === match[0].length &&
      !isKnown(only.text)
    const covered = isPlain && only.text.length <= 60 ? cover(only.text, isKnown) : null
    if (only && covered && covered.length > 1) {
      let at = offset
      return covered.map((text): Token => {
        const start = at
        at += text.length
        return { ...only, kind: /^\d/.test(text) ? 'number' : 'word', text, other: null, start, end: at }
      })
    }
    return tokens.map((token) => ({ ...token, start: token.start + offset, end: token.end + offset }))
  })
  return parts.map((part, index) => ({ ...part, isGlued: index > 0, afterBreak: false }))
}
