import type { Stage } from '@/lib/cases/workflow'
import type { Day } from '@/lib/platform/day'
import type { Remaining } from '@/lib/rulebook/remaining'
import type { ReportFilter } from './resolve-filter'
import type { ReportCount } from './suppress-small-cells'
import type { UnitGroup } from './unit-groups'

export const STAGE_KEYS = ['detected', 'forwarded', 'clarified', 'referred', 'recommended', 'decided'] as const
export const ACT_KEYS = ['post', 'comment', 'share', 'like', 'follow', 'photo'] as const
export const FINDING_KEYS = [
  'deliberate',
  'accidental',
  'joke',
  'not_the_actor',
  'official_duty',
  'undetermined',
] as const
export const OUTCOME_KEYS = ['cleared', 'coaching', 'moral', 'light', 'medium', 'heavy'] as const
export const BUCKET_KEYS = ['JPT', 'ADMINISTRATOR', 'FUNGSIONAL', 'PELAKSANA', 'KEPALA_WILAYAH'] as const
export const STEP_KEYS = ['triage', 'hearing', 'summons', 'referral', 'decision', 'delivery'] as const

/** One of the four figures of the head; a value in days, a share (0-1) or a count. */
export type KeyFigure = {
  value: ReportCount
  base: ReportCount
  previous: ReportCount | null
  /** Twelve months; null where too few. */
  line: (number | null)[]
}

export type BalanceRow = {
  key: string
  number: number | null
  contest: string
  forwarded: ReportCount
  reviewed: ReportCount
}

export type StepTime = {
  key: (typeof STEP_KEYS)[number]
  unit: 'working_day' | 'calendar_day'
  count: ReportCount
  /** Days of each finished step; empty for single units and when too few. */
  points: number[]
  median: number | null
  p90: number | null
  limit: number | null
  isVerified: boolean
  /** Null: nothing to be late for, or too few to tell. */
  late: ReportCount | null
}

/** A step that is over its date or due soon: number, unit, step and time, never a name. */
export type UrgentStep = {
  caseId: string
  number: string
  /** Null: the unit has too few people to be named. */
  unit: string | null
  stage: Stage
  due: Day
  remaining: Remaining
}

/** Everything the leadership page, its paper and its CSV files show; what must not be shown is not in it. */
export type Report = {
  filter: ReportFilter
  asOf: Date
  today: Day
  /** Nothing was detected in the span of the charts, or too little to tell of. */
  isEmpty: boolean
  figures: { forwarded: KeyFigure; hearing: KeyFigure; inTime: KeyFigure; followed: KeyFigure }
  urgent: { steps: UrgentStep[]; overdue: number }
  detected: ReportCount
  staff: number
  stages: { key: (typeof STAGE_KEYS)[number]; count: ReportCount; running: number | null }[]
  months: { month: string; count: ReportCount }[]
  units: { group: UnitGroup; cells: ReportCount[]; total: ReportCount }[]
  acts: {
    rows: { key: (typeof ACT_KEYS)[number]; before: ReportCount; after: ReportCount; total: ReportCount }[]
    before: ReportCount
    after: ReportCount
  }
  findings: {
    rows: { key: (typeof FINDING_KEYS)[number]; count: ReportCount }[]
    pending: ReportCount
    heard: ReportCount
  }
  outcomes: {
    rows: { key: (typeof OUTCOME_KEYS)[number]; count: ReportCount }[]
    pending: ReportCount
    cases: ReportCount
  }
  times: StepTime[]
  candidates: { rows: BalanceRow[]; average: number | null }
  positions: { rows: BalanceRow[]; average: number | null }
}
