import type { Stage } from './workflow'

/** The eight places of a case that people think in; several stages of the table share one. */
export const LINE = {
  identity: ['identity'],
  hearing: ['summons', 'clarification'],
  assessment: ['assessment'],
  direction: ['direction'],
  bawaslu: ['referral'],
  decision: ['decision', 'approval'],
  delivery: ['delivery', 'effective', 'appeal'],
  closed: ['closed'],
} as const satisfies Record<string, readonly Stage[]>
export type LinePlace = keyof typeof LINE

const LEAVES: Record<LinePlace, readonly string[]> = {
  identity: ['case.identityConfirmed'],
  hearing: ['case.clarified'],
  assessment: ['case.assessmentConcluded'],
  direction: ['case.referred', 'case.proceededToDecision', 'case.closingProposed'],
  bawaslu: ['case.recommendationReceived'],
  decision: ['case.decisionApproved'],
  delivery: ['case.delivered'],
  closed: ['case.closed'],
}

export type LineStep = { place: LinePlace; state: 'done' | 'current' | 'ahead' | 'skipped'; at: Date | null }

/**
 * Where a case stands on its way, with the day on which it left each place (from the register). A place that a closed
 * or hurried case never entered is skipped, not done.
 */
export function stageLine(stage: Stage, since: Date, events: readonly { event: string; at: Date }[]): LineStep[] {
  const places = Object.keys(LINE) as LinePlace[]
  const now = places.findIndex((place) => (LINE[place] as readonly Stage[]).includes(stage))
  return places.map((place, at) => {
    if (at === now) return { place, state: stage === 'closed' ? 'done' : 'current', at: since }
    if (at > now) return { place, state: 'ahead', at: null }
    const left = events.find((entry) => LEAVES[place].includes(entry.event))
    return { place, state: left ? 'done' : 'skipped', at: left?.at ?? null }
  })
}
