import { findPatterns, keepLongest } from './match'
import type { Token } from './normalise'
import { findNumberPhrases } from './number-phrases'
import type { ReadText, Run } from './read-text'
import type { TextField } from './seen-activity'
import { signTrie, type SignCode } from './sign-patterns'
import { toFormal } from './to-formal'
import { NEGATION_ENDERS, NEGATIONS, NEWS_OUTLETS, SUPPORT_EMOJI } from './word-lists'

/** A sign at its place in the raw text. `turned` names what a negation turns round (`tidak dukung`). */
export interface Sign {
  sign: SignCode
  field: TextField
  start: number
  end: number
  text: string
  turned: 'callToVote' | 'supportWord' | null
}

interface Place {
  start: number
  end: number
}

const overlaps = (a: Place, b: Place) => a.start < b.end && b.start < a.end

/** Index of the negation that governs the token at `first`, or null: within three words, not turned by `lupa`, `ragu`. */
function negationBefore(tokens: readonly Token[], first: number): number | null {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = tokens[at]
    if (!token || token.kind !== 'word' || tokens[at + 1]?.afterBreak) return null
    const formal = toFormal(token.text)
    if (NEGATION_ENDERS.has(formal)) return null
    if (NEGATIONS.has(formal)) return at
  }
  return null
}

function isNewsOutlet(token: Token): boolean {
  if (token.kind === 'mention') return [...NEWS_OUTLETS].some((outlet) => token.text.startsWith(outlet))
  if (token.kind !== 'url') return false
  const host = /^(?:https?:\/\/)?([^/]+)/.exec(token.text)?.[1] ?? ''
  return host.split('.').some((label) => NEWS_OUTLETS.has(label))
}

function signsOfRun(text: ReadText, run: Run, named: readonly Place[]): Sign[] {
  const { tokens } = run
  const signs: Sign[] = []
  const add = (sign: SignCode, from: number, to: number, turned: Sign['turned'] = null) => {
    const start = tokens[from]?.start ?? 0
    const end = tokens[to]?.end ?? start
    signs.push({ sign, field: text.field, start, end, text: text.raw.slice(start, end), turned })
  }
  const hits = keepLongest(findPatterns(signTrie, tokens, { withinBreaks: false }))
  for (const { first, last, values } of hits) {
    const place = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
    // A word that names a candidate says nothing else: Bagus, Slamet.
    if (first === last && named.some((span) => overlaps(span, place))) continue
    for (const sign of values) {
      const negation = sign === 'callToVote' || sign === 'supportWord' ? negationBefore(tokens, first) : null
      if (negation !== null && (sign === 'callToVote' || sign === 'supportWord')) add('negation', negation, last, sign)
      else add(sign, first, last)
    }
  }
  tokens.forEach((token, index) => {
    if (token.kind === 'emoji' && SUPPORT_EMOJI.has(token.text)) add('supportEmoji', index, index)
    if (isNewsOutlet(token)) add('newsQuotation', index, index)
    if (token.kind !== 'word' || toFormal(token.text) !== 'pilih') return
    // `pilih` means many things; before a candidate it is a call.
    const isFollowed = tokens.slice(index + 1, index + 4).some((next) => named.some((span) => overlaps(span, next)))
    if (!isFollowed || hits.some((hit) => hit.first <= index && index <= hit.last)) return
    const negation = negationBefore(tokens, index)
    if (negation === null) add('callToVote', index, index)
    else add('negation', negation, index, 'callToVote')
  })
  for (const phrase of findNumberPhrases(tokens)) {
    if (phrase.why === 'gestureNumber') add('gestureNamed', phrase.first, phrase.last)
  }
  return signs
}

/**
 * Signs in a text, in the order of their places, with exact spans. `named` are the places of the candidates found in
 * it. A negation is only reported where it turns a call or a word of support round.
 */
export function findSigns(text: ReadText, named: readonly Place[]): Sign[] {
  const signs = text.runs.flatMap((run) => signsOfRun(text, run, named))
  const add = (sign: SignCode, start: number, end: number) =>
    signs.push({ sign, field: text.field, start, end, text: text.raw.slice(start, end), turned: null })
  const urls = text.tokens.filter((token) => token.kind === 'url')
  for (const { index } of text.raw.matchAll(/\?/g)) {
    if (!urls.some((url) => url.start <= index && index < url.end)) add('question', index, index + 1)
  }
  // Somebody's longer words in quotation marks are quoted, not said.
  for (const quote of text.raw.matchAll(/["“][^"“”]{25,}["”]/gu))
    add('newsQuotation', quote.index, quote.index + quote[0].length)
  return signs.sort((a, b) => a.start - b.start || a.end - b.end)
}
