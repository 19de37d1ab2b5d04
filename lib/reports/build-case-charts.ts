import type { CaseFact } from './facts'
import type { Span } from './period'
import { FINDING_KEYS, OUTCOME_KEYS, type Report } from './report'
import { suppressList } from './suppress-small-cells'

const within = (day: string, span: Span) => day >= span.from && day <= span.to
const hidden = { value: null, suppressed: true }

/** What two assessors found about intent, of the cases opened in the span whose person was heard. */
export function buildFindings(cases: readonly CaseFact[], span: Span): Report['findings'] {
  const heard = cases.filter((one) => within(one.openedOn, span) && (one.heardOn !== null || one.finding !== null))
  const counts = [...FINDING_KEYS, null].map((key) => heard.filter((one) => one.finding === key).length)
  const { cells, total } = suppressList(counts)
  return {
    rows: FINDING_KEYS.map((key, at) => ({ key, count: cells[at] ?? hidden })),
    pending: cells.at(-1) ?? hidden,
    heard: total,
  }
}

/** How a case ended: the level of its decision, else the reason of its closing; null while it runs. */
function outcomeOf(one: CaseFact): (typeof OUTCOME_KEYS)[number] | null {
  if (one.sanctionLevel) {
    const level = OUTCOME_KEYS.find((key) => key === one.sanctionLevel)
    return level ?? 'heavy'
  }
  if (!one.isClosed) return null
  return one.outcome === 'coaching' ? 'coaching' : 'cleared'
}

/** How the cases opened in the span ended: cleared and coached stand beside the sanctions, in equal weight. */
export function buildOutcomes(cases: readonly CaseFact[], span: Span): Report['outcomes'] {
  const opened = cases.filter((one) => within(one.openedOn, span)).map(outcomeOf)
  const { cells, total } = suppressList(
    [...OUTCOME_KEYS, null].map((key) => opened.filter((one) => one === key).length),
  )
  return {
    rows: OUTCOME_KEYS.map((key, at) => ({ key, count: cells[at] ?? hidden })),
    pending: cells.at(-1) ?? hidden,
    cases: total,
  }
}
