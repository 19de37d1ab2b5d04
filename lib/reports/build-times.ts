import { daysBetween } from '@/lib/rulebook/days'
import type { Day } from '@/lib/platform/day'
import type { CaseFact, Reviewed } from './facts'
import type { Span } from './period'
import { quantile } from './quantile'
import { STEP_KEYS, type StepTime } from './report'
import { SMALLEST_SHOWN, suppressCount } from './suppress-small-cells'

export type Limits = Map<string, { length: number; unit: string; isVerified: boolean }>

/** The legal limit of a step; the hearing as a whole has none. */
const LIMIT_OF: Record<(typeof STEP_KEYS)[number], string | null> = {
  triage: 'T-LAPOR',
  hearing: null,
  summons: 'T-PGL1',
  referral: 'T-LAPOR',
  decision: 'T-PPK',
  delivery: 'T-SAMPAI',
}

/** One finished step: when it ended, how many days it took. */
export type FinishedStep = { key: (typeof STEP_KEYS)[number]; endedOn: Day; days: number; isLate: boolean }

/** Every finished step of flags and cases with its length in the unit of its limit (working days without one). */
export function listFinishedSteps(
  reviewed: readonly Reviewed[],
  cases: readonly CaseFact[],
  limits: Limits,
  workingDays: (from: Day, to: Day) => number,
): FinishedStep[] {
  const steps: FinishedStep[] = []
  const add = (key: FinishedStep['key'], from: Day | null, to: Day | null) => {
    if (!from || !to || to < from) return
    const limit = limits.get(LIMIT_OF[key] ?? '')
    const days = limit?.unit === 'calendar_day' ? daysBetween(from, to) : workingDays(from, to)
    steps.push({ key, endedOn: to, days, isLate: limit !== undefined && days > limit.length })
  }
  for (const one of reviewed) for (let at = 0; at < one.n; at++) add('triage', one.raisedOn, one.decidedOn)
  for (const one of cases) {
    add('hearing', one.openedOn, one.heardOn)
    add('summons', one.summonedOn, one.heardOn)
    add('referral', one.knownOn, one.referredOn)
    add('decision', one.recommendedOn, one.decidedOn)
    add('delivery', one.decreedOn, one.deliveredOn)
  }
  return steps
}

/** Beyond this a dot for each step is a smear. */
const MOST_DOTS = 400

/** Median, nine of ten, limit and lateness of each kind of step; `withPoints` only for the whole city. */
export function buildTimes(
  steps: readonly FinishedStep[],
  span: Span,
  limits: Limits,
  withPoints: boolean,
): StepTime[] {
  return STEP_KEYS.map((key) => {
    const mine = steps.filter((step) => step.key === key && step.endedOn >= span.from && step.endedOn <= span.to)
    const days = mine.map((step) => step.days)
    const limit = limits.get(LIMIT_OF[key] ?? '')
    const isEnough = days.length >= SMALLEST_SHOWN
    return {
      key,
      unit: limit?.unit === 'calendar_day' ? 'calendar_day' : 'working_day',
      count: suppressCount(days.length),
      points: isEnough && withPoints && days.length <= MOST_DOTS ? [...days].sort((a, b) => a - b) : [],
      median: isEnough ? quantile(days, 0.5) : null,
      p90: isEnough ? quantile(days, 0.9) : null,
      limit: limit?.length ?? null,
      isVerified: limit?.isVerified ?? false,
      late: limit && isEnough ? suppressCount(mine.filter((step) => step.isLate).length) : null,
    }
  })
}
