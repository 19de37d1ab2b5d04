import 'server-only'
import type { Day } from '@/lib/platform/day'
import { today } from '@/lib/platform/today'
import { getRulebook } from '@/lib/rulebook/find-rulebook'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import { remaining } from '@/lib/rulebook/remaining'
import { isCovered } from '@/lib/rulebook/working-days'
import type { CaseClock } from './case-clock'

/** The deadline that runs on a case, counted out for the screen; null when none runs. */
export async function loadClock(file: {
  nextDueOn: Day | null
  nextTimer: string | null
  rulebookId: string
}): Promise<CaseClock | null> {
  const due = file.nextDueOn
  if (!due) return null
  const [book, calendar, day] = await Promise.all([getRulebook(file.rulebookId), loadCalendar(), today()])
  const row = book.timers.find((timer) => timer.code === file.nextTimer)
  const unit = row?.unit === 'calendar_day' ? 'calendar_day' : 'working_day'
  return {
    due,
    remaining: remaining(due, day, calendar, unit),
    isCovered: unit === 'calendar_day' || isCovered(day, due, calendar),
    timer: row
      ? {
          code: row.code,
          titleId: row.titleId,
          titleEn: row.titleEn,
          length: row.length,
          unit: row.unit,
          basis: row.basis,
          startsWith: row.startsWith,
          isVerified: row.verifiedBy !== null,
        }
      : null,
  }
}
