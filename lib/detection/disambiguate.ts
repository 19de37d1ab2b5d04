import type { ContestLevel } from '../elections/candidate-list'
import type { Dictionary, NameForm } from './dictionary'
import { findPatterns, keepLongest } from './match'
import { findNumberPhrases, type NumberPhrase } from './number-phrases'
import type { ReadText, Run } from './read-text'
import { isPairContest } from './offices'
import { signVocabulary } from './sign-patterns'
import { toFormal } from './to-formal'
import { EVERYDAY_WORDS } from './word-lists'

/** A place where a name pattern was found, with everybody it could mean. */
export interface NameHit {
  text: ReadText
  run: Run
  first: number
  last: number
  options: readonly { candidate: number; form: NameForm; person: 0 | 1 }[]
}

export interface Surrounding {
  text: ReadText
  run: Run
  first: number
  last: number
  why: 'party' | 'office' | 'area'
  /** Party name, office level or contest key. */
  of: string
  /** The word speaks of the contest (`cawali`), not only of an office-holder. */
  isContest: boolean
}

export interface NumberHit extends NumberPhrase {
  text: ReadText
  run: Run
}

/** Everything found in the texts of one activity before it is decided who is meant. */
export interface Findings {
  names: readonly NameHit[]
  surroundings: readonly Surrounding[]
  numbers: readonly NumberHit[]
}

/** What is known about the act besides its names. */
export interface Context {
  /** Candidates established without the names in the text: their accounts, their hashtags, the account acted upon. */
  established: ReadonlySet<number>
  /** A call to vote, a word of support or an election word stands in the text of this run's field. */
  hasElectionWords: boolean
}

export type SecondSign = 'established' | 'number' | 'partner' | 'office' | 'party' | 'area' | 'hashtag' | 'electionWord'

/** An initial is no word: `M. Amin` is a one-word name. */
function isSeveralWords({ run, first, last }: NameHit): boolean {
  return run.tokens.slice(first, last + 1).filter((token) => token.text.length > 1).length > 1
}

/** Finds names, second signs and numbers in the texts. */
export function collectFindings(texts: readonly ReadText[], dictionary: Dictionary): Findings {
  const names: NameHit[] = []
  const surroundings: Surrounding[] = []
  const numbers: NumberHit[] = []
  for (const text of texts) {
    for (const run of text.runs) {
      for (const { first, last, values } of keepLongest(
        findPatterns(dictionary.names, run.tokens, { withinBreaks: true }),
      )) {
        const options = values.flatMap((value) => (value.kind === 'name' ? [value] : []))
        names.push({ text, run, first, last, options })
      }
      for (const { first, last, values } of findPatterns(dictionary.surroundings, run.tokens, { withinBreaks: true })) {
        for (const value of values) {
          if (value.kind === 'party')
            surroundings.push({ text, run, first, last, why: 'party', of: value.party, isContest: false })
          if (value.kind === 'office')
            surroundings.push({ text, run, first, last, why: 'office', of: value.level, isContest: value.isContest })
          if (value.kind === 'area')
            surroundings.push({ text, run, first, last, why: 'area', of: value.contestKey, isContest: false })
        }
      }
      for (const phrase of findNumberPhrases(run.tokens)) numbers.push({ ...phrase, text, run })
    }
  }
  // `Capres 02` in a region without that contest on the watch: its numbers are those of another ballot.
  const contestWords = surroundings.filter((found) => found.isContest)
  const isElsewhere =
    contestWords.length > 0 &&
    !contestWords.some((found) => [...dictionary.contests.values()].some((contest) => contest.level === found.of))
  return { names, surroundings, numbers: isElsewhere ? [] : numbers }
}

/**
 * Whether a name stands for one candidate by itself: a full name of several words that nobody else bears, or an alias a
 * person entered, unless it is an everyday word. Words parted from a full name never do.
 */
export function isCertainName(hit: NameHit): boolean {
  const [only, ...others] = new Set(hit.options.map((option) => option.candidate))
  if (only === undefined || others.length > 0) return false
  const word = hit.run.tokens[hit.first]?.text ?? ''
  return hit.options.some(({ form }) => {
    if (form === 'alias' || form === 'phrase') return isSeveralWords(hit) || !EVERYDAY_WORDS.has(word)
    return form === 'full' && isSeveralWords(hit)
  })
}

function gap(hit: NameHit, other: { run: Run; first: number; last: number }): number {
  if (hit.run !== other.run) return Number.POSITIVE_INFINITY
  return other.last < hit.first ? hit.first - other.last : other.first - hit.last
}

/** In the same run, at most `most` words away, and no comma or sentence end between them. */
function isBeside(hit: NameHit, other: { run: Run; first: number; last: number }, most: number): boolean {
  if (gap(hit, other) > most) return false
  const [from, to] = other.last < hit.first ? [other.last + 1, hit.first] : [hit.last + 1, other.first]
  return !hit.run.tokens.slice(from, to + 1).some((token) => token.afterBreak)
}

/** A tag made of this name and of nothing but words about the election: `#MenangkanAlam`, not `#AlamIndah`. */
function isElectionTag({ run, first, last }: NameHit): boolean {
  const others = run.tokens.filter((_, index) => index < first || index > last)
  return (
    others.length > 0 &&
    others.every(
      ({ kind, text }) => kind === 'number' || signVocabulary.has(text) || signVocabulary.has(toFormal(text)),
    )
  )
}

/**
 * The second sign that lets an uncertain name mean this candidate, or null. One-word names want it close by; names of
 * several words take it from the whole text. What would fit every namesake alike (an election word) is no second sign
 * among namesakes.
 */
export function findSecondSign(
  hit: NameHit,
  candidate: number,
  findings: Findings,
  context: Context,
  dictionary: Dictionary,
): SecondSign | null {
  const entry = dictionary.candidates[candidate]
  const level: ContestLevel | undefined = entry && dictionary.contests.get(entry.contestKey)?.level
  if (!entry || !level) return null
  const several = isSeveralWords(hit)
  if (context.established.has(candidate)) return 'established'
  const inText = <Found extends { text: ReadText }>(found: Found) => found.text === hit.text
  // A number counts within a party on its list: there it tells namesakes apart, but does not make a word a name.
  const number = (several || isPairContest(level) ? findings.numbers : [])
    .filter(inText)
    .some(
      (found) =>
        found.number === entry.number &&
        (several ? found.strength !== 'bare' || found.isCalled || isBeside(hit, found, 4) : isBeside(hit, found, 2)),
    )
  if (number) return 'number'
  const mine = hit.options.filter((option) => option.candidate === candidate).map((option) => option.person)
  const partner = findings.names
    .filter((other) => other !== hit && inText(other))
    .some(
      (other) =>
        other.options.some((option) => option.candidate === candidate && !mine.includes(option.person)) &&
        (isSeveralWords(other) || gap(hit, other) <= 3),
    )
  if (partner) return 'partner'
  const near = findings.surroundings.filter(inText)
  const office = near.some(
    (found) =>
      found.why === 'office' && found.of === level && (several || (found.last < hit.first && isBeside(hit, found, 3))),
  )
  if (office) return 'office'
  if (
    near.some((found) => found.why === 'party' && found.of === entry.partyName && (several || gap(hit, found) <= 5))
  ) {
    return 'party'
  }
  if (several && near.some((found) => found.why === 'area' && found.of === entry.contestKey)) return 'area'
  if (hit.run.tag && isElectionTag(hit)) return 'hashtag'
  const isAlone = new Set(hit.options.map((option) => option.candidate)).size === 1
  return several && isAlone && context.hasElectionWords ? 'electionWord' : null
}
