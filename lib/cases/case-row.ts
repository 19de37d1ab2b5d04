import type { Day } from '@/lib/platform/day'
import type { Stage } from './workflow'

/** One line of the case list. */
export type CaseRow = {
  id: string
  number: string
  /** Null while the reader may still assess blindly: then the list names nobody. */
  name: string | null
  unit: string | null
  stage: Stage
  acts: number
  nextDueOn: Day | null
  nextTimer: string | null
  isOverdue: boolean
  outcome: string | null
  closedOn: Day | null
}
