import type { Token } from './normalise'
import { sameNameWord, toFormal } from './to-formal'

/** A trie over whole words. Words are interned to numbers; children are found by `node * words + word` in one map. */
export interface TokenTrie<Value> {
  vocabulary: ReadonlyMap<string, number>
  children: ReadonlyMap<number, number>
  /** Index = node; the root is 0. */
  values: readonly (readonly Value[] | undefined)[]
}

export interface Pattern<Value> {
  words: readonly string[]
  value: Value
}

/** A pattern found from token `first` to token `last`, both inclusive. */
export interface Hit<Value> {
  first: number
  last: number
  values: readonly Value[]
}

/** Builds the trie. Patterns without words are left out; equal patterns share a node and keep all their values. */
export function buildTokenTrie<Value>(patterns: Iterable<Pattern<Value>>): TokenTrie<Value> {
  const vocabulary = new Map<string, number>()
  const encoded: { ids: number[]; value: Value }[] = []
  for (const { words, value } of patterns) {
    const ids = words.map((word) => {
      const same = sameNameWord(word)
      const id = vocabulary.get(same) ?? vocabulary.size + 1
      if (id > vocabulary.size) vocabulary.set(same, id)
      return id
    })
    if (ids.length > 0) encoded.push({ ids, value })
  }
  const width = vocabulary.size + 1
  const children = new Map<number, number>()
  const values: Value[][] = []
  let nodes = 1
  for (const { ids, value } of encoded) {
    let node = 0
    for (const id of ids) {
      const edge = node * width + id
      const child = children.get(edge) ?? nodes
      if (child === nodes) children.set(edge, nodes++)
      node = child
    }
    const held = (values[node] ??= [])
    if (!held.includes(value)) held.push(value)
  }
  return { vocabulary, children, values }
}

/**
 * The word of the vocabulary a token stands for, 0 when none. The token as written goes first: slang never rewrites a
 * word that is part of a name (`bagus`, `slamet`).
 */
function wordOf(trie: TokenTrie<unknown>, token: Token): number {
  if (token.kind !== 'word' && token.kind !== 'number') return 0
  const { vocabulary } = trie
  const literal = vocabulary.get(sameNameWord(token.text))
  if (literal !== undefined) return literal
  const other = token.other === null ? undefined : vocabulary.get(sameNameWord(token.other))
  return other ?? vocabulary.get(toFormal(token.text)) ?? 0
}

/**
 * Finds every pattern in a run of tokens, whole words only, longest last per start; hits may overlap, the caller
 * chooses. With `withinBreaks` a pattern does not run across a comma or a sentence end (names; not for phrases).
 */
export function findPatterns<Value>(
  trie: TokenTrie<Value>,
  tokens: readonly Token[],
  { withinBreaks }: { withinBreaks: boolean },
): Hit<Value>[] {
  const ids = tokens.map((token) => wordOf(trie, token))
  const width = trie.vocabulary.size + 1
  const hits: Hit<Value>[] = []
  for (let first = 0; first < ids.length; first++) {
    let node = 0
    for (let last = first; last < ids.length; last++) {
      const id = ids[last]
      if (!id || (withinBreaks && last > first && tokens[last]?.afterBreak)) break
      const child = trie.children.get(node * width + id)
      if (child === undefined) break
      node = child
      const values = trie.values[node]
      if (values) hits.push({ first, last, values })
    }
  }
  return hits
}

/** Of overlapping hits only the longest stay: `Alam` inside `Alam Setiawan` is not a hit of its own. */
export function keepLongest<Value>(hits: readonly Hit<Value>[]): Hit<Value>[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other !== hit &&
          other.first <= hit.first &&
          other.last >= hit.last &&
          other.last - other.first > hit.last - hit.first,
      ),
  )
}
