import type { Day } from '@/lib/platform/day'
import { chartSpan, defaultPeriod, findPeriod, lastClosedDay, type Period, type Span } from './period'
import type { ReportQuery } from './report-filter'
import { choosableUnits, type UnitNode } from './unit-groups'

export type ReportElection = { id: string; code: string; name: string; watched: Span; determinedOn: Day | null }

/** What a report is made for, after everything that would tell on few people has been refused. */
export type ReportFilter = {
  election: ReportElection
  elections: ReportElection[]
  unit: UnitNode | null
  choosable: UnitNode[]
  period: Period
  /** Twelve months up to the end of the period: what the charts cover. */
  span: Span
  /** The period that was asked for is not given for a single unit. */
  isWidened: boolean
}

/**
 * Settles the filters. A unit with too few people is not a unit here; for a single unit only twelve months or the whole
 * election up to the last closed month are told, so that no two addresses differ by a few days of one office. Null when
 * there is no election at all.
 */
export function resolveFilter(
  query: ReportQuery,
  elections: ReportElection[],
  units: readonly UnitNode[],
  today: Day,
): ReportFilter | null {
  const begun = elections.filter((election) => election.watched.from <= today)
  const running = begun.find((election) => election.watched.to >= today)
  const election = begun.find((one) => one.code === query.election) ?? running ?? begun[0]
  if (!election) return null
  const choosable = choosableUnits(units)
  const unit = choosable.find((one) => one.code === query.unit) ?? null
  const { watched } = election
  const asked = query.period ? findPeriod(query.period, watched, today) : null
  const fallback = (day: Day, key: string): Period => {
    const to = day < watched.to ? day : watched.to
    return (
      findPeriod(key, watched, day) ?? {
        kind: 'election',
        key: 'election',
        span: { from: watched.from, to },
        previous: null,
      }
    )
  }
  const isNarrow = asked?.kind === 'month' || asked?.kind === 'quarter'
  const period = unit
    ? fallback(lastClosedDay(today), asked && !isNarrow ? asked.key : 'year')
    : (asked ?? fallback(today, defaultPeriod(watched, today)))
  return {
    election,
    elections: begun,
    unit,
    choosable,
    period,
    span: chartSpan(period, watched),
    isWidened: unit !== null && isNarrow,
  }
}
