import { EMOJI_MARK, foldCharacter } from './fold-character'

export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'url' | 'emoji'

/** A piece of a text with its place in the raw text: `raw.slice(start, end)`, UTF-16 offsets as JavaScript counts. */
export interface Token {
  kind: TokenKind
  /** Folded: lower case, without `#` and `@`; an emoji stands as itself. */
  text: string
  /** Second reading of lengthened letters: `alllam` is `alam` or `allam`. */
  other: string | null
  start: number
  end: number
  /** Follows the token before it without a gap (`paslon2`). */
  isGlued: boolean
  /** A comma, a sentence end or a picture stands before it: a name does not run across. */
  afterBreak: boolean
}

/**
 * Order matters: an address before its parts, a tag before its word. An address without a scheme only begins where no
 * other could, so that `a.a.a.a` takes no more than one try. Apostrophes inside a word belong to it.
 */
const PIECES = new RegExp(
  [
    '(?<url>https?:\\/\\/\\S+|www\\.\\S+|(?<![\\p{L}\\p{N}@.-])(?:[a-z0-9-]{1,63}\\.){1,5}(?:com|id|net|org|co|ly)\\/\\S*)',
    '#(?<hashtag>[\\p{L}\\p{N}_]+)',
    '(?<![\\p{L}\\p{N}])@(?<mention>[a-z0-9_]+(?:\\.[a-z0-9_]+)*)',
    '(?<number>\\d+(?:[.,:\\/-]\\d+)*%?)(?![\\p{L}\\p{N}@$])',
    "(?<word>[\\p{L}\\p{N}]+(?:['@$](?=\\p{L})[\\p{L}\\p{N}]+)*)",
    `(?<emoji>${EMOJI_MARK})`,
  ].join('|'),
  'gu',
)

const LEET: Record<string, string> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
}
const BREAKS = /[,;:!?\n\r|"“”()[\]\/•…]/u

interface Folded {
  text: string
  /** For each UTF-16 unit of `text` the raw range it came from; null where both are the same. */
  places: { starts: number[]; ends: number[] } | null
}

function foldText(raw: string): Folded {
  // Plain ASCII, control characters included, folds one to one.
  if (/^[\x00-\x7f]*$/.test(raw)) return { text: raw.toLowerCase().replaceAll('`', "'"), places: null }
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const character of raw) {
    const code = character.charCodeAt(0)
    const plain = code < 0x41 ? character : foldCharacter(character)
    const end = at + character.length
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at)
      ends.push(end)
    }
    text += code === 0x60 ? "'" : plain
    at = end
  }
  return { text, places: { starts, ends } }
}

/** Runs of three and more letters are emphasis: `dukuuung`. Two are spelling (`maaf`) and stay. */
function foldRuns(word: string): { text: string; other: string | null } {
  if (!/(\p{L})\1\1/u.test(word)) return { text: word, other: null }
  return { text: word.replace(/(\p{L})\1{2,}/gu, '$1'), other: word.replace(/(\p{L})\1{2,}/gu, '$1$1') }
}

function plainWord(word: string): string {
  const joined = word.replaceAll("'", '')
  // Digits between letters are letters in disguise; at the ends they are numbers and were parted before.
  return /\p{L}[\d@$]/u.test(joined) ? joined.replace(/[01345-9@$]/g, (sign) => LEET[sign] ?? sign) : joined
}

/**
 * Takes a text apart into tokens that can be compared, each with its exact place in the raw text. Folds Unicode
 * disguises (NFKC, lookalikes, marks, unseen characters), case, lengthened letters and digits inside words. Links stay
 * whole so that nothing in them is matched. `02-11-2024`, `2.000` and `2%` stay one token and are no ballot number.
 * Any string is accepted; never throws.
 */
export function normalise(raw: string): Token[] {
  const { text, places } = foldText(raw)
  const startOf = (at: number) => (places ? (places.starts[at] ?? 0) : at)
  const endOf = (at: number) => (places ? (places.ends[at] ?? 0) : at + 1)
  const tokens: Token[] = []
  let before = 0
  const push = (kind: TokenKind, from: number, to: number, plain: string) => {
    const gap = text.slice(before, from)
    const last = tokens.at(-1)
    // A dot after a short word is an abbreviation (`Moh. Ali`), after a long one the end of a sentence.
    const isSentenceEnd = gap.includes('.') && (last?.text.length ?? 0) > 4
    const afterBreak = BREAKS.test(gap) || isSentenceEnd || last?.kind === 'emoji' || last?.kind === 'url'
    const { text: short, other } = kind === 'word' ? foldRuns(plain) : { text: plain, other: null }
    const start = startOf(from)
    const end = endOf(to - 1)
    tokens.push({ kind, text: short, other, start, end, isGlued: gap === '' && tokens.length > 0, afterBreak })
    before = to
  }
  for (const match of text.matchAll(PIECES)) {
    const { url, hashtag, mention, number, word, emoji } = match.groups ?? {}
    const from = match.index
    const to = from + match[0].length
    if (word !== undefined) {
      const parted = /^(\d+)(\p{L}{2,})$|^(\p{L}+)(\d{1,2})$/u.exec(word)
      const cut = parted ? from + (parted[1] ?? parted[3] ?? '').length : to
      const pieces = parted ? [[from, cut] as const, [cut, to] as const] : [[from, to] as const]
      for (const [start, end] of pieces) {
        const piece = text.slice(start, end)
        const isNumber = /^\d+$/.test(piece)
        push(isNumber ? 'number' : 'word', start, end, isNumber ? piece : plainWord(piece))
      }
    } else if (emoji !== undefined) {
      push('emoji', from, to, raw.slice(startOf(from), endOf(from)))
    } else {
      const kind =
        url !== undefined ? 'url' : hashtag !== undefined ? 'hashtag' : mention !== undefined ? 'mention' : 'number'
      push(kind, from, to, url ?? hashtag ?? mention ?? number ?? '')
    }
  }
  return tokens
}
