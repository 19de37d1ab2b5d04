import { isDegree, isTitle } from './name-titles'

/** A printed name taken apart for finding it in running text. All parts are lower case, without marks and apostrophes. */
export interface FoldedName {
  /** Words of the name without titles, joined by one space; the key under which namesakes meet. */
  full: string
  words: string[]
  /** `words` without initials and without a leading Muhammad in whatever spelling: what people call the person. */
  core: string[]
  /** First two core words, and first with last, when the name has more than two. */
  shortNames: string[]
  /** What stands in brackets, in double quotes, after ALIAS or after a slash: also names of the person. */
  aliases: string[]
}

const APOSTROPHES = /['`´‘’ʼʻ]/g
const MUHAMMAD = /^(m|mu|muh|moh|moch|mhd|muhd|mohd|much|muhamm?[ae]d|moh?amm?[ae]d|moch?amm?ad|muchamm?ad)$/
/** What stands in brackets and is not a name: retired, honoris causa, candidate, consultant, with honours. */
const BRACKET_TITLES = /^(purn\w*|h\.?c|hons?|acc|han|ret|alm\w*|cand|mil|cum laude|khom|kv|pol)\.?$/i

function toPlain(text: string): string {
  const plain = text.normalize('NFKC').replace(APOSTROPHES, '').normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/\s+/g, ' ').trim()
}

/** Words of one name part without titles. Dots part what was glued together (`Ir.RENJES`, `H.M.`). */
function wordsWithoutTitles(part: string): string[] {
  const chunks = part.split(/\s+/).filter(Boolean)
  while (chunks.length > 1 && isDegree(chunks.at(-1) ?? '')) chunks.pop()
  const words = chunks.flatMap((chunk) => chunk.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter(Boolean)
  let first = 0
  while (first < words.length - 1 && isTitle(words[first] ?? '', words[first + 1])) first++
  return words.slice(first)
}

/** `A ALIAS B` needs a name on both sides: Alias is also somebody's name. */
function splitAtAlias(part: string): string[] {
  const sides = part.split(/\s+(?:alias|a\.k\.a\.?)\s+|\s*\/\s*/i)
  return sides.every((side) => wordsWithoutTitles(side).some((word) => word.length > 1)) &&
    !/^\S*\.?\s*alias\b/i.test(part)
    ? sides
    : [part]
}

/**
 * Folds a name as the KPU prints it: titles before and after it go, what stands in brackets or after ALIAS becomes an
 * alias, apostrophes of every kind vanish (`Ni'mah` → `nimah`). Never throws; a text without a name gives empty words.
 */
export function foldCandidateName(printed: string): FoldedName {
  const bracketed: string[] = []
  const open = toPlain(printed)
    .replace(/["“”„]([^"“”„]+)["“”„]/g, (_, inside: string) => (bracketed.push(inside), ' '))
    .replace(/\(([^)]*)\)?/g, (_, inside: string) => {
      const content = inside.trim()
      const isTitleMark = BRACKET_TITLES.test(content) || content.replace(/\W/g, '').length < 3
      if (!isTitleMark) bracketed.push(content)
      return ' '
    })
  const beforeTitles = open.split(',')[0] ?? ''
  const [name = '', ...others] = splitAtAlias(beforeTitles)
  const words = wordsWithoutTitles(name)
  const core = words.filter((word) => word.length > 1)
  if (core.length > 1 && MUHAMMAD.test(core[0] ?? '')) core.shift()
  const aliases = [...bracketed, ...others].map((alias) => wordsWithoutTitles(alias.split(',')[0] ?? '').join(' '))
  return {
    full: words.join(' '),
    words,
    core: core.length > 0 ? core : words,
    shortNames: core.length > 2 ? [core.slice(0, 2).join(' '), `${core[0]} ${core.at(-1)}`] : [],
    aliases: [...new Set(aliases)].filter((alias) => alias.length > 1 && alias !== words.join(' ')),
  }
}

/** The box nobody stands behind: on the ballot of a contest with one pair, never a person. */
export function isEmptyBoxName(printed: string): boolean {
  return /^\W*kolom\W+kosong\W*$/i.test(toPlain(printed))
}
