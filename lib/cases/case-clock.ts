import type { Day } from '@/lib/platform/day'
import type { Remaining } from '@/lib/rulebook/remaining'

/** The deadline that runs on a case, counted out for the screen. */
export type CaseClock = {
  due: Day
  remaining: Remaining
  isCovered: boolean
  timer: {
    code: string
    titleId: string
    titleEn: string
    length: number
    unit: string
    basis: string
    startsWith: string
    isVerified: boolean
  } | null
}
