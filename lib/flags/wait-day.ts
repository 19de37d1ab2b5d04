import { addDays } from '@/lib/rulebook/days'
import { toDay, type Day } from '@/lib/platform/day'
import { Refusal } from '@/lib/platform/refusal'

/** Reasons that name the day themselves, in days from today. */
const FIXED: Record<string, number> = { 'wait.recheck_day': 1, 'wait.recheck_week': 7 }

/**
 * The day on which a flag that waits comes back to the queue. A reason may fix it; otherwise the person names it. It
 * never lies behind the flag's own deadline (reporting time runs on while it waits), at least tomorrow for a late one.
 * Throws waitDayRequired, waitDayPast, waitTooLong.
 */
export function waitDay(input: { reasonCode: string; waitUntil: string }, dueOn: Date, today: Day): Day {
  const days = FIXED[input.reasonCode]
  const day = days === undefined ? input.waitUntil : addDays(today, days)
  if (!day) throw new Refusal('waitDayRequired', {}, 'waitUntil')
  if (day <= today) throw new Refusal('waitDayPast', {}, 'waitUntil')
  const due = toDay(dueOn)
  const tomorrow = addDays(today, 1)
  if (day > (due > tomorrow ? due : tomorrow)) throw new Refusal('waitTooLong', {}, 'waitUntil')
  return day
}
