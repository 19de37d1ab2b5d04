import type { FlagFact } from './facts'
import { listMonths, type Span } from './period'
import { ACT_KEYS, BUCKET_KEYS, STAGE_KEYS, type BalanceRow, type Report } from './report'
import { SMALLEST_SHOWN, suppressCount, suppressList, suppressTable } from './suppress-small-cells'
import type { UnitGroup } from './unit-groups'

const count = (facts: readonly FlagFact[], when: (fact: FlagFact) => boolean) =>
  facts.reduce((all, fact) => all + (when(fact) ? fact.n : 0), 0)

const ACT_OF: Record<string, string> = { quote: 'share', reply: 'comment' }

/** Detected flags by month, and by unit and month; the months of both charts are hidden together. */
export function buildUnitCharts(
  facts: readonly FlagFact[],
  span: Span,
  groups: UnitGroup[],
): Pick<Report, 'months' | 'units' | 'detected'> {
  const months = listMonths(span)
  const sums = suppressList(months.map((month) => count(facts, (fact) => fact.month === month)))
  const table = suppressTable(
    groups.map((group) =>
      months.map((month) => count(facts, (fact) => fact.month === month && group.unitIds.includes(fact.unitId))),
    ),
    { columns: sums.cells },
  )
  const hidden = { value: null, suppressed: true }
  return {
    months: months.map((month, at) => ({ month, count: sums.cells[at] ?? hidden })),
    units: groups.map((group, at) => ({ group, cells: table.cells[at] ?? [], total: table.rows[at] ?? hidden })),
    detected: sums.total,
  }
}

/**
 * How many flags came how far. A stage holds all later ones; what is still under way is told beside it, unless the stage
 * itself is hidden (it would bound the hidden number) or fewer than five are under way.
 */
export function buildStages(facts: readonly FlagFact[]): Report['stages'] {
  return STAGE_KEYS.map((key, at) => {
    const stage = suppressCount(count(facts, (fact) => fact.reached >= at))
    const running = count(facts, (fact) =>
      at === 1
        ? fact.state === 'open' || fact.state === 'waiting'
        : at > 1 && fact.reached === at - 1 && fact.isRunning,
    )
    return { key, count: stage, running: stage.value && running >= SMALLEST_SHOWN ? running : null }
  })
}

/** Detected flags by act, before candidates were set (ethics) and after (discipline). */
export function buildActs(facts: readonly FlagFact[]): Report['acts'] {
  const of = (key: string, isEthics: boolean) =>
    count(
      facts,
      (fact) =>
        (ACT_OF[fact.act] ?? fact.act) === key && fact.ruleClass !== null && (fact.ruleClass === 'ethics') === isEthics,
    )
  const table = suppressTable(ACT_KEYS.map((key) => [of(key, true), of(key, false)]))
  const hidden = { value: null, suppressed: true }
  const [before = hidden, after = hidden] = table.columns
  return {
    rows: ACT_KEYS.map((key, at) => {
      const [first = hidden, second = hidden] = table.cells[at] ?? []
      return { key, before: first, after: second, total: table.rows[at] ?? hidden }
    }),
    before,
    after,
  }
}

type Group = { key: string; number: number | null; contest: string; has: (fact: FlagFact) => boolean }
type Balance = { rows: BalanceRow[]; average: number | null }

/** Share of the flags that triage forwarded, group by group; hidden where it would tell how few were forwarded or not. */
function buildBalance(facts: readonly FlagFact[], groups: Group[]): Balance {
  const reviewed = facts.filter((fact) => ['forwarded', 'dismissed', 'not_theirs'].includes(fact.state))
  const present = groups.filter((group) => reviewed.some(group.has))
  const table = suppressTable(
    [true, false].map((isForwarded) =>
      present.map((group) =>
        count(reviewed, (fact) => group.has(fact) && (fact.state === 'forwarded') === isForwarded),
      ),
    ),
  )
  const hidden = { value: null, suppressed: true }
  const [forwarded, all] = [table.rows[0]?.value, table.total.value]
  return {
    rows: present.map(({ key, number, contest }, at) => {
      // The whole of a group is told only together with both parts.
      const isWhole = table.cells.every((row) => row[at]?.value !== null)
      return {
        key,
        number,
        contest,
        forwarded: isWhole ? (table.cells[0]?.[at] ?? hidden) : hidden,
        reviewed: isWhole ? (table.columns[at] ?? hidden) : hidden,
      }
    }),
    average: forwarded && all ? forwarded / all : null,
  }
}

/** By ballot number, in the order of the ballot; others and unclear ones together. Never by party or name. */
export function buildCandidateBalance(
  facts: readonly FlagFact[],
  ballot: readonly { id: string; number: number; contest: string }[],
): Balance {
  const known = new Set(ballot.map((one) => one.id))
  return buildBalance(facts, [
    ...ballot.map(({ id, number, contest }) => ({
      key: id,
      number,
      contest,
      has: (fact: FlagFact) => fact.candidateId === id,
    })),
    {
      key: 'other',
      number: null,
      contest: '',
      has: (fact) => fact.candidateId === null || !known.has(fact.candidateId),
    },
  ])
}

/** By kind of position, in the order of the law. */
export function buildPositionBalance(facts: readonly FlagFact[]): Balance {
  return buildBalance(
    facts,
    BUCKET_KEYS.map((key) => ({ key, number: null, contest: '', has: (fact: FlagFact) => fact.bucket === key })),
  )
}
