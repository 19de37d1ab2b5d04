import type { Sign } from './signs'

/**
 * What a text does towards the candidate it names, as far as its signs tell:
 * supports = a call, a word of support or a named gesture and nothing that speaks against it;
 * mixed = such a sign beside criticism, a question, a quotation or a negation, or only a picture of approval;
 * turned = a call not to vote for somebody; tells = only criticism, news, a question, or support that is denied;
 * unclear = words without any sign; silent = no words.
 */
export const TENORS = ['supports', 'mixed', 'turned', 'tells', 'unclear', 'silent'] as const
export type Tenor = (typeof TENORS)[number]

/**
 * Reads the tenor of one text from its signs. The benefit of the doubt: words that only report, ask or criticise are
 * not support and raise nothing by themselves (`tells`); where signs disagree or there are none, nobody guesses, and
 * people look at it (`mixed`, `unclear`). Nothing is counted and nothing is weighed against anything.
 */
export function weighSigns(signs: readonly Sign[], hasWords: boolean): Tenor {
  if (!hasWords) return 'silent'
  const has = (...codes: Sign['sign'][]) => signs.some(({ sign }) => codes.includes(sign))
  const speaksAgainst = has('criticism', 'newsQuotation', 'question', 'negation')
  if (has('callToVote', 'supportWord', 'gestureNamed')) return speaksAgainst ? 'mixed' : 'supports'
  if (signs.some(({ turned }) => turned === 'callToVote')) return 'turned'
  if (has('supportEmoji')) return 'mixed'
  return speaksAgainst ? 'tells' : 'unclear'
}
