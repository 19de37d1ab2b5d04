import type { Dictionary } from './dictionary'
import { normalise, type Token } from './normalise'
import type { TextField } from './seen-activity'
import { signVocabulary } from './sign-patterns'
import { splitHashtag } from './split-hashtag'

/** Tokens that are read in one go: the text without its hashtags, and the words of each hashtag. */
export interface Run {
  tokens: readonly Token[]
  /** The hashtag these words come from; null for the text itself. */
  tag: Token | null
}

export interface ReadText {
  field: TextField
  raw: string
  tokens: readonly Token[]
  runs: readonly Run[]
}

/** Normalises a text and takes its hashtags apart with the words of the dictionary and of the signs. */
export function readText(raw: string, field: TextField, dictionary: Dictionary): ReadText {
  const tokens = normalise(raw)
  const isKnown = (word: string) =>
    dictionary.names.vocabulary.has(word) || dictionary.surroundings.vocabulary.has(word) || signVocabulary.has(word)
  const tags = tokens.filter((token) => token.kind === 'hashtag')
  const runs: Run[] = [{ tokens, tag: null }]
  for (const tag of tags) runs.push({ tokens: splitHashtag(raw, tag, isKnown), tag })
  return { field, raw, tokens, runs }
}
