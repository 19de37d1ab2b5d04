import {
  collectFindings,
  findSecondSign,
  isCertainName,
  type Context,
  type NameHit,
  type NumberHit,
} from './disambiguate'
import type { Dictionary } from './dictionary'
import { classOfState, findStatus } from './find-status'
import { findWatchedAccount } from './find-watched-account'
import { normalise } from './normalise'
import type { ReadText, Run } from './read-text'
import { toHandleKey, type SeenActivity, type TextField } from './seen-activity'
import { signTrie } from './sign-patterns'
import { findPatterns } from './match'
import { candidatesWithNumber, speaksOfBallot } from './resolve-number'
import { ELECTION_WORDS } from './word-lists'

/** Why a place in the text points at a candidate; `party`, `office` and `area` are second signs. */
export const SPAN_REASONS = [
  'fullName',
  'shortName',
  'firstName',
  'alias',
  'hashtag',
  'account',
  'numberPhrase',
  'bareNumber',
  'emojiNumber',
  'gestureNumber',
  'party',
  'office',
  'area',
] as const
export type SpanReason = (typeof SPAN_REASONS)[number]

/** `raw.slice(start, end) === text`, UTF-16 offsets into the text that `field` names. */
export interface MentionSpan {
  field: TextField
  start: number
  end: number
  text: string
  why: SpanReason
}

export interface FoundMention {
  /** Index in the dictionary's candidates. */
  candidate: number
  /** False when people must check who is meant: a namesake, a first name, a number that fits several contests. */
  isCertain: boolean
  spans: MentionSpan[]
  /** Tags and accounts (`#x`, `@y`) that the platform listed beside the text. */
  listed: string[]
}

export interface Mentions {
  found: FoundMention[]
  /** Names and numbers that were seen but mean nobody without a second sign. */
  unresolved: { text: string; reason: 'NAME_NEEDS_SECOND_SIGN' | 'NUMBER_NEEDS_SECOND_SIGN' | 'NUMBER_FITS_TOO_MANY' }[]
}

const WHY = { full: 'fullName', short: 'shortName', first: 'firstName', alias: 'alias', phrase: 'alias' } as const
/** Beyond this many, a name or number says nothing about whom it means. */
const MOST_AT_ONCE = 3

/** Whether the text speaks of an election or of taking a side at all. */
export function hasElectionWords(text: ReadText): boolean {
  return text.runs.some((run) => {
    if (run.tokens.some((token) => token.kind === 'word' && ELECTION_WORDS.has(token.text))) return true
    return findPatterns(signTrie, run.tokens, { withinBreaks: false }).some((hit) =>
      hit.values.some((sign) => sign === 'callToVote' || sign === 'supportWord'),
    )
  })
}

/** The words around a number: in a long text an election word far away says nothing about it. */
function near({ text, run, first, last }: NumberHit): ReadText {
  return { ...text, runs: [{ ...run, tokens: run.tokens.slice(Math.max(0, first - 6), last + 7) }] }
}

