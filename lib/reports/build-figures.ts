import { addDays } from '@/lib/rulebook/days'
import type { FinishedStep } from './build-times'
import type { CaseFact, Reviewed } from './facts'
import { addMonths, listMonths, type Period, type Span } from './period'
import { quantile } from './quantile'
import type { KeyFigure, Report } from './report'
import { SMALLEST_SHOWN, suppressCount, type ReportCount } from './suppress-small-cells'

const within = (day: string | null, span: Span) => day !== null && day >= span.from && day <= span.to
const hidden: ReportCount = { value: null, suppressed: true }

/** Nothing to measure is "unknown", too few is hidden. */
const measured = (value: number | null, size: number): ReportCount =>
  size === 0 ? { value: null } : size < SMALLEST_SHOWN || value === null ? hidden : { value }

type Measure = (span: Span) => { value: ReportCount; base: ReportCount }

/** Forwarded of reviewed, by the day of the decision; the base is left out where it would tell how few were not forwarded. */
function measureForwarded(reviewed: readonly Reviewed[]): Measure {
  return (span) => {
    const mine = reviewed.filter((row) => within(row.decidedOn, span))
    const all = mine.reduce((sum, row) => sum + row.n, 0)
    const forwarded = mine.reduce((sum, row) => sum + (row.isForwarded ? row.n : 0), 0)
    const tells = all - forwarded > 0 && all - forwarded < SMALLEST_SHOWN
    return { value: suppressCount(forwarded), base: tells ? hidden : suppressCount(all) }
  }
}

function measureHearing(steps: readonly FinishedStep[]): Measure {
  return (span) => {
    const days = steps.filter((step) => step.key === 'hearing' && within(step.endedOn, span)).map((step) => step.days)
    return { value: measured(quantile(days, 0.5), days.length), base: suppressCount(days.length) }
  }
}

function measureInTime(steps: readonly FinishedStep[]): Measure {
  return (span) => {
    const mine = steps.filter((step) => step.key !== 'hearing' && within(step.endedOn, span))
    const inTime = mine.filter((step) => !step.isLate).length
    return { value: measured(inTime / Math.max(1, mine.length), mine.length), base: suppressCount(mine.length) }
  }
}

/** Of all recommendations of a sanction received so far: how many have a decision, whatever it is. */
function measureFollowed(cases: readonly CaseFact[]): Measure {
  return ({ to }) => {
    const due = cases.filter((one) => one.recommendsSanction && one.recommendedOn !== null && one.recommendedOn <= to)
    const done = due.filter((one) => one.decidedOn !== null && one.decidedOn <= to).length
    return { value: measured(done / Math.max(1, due.length), due.length), base: suppressCount(due.length) }
  }
}

/** The four figures of the head with the period before and, for the whole city, a line of months. */
export function buildFigures(
  facts: { reviewed: readonly Reviewed[]; cases: readonly CaseFact[]; steps: readonly FinishedStep[] },
  period: Period,
  span: Span,
  withLine: boolean,
): Report['figures'] {
  const months = withLine ? listMonths(span) : []
  const figure = (measure: Measure): KeyFigure => ({
    ...measure(period.span),
    previous: period.previous ? measure(period.previous).value : null,
    line: months.map((month) => {
      const end = addDays(`${addMonths(month, 1)}-01`, -1)
      return measure({ from: `${month}-01`, to: end < span.to ? end : span.to }).value.value
    }),
  })
  return {
    forwarded: figure(measureForwarded(facts.reviewed)),
    hearing: figure(measureHearing(facts.steps)),
    inTime: figure(measureInTime(facts.steps)),
    followed: figure(measureFollowed(facts.cases)),
  }
}
