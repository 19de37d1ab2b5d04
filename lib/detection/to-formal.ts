import { CAUSATIVES, SLANG, STEMS } from './word-lists'

/** Beginnings of everyday verbs and what they may hide: `nyoblos` ← coblos, `milih` ← pilih, `ndukung` ← dukung. */
const BEGINNINGS: readonly (readonly [string, readonly string[]])[] = [
  ['', ['']],
  ['nge', ['']],
  ['ng', ['']],
  ['ny', ['c', 's']],
  ['mem', ['p', 'b']],
  ['meny', ['s']],
  ['men', ['']],
  ['me', ['']],
  ['n', ['', 't']],
  ['m', ['', 'p']],
]
const ENDINGS = ['', 'lah', 'in', 'i', 'en', 'kan', 'ke', 'no', 'ake', 'aken', 'nya', 'o']
const CAUSATIVE_ENDINGS = ['kan', 'no', 'ke', 'ake', 'aken', 'in', 'kanlah', 'nah', 'keun', 'ken']

const known = new Map<string, string>()

function stemOf(word: string): string | null {
  // Telling that somebody casts a ballot is a report, not a call.
  if (word.startsWith('mencoblos')) return null
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const open = word.slice(0, word.length - ending.length)
    for (const [beginning, hidden] of BEGINNINGS) {
      if (!open.startsWith(beginning)) continue
      const rest = open.slice(beginning.length)
      const stem = hidden.map((letter) => letter + rest).find((candidate) => STEMS.has(candidate))
      if (stem) return stem
    }
  }
  return null
}

function causativeOf(word: string): string | null {
  for (const ending of CAUSATIVE_ENDINGS) {
    if (!word.endsWith(ending)) continue
    const base = word.slice(0, word.length - ending.length)
    for (const beginning of ['', 'me', 'mem', 'men', 'ny', 'nge', 'ng', 'n', 'm']) {
      if (!base.startsWith(beginning)) continue
      const open = base.slice(beginning.length)
      const causative = (beginning === 'ny' ? `s${open}` : open) + 'kan'
      if (CAUSATIVES.has(causative)) return causative
    }
  }
  return null
}

/**
 * Formal Indonesian for an informal or Javanese word, as far as it matters for the signs; other words come back
 * unchanged. Passive forms (`didukung`) stay as they are: they tell about others. `squeezed` spellings with doubled
 * letters (`dukuung`) are tried last.
 */
export function toFormal(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const squeezed = word.replace(/(\p{L})\1/gu, '$1')
  const formal =
    SLANG.get(word) ??
    causativeOf(word) ??
    stemOf(word) ??
    (squeezed === word ? null : (SLANG.get(squeezed) ?? causativeOf(squeezed) ?? stemOf(squeezed))) ??
    word
  // Bounded: words are endless, the frequent ones are not.
  if (known.size < 50_000) known.set(word, formal)
  return formal
}

const MUHAMMAD = /^(moh|moch|muh|mhd|muhd|mohd|much|muhamm?[ae]d|moh?amm?[ae]d|moch?amm?ad|muchamm?ad)$/
const AHMAD = /^(ah?mad|achmad|akhmad|ahmed)$/

/** One spelling for the names that everybody writes differently; used on names and on texts alike. */
export function sameNameWord(word: string): string {
  const first = word.charCodeAt(0)
  if (first !== 0x6d && first !== 0x61) return word
  if (first === 0x6d) return MUHAMMAD.test(word) ? 'muhammad' : word
  return AHMAD.test(word) ? 'ahmad' : word === 'abd' ? 'abdul' : word
}
