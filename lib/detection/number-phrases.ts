import type { Token } from './normalise'
import { toFormal } from './to-formal'
import { EMOJI_NUMBERS, NUMBER_WORDS, OTHER_NUMBERED } from './word-lists'

/**
 * clear = `nomor urut 2`, `paslon 01`: about a ballot whatever stands around it.
 * named = `nomor 2`: needs a word about the election. bare = `02`, a keycap, ✌, `dua jari`: needs a second sign.
 */
export type NumberStrength = 'clear' | 'named' | 'bare'

export interface NumberPhrase {
  number: number
  strength: NumberStrength
  why: 'numberPhrase' | 'bareNumber' | 'emojiNumber' | 'gestureNumber'
  first: number
  last: number
  /** A call or a word of support stands right before it: `coblos 02`. */
  isCalled: boolean
}

const PAIR_WORDS = new Set([
  'paslon',
  'pasangan',
  'kandidat',
  'cakada',
  'cagub',
  'cabup',
  'cawali',
  'cawalkot',
  'capres',
])
const CALLS = new Set([
  'coblos',
  'pilih',
  'dukung',
  'menangkan',
  'lanjutkan',
  'gaskan',
  'gaspol',
  'sukseskan',
  'jagokan',
  'salam',
])
/** After these even an unpadded number is the ballot's: `coblos 2`. After `pilih` it may count anything. */
const STRONG_CALLS = new Set(['coblos', 'menangkan'])

function ballotNumber(token: Token, formal: string): number | null {
  if (token.kind === 'number') return /^\d{1,2}$/.test(token.text) && Number(token.text) > 0 ? Number(token.text) : null
  return token.kind === 'word' ? (NUMBER_WORDS.get(formal) ?? null) : null
}

/** Finds what may be a ballot number in a run of tokens. Numbers of laws, streets, rooms and dates are none. */
export function findNumberPhrases(tokens: readonly Token[]): NumberPhrase[] {
  const formal = tokens.map((token) => (token.kind === 'word' ? toFormal(token.text) : token.text))
  const phrases: NumberPhrase[] = []
  tokens.forEach((token, index) => {
    if (token.kind === 'emoji') {
      const number = EMOJI_NUMBERS.get(token.text.replace(/[\u{1f3fb}-\u{1f3ff}]/gu, ''))
      if (number) {
        phrases.push({ number, strength: 'bare', why: 'emojiNumber', first: index, last: index, isCalled: false })
      }
      return
    }
    const number = ballotNumber(token, formal[index] ?? '')
    if (number === null) return
    let first = index
    while (first > 0 && /^(nomor|urut)$/.test(formal[first - 1] ?? '')) first--
    const cue = formal.slice(first, index)
    const before = formal[first - 1] ?? ''
    const earlier = formal[first - 2] ?? ''
    if (OTHER_NUMBERED.has(before) || /^(tahun|thn|th)$/.test(formal[index + 1] ?? '')) return
    const isCalled = formal.slice(Math.max(0, first - 3), first).some((word) => CALLS.has(word))
    if (formal[index + 1] === 'jari' || (before === 'jari' && cue.length === 0)) {
      const [from, to] = before === 'jari' ? [first - 1, index] : [index, index + 1]
      phrases.push({ number, strength: 'bare', why: 'gestureNumber', first: from, last: to, isCalled: false })
      return
    }
    const isPair = PAIR_WORDS.has(before) || (before === 'calon' && (earlier === 'pasangan' || cue.length > 0))
    // `paslon2` and `calon2` are plurals, `nomor2` is not.
    if (token.isGlued && token.text === '2' && cue.length === 0 && !STRONG_CALLS.has(before)) return
    if (token.isGlued && cue.length === 0 && !isPair && !CALLS.has(before)) return
    const isKeycap = token.kind === 'number' && token.end - token.start > token.text.length
    const isPadded = token.kind === 'number' && (token.text.startsWith('0') || isKeycap)
    if (isPair || cue.includes('urut')) {
      const from = isPair ? first - 1 : first
      phrases.push({ number, strength: 'clear', why: 'numberPhrase', first: from, last: index, isCalled })
    } else if (cue.length > 0) {
      phrases.push({ number, strength: 'named', why: 'numberPhrase', first, last: index, isCalled })
    } else if (isPadded || (token.kind === 'number' && STRONG_CALLS.has(before))) {
      phrases.push({
        number,
        strength: 'bare',
        why: isKeycap ? 'emojiNumber' : 'bareNumber',
        first,
        last: index,
        isCalled,
      })
    }
  })
  return phrases
}
