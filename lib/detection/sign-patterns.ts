import { buildTokenTrie, type Pattern } from './match'
import {
  CALLS_TO_VOTE,
  CRITICISM_WORDS,
  ELECTION_WORDS,
  GESTURE_WORDS,
  NEWS_WORDS,
  QUESTION_WORDS,
  SUPPORT_WORDS,
} from './word-lists'

/** What speaks for or against support, as plain observations. None of them is a finding and none carries a weight. */
export const SIGNS = [
  'callToVote',
  'supportWord',
  'supportEmoji',
  'gestureNamed',
  'criticism',
  'newsQuotation',
  'question',
  'negation',
] as const
export type SignCode = (typeof SIGNS)[number]

function patterns(): Pattern<SignCode>[] {
  const lists: [SignCode, readonly string[]][] = [
    ['callToVote', CALLS_TO_VOTE],
    ['supportWord', SUPPORT_WORDS],
    ['gestureNamed', GESTURE_WORDS],
    ['criticism', CRITICISM_WORDS],
    ['newsQuotation', NEWS_WORDS],
    ['question', QUESTION_WORDS],
  ]
  return lists.flatMap(([value, phrases]) => phrases.map((phrase) => ({ words: phrase.split(' '), value })))
}

/** All sign phrases, built once: they are the same for every region. */
export const signTrie = buildTokenTrie(patterns())

/** Words that hashtags without capitals are split by (`#coblosnomor2`). */
export const signVocabulary: ReadonlySet<string> = new Set([...signTrie.vocabulary.keys(), ...ELECTION_WORDS, 'urut'])
