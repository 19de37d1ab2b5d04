import { lastRecommendation, type CaseState } from './case-state'

export const CLOSABLE = ['not_proven', 'not_the_actor', 'official_duty', 'coaching', 'no_violation'] as const
export type ClosableOutcome = (typeof CLOSABLE)[number]

/**
 * Outcomes with which a case may be proposed for closing, given what people found. Before anybody was heard: only that
 * it is not the person, an official duty, or not proven. After the assessment: as found. "Not proven" is always open.
 */
export function closableOutcomes(state: CaseState): ClosableOutcome[] {
  if (state.stage === 'identity') return ['not_proven', 'not_the_actor', 'official_duty']
  const fits: Record<ClosableOutcome, boolean> = {
    not_proven: state.finding !== 'deliberate',
    not_the_actor: state.finding === 'not_the_actor',
    official_duty: state.finding === 'official_duty',
    coaching: state.finding === 'accidental' || state.finding === 'joke',
    no_violation: lastRecommendation(state)?.content === 'no_violation',
  }
  return CLOSABLE.filter((outcome) => fits[outcome])
}

/** Outcomes after which the person gets a letter: what was found, in equal weight, and a reminder. */
export function remindsPerson(outcome: string): outcome is 'not_proven' | 'coaching' {
  return outcome === 'not_proven' || outcome === 'coaching'
}