/** Decides which candidates the texts of an activity mean. Texts of others (`sharedText`) count as much as one's own here. */
export function findMentions(
  texts: readonly ReadText[],
  activity: SeenActivity,
  dictionary: Dictionary,
  target: number | null,
): Mentions {
  const findings = collectFindings(texts, dictionary)
  const mentions = new Map<number, FoundMention>()
  const unresolved: Mentions['unresolved'] = []
  const established = new Set<number>(target === null ? [] : [target])
  const isLive = (candidate: number) => {
    const periods = dictionary.candidates[candidate]?.statuses ?? []
    return activity.actDay === null || classOfState(findStatus(periods, activity.actDay)) !== 'NONE'
  }
  const preferLive = (candidates: number[]) => {
    const live = candidates.filter(isLive)
    return live.length > 0 ? live : candidates
  }
  const add = (candidate: number, isCertain: boolean, span: MentionSpan | null, listed?: string) => {
    const mention = mentions.get(candidate) ?? { candidate, isCertain, spans: [], listed: [] }
    mention.isCertain ||= isCertain
    if (
      span &&
      !mention.spans.some((held) => held.start === span.start && held.end === span.end && held.field === span.field)
    ) {
      mention.spans.push(span)
    }
    if (listed && !mention.listed.includes(listed)) mention.listed.push(listed)
    mentions.set(candidate, mention)
  }
  const spanOf = (found: { text: ReadText; run: Run; first: number; last: number }, why: SpanReason): MentionSpan => {
    const start = found.run.tokens[found.first]?.start ?? 0
    const end = found.run.tokens[found.last]?.end ?? start
    return { field: found.text.field, start, end, text: found.text.raw.slice(start, end), why }
  }

  // 1. What stands for one candidate by itself: accounts, hashtags, full names and aliases.
  for (const text of texts) {
    for (const token of text.tokens) {
      const span = {
        field: text.field,
        start: token.start,
        end: token.end,
        text: text.raw.slice(token.start, token.end),
      }
      if (token.kind === 'mention') {
        const account = findWatchedAccount(dictionary, activity.platform, token.text, activity.actDay)
        const candidate = account?.candidateId ? dictionary.indexOf.get(account.candidateId) : undefined
        if (candidate === undefined) continue
        established.add(candidate)
        // Writing to an office is not naming a candidate; it only tells namesakes apart.
        if (account?.type !== 'official_government') add(candidate, true, { ...span, why: 'account' })
      }
      if (token.kind === 'hashtag') {
        const meant = preferLive([...(dictionary.hashtags.get(token.text) ?? [])])
        for (const candidate of meant) add(candidate, meant.length === 1, { ...span, why: 'hashtag' })
        if (meant[0] !== undefined && meant.length === 1) established.add(meant[0])
      }
    }
  }
  for (const listed of activity.hashtags) {
    const tag = `#${listed.replace(/^#+/, '')}`
    const meant = preferLive([...(dictionary.hashtags.get(normalise(tag)[0]?.text ?? '') ?? [])])
    for (const candidate of meant) add(candidate, meant.length === 1, null, tag)
    if (meant[0] !== undefined && meant.length === 1) established.add(meant[0])
  }
  for (const handle of activity.mentions) {
    const account = findWatchedAccount(dictionary, activity.platform, handle, activity.actDay)
    const candidate = account?.candidateId ? dictionary.indexOf.get(account.candidateId) : undefined
    if (candidate === undefined) continue
    established.add(candidate)
    if (account?.type !== 'official_government') add(candidate, true, null, `@${toHandleKey(handle)}`)
  }
  const uncertain: NameHit[] = []
  for (const hit of findings.names) {
    const [option] = hit.options
    if (!option || !isCertainName(hit)) uncertain.push(hit)
    else {
      established.add(option.candidate)
      add(option.candidate, true, spanOf(hit, WHY[option.form]))
    }
  }

  // 2. One-word names, short names and namesakes: only with a second sign.
  const electionWords = new Map(texts.map((text) => [text, hasElectionWords(text)]))
  for (const hit of uncertain) {
    const context: Context = { established, hasElectionWords: electionWords.get(hit.text) ?? false }
    const options = [...new Set(hit.options.map((option) => option.candidate))]
    const signed = preferLive(
      options.filter((option) => findSecondSign(hit, option, findings, context, dictionary) !== null),
    )
    if (signed.length === 0 || signed.length > MOST_AT_ONCE) {
      unresolved.push({ text: spanOf(hit, 'fullName').text, reason: 'NAME_NEEDS_SECOND_SIGN' })
      continue
    }
    for (const candidate of signed) {
      const form = hit.options.find((option) => option.candidate === candidate)?.form ?? 'first'
      add(candidate, signed.length === 1 && form !== 'first', spanOf(hit, WHY[form]))
    }
  }

  // 3. Ballot numbers.
  const named = new Set([...mentions.keys(), ...established])
  for (const hit of findings.numbers) {
    const span = spanOf(hit, hit.why)
    const isGestureInPhoto = hit.why === 'gestureNumber' && activity.kind === 'photo'
    const inElectionText =
      hit.strength === 'named'
        ? hasElectionWords(near(hit))
        : (electionWords.get(hit.text) ?? false) || isGestureInPhoto
    const candidates = preferLive(candidatesWithNumber(hit, named, findings, dictionary))
    if (candidates.length === 0) continue
    if (!speaksOfBallot(hit, candidates, named, inElectionText)) {
      if (hit.strength === 'named') unresolved.push({ text: span.text, reason: 'NUMBER_NEEDS_SECOND_SIGN' })
    } else if (candidates.length > MOST_AT_ONCE) unresolved.push({ text: span.text, reason: 'NUMBER_FITS_TOO_MANY' })
    else for (const candidate of candidates) add(candidate, candidates.length === 1 && !isGestureInPhoto, span)
  }

  // 4. The second signs themselves are shown beside the names they support.
  for (const mention of mentions.values()) {
    const entry = dictionary.candidates[mention.candidate]
    const level = entry && dictionary.contests.get(entry.contestKey)?.level
    for (const found of findings.surroundings) {
      const fits =
        (found.why === 'party' && found.of === entry?.partyName) ||
        (found.why === 'office' && found.of === level) ||
        (found.why === 'area' && found.of === entry?.contestKey)
      if (fits) add(mention.candidate, false, spanOf(found, found.why))
    }
    mention.spans.sort((a, b) => (a.field === b.field ? a.start - b.start : a.field === 'text' ? -1 : 1))
  }
  return { found: [...mentions.values()], unresolved }
}
