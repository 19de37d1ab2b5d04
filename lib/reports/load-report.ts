import 'server-only'
import { cache } from 'react'
import { now } from '@/lib/platform/clock'
import { dayOf } from '@/lib/platform/day'
import { findDeployment } from '@/lib/platform/find-deployment'
import { addDays } from '@/lib/rulebook/days'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import { buildFindings, buildOutcomes } from './build-case-charts'
import { buildFigures } from './build-figures'
import {
  buildActs,
  buildCandidateBalance,
  buildPositionBalance,
  buildStages,
  buildUnitCharts,
} from './build-flag-charts'
import { buildTimes, listFinishedSteps } from './build-times'
import { dayCounter } from './day-counter'
import { listCaseFacts } from './list-case-facts'
import { listFlagFacts, listReviewed } from './list-flag-facts'
import { listBallotNumbers, listLimits, listReportElections, listUnitNodes } from './list-grounds'
import { listUrgentSteps } from './list-urgent-steps'
import type { Report } from './report'
import { ReportQuery } from './report-filter'
import { resolveFilter } from './resolve-filter'
import { groupUnits, subtreeOf } from './unit-groups'

const loadGrounds = cache(async () => {
  const { zone } = await findDeployment()
  const asOf = now()
  const today = dayOf(asOf, zone)
  const [elections, units, calendar, limits] = await Promise.all([
    listReportElections(),
    listUnitNodes(today),
    loadCalendar(),
    listLimits(),
  ])
  return { zone, asOf, today, elections, units, calendar, limits }
})

/**
 * The numbers of the leadership page for what the address asks; null while there is no election. Everything that could tell
 * on a person has been hidden here already: page, paper and CSV only draw what comes back.
 */
export async function loadReport(input: unknown): Promise<Report | null> {
  const { zone, asOf, today, elections, units, calendar, limits } = await loadGrounds()
  const filter = resolveFilter(ReportQuery.parse(input), elections, units, today)
  if (!filter) return null
  const { election, unit, period, span } = filter
  const members = unit ? subtreeOf(units, unit.id) : units
  const unitIds = unit ? members.map((one) => one.id) : null
  // Triage decisions serve the charts, the figures and the period before.
  const starts = [span.from, period.span.from, period.previous?.from ?? span.from].sort()
  const reach = { from: starts[0] ?? span.from, to: period.span.to }
  const [flags, reviewed, cases, urgent, ballot] = await Promise.all([
    listFlagFacts(election.id, span, zone, unitIds),
    listReviewed(election.id, reach, zone, unitIds),
    listCaseFacts(election.id, zone, unitIds),
    listUrgentSteps(election.id, today, calendar, units, unitIds),
    listBallotNumbers(election.id),
  ])
  const days = dayCounter(calendar, addDays(election.watched.from, -120), today)
  const steps = listFinishedSteps(reviewed, cases, limits, days)
  const charts = buildUnitCharts(flags, span, groupUnits(units, unit?.id ?? null))
  return {
    filter,
    asOf,
    today,
    isEmpty: charts.detected.value === null,
    figures: buildFigures({ reviewed, cases, steps }, period, span, unit === null),
    urgent,
    ...charts,
    staff: members.reduce((all, one) => all + one.staff, 0),
    stages: buildStages(flags),
    acts: buildActs(flags),
    findings: buildFindings(cases, span),
    outcomes: buildOutcomes(cases, span),
    times: buildTimes(steps, span, limits, unit === null),
    candidates: buildCandidateBalance(flags, ballot),
    positions: buildPositionBalance(flags),
  }
}
