import { addDays } from './days'
import { addWorkingDays, countWorkingDays, isCovered, isWorkingDay, type WorkingCalendar } from './working-days'
import type { TimerRow } from './rows'

/** The part of a timer row that decides a date. */
export type Period = Pick<TimerRow, 'length'> & { unit: string }

/**
 * The day a period ends on, the start day being day 0. Hours end on the day reached after the full days among them.
 * Throws RangeError for an unknown unit, so that a mistyped row never yields a date.
 */
export function dueOn(timer: Period, startDay: string, calendar: WorkingCalendar): string {
  if (timer.unit === 'working_day') return addWorkingDays(startDay, timer.length, calendar)
  if (timer.unit === 'calendar_day') return addDays(startDay, timer.length)
  if (timer.unit === 'hour') return addDays(startDay, Math.floor(timer.length / 24))
  throw new RangeError(`Unknown unit of time: ${timer.unit}`)
}

/** One reading of a timer, worked out. */
export interface DueReading<Row> {
  timer: Row
  dueOn: string
  /** False: the holiday table does not reach that far, the day may still move. */
  isCovered: boolean
}

/** The timer a code belongs to: `T-LAPOR:STATUTE` is a reading of `T-LAPOR`. */
export function timerOf(code: string): string {
  return code.split(':', 1)[0] ?? code
}

/**
 * Every reading of one timer with its day, the one to work with first. Where the law conflicts that is the stricter
 * (T-LAPOR: 7 calendar days; the statute's 7 working days follow). Empty when no row has that code.
 */
export function dueReadings<Row extends Period & { code: string }>(
  code: string,
  startDay: string,
  calendar: WorkingCalendar,
  rows: readonly Row[],
): DueReading<Row>[] {
  const readings = rows.filter((row) => timerOf(row.code) === timerOf(code))
  const first = (row: Row) => (row.code === timerOf(code) ? 0 : 1)
  return readings
    .sort((a, b) => first(a) - first(b))
    .map((timer) => {
      const day = dueOn(timer, startDay, calendar)
      return { timer, dueOn: day, isCovered: timer.unit !== 'working_day' || isCovered(startDay, day, calendar) }
    })
}

/** The moment an hour-based period ends (T-PDP: 72 hours, UU 27/2022). Throws RangeError for day-based periods. */
export function dueMoment(timer: Period, startedAt: Date): Date {
  if (timer.unit !== 'hour') throw new RangeError('Only an hour-based period has a moment')
  return new Date(startedAt.getTime() + timer.length * 3_600_000)
}

/**
 * The day a disciplinary decision takes effect: the 15th working day after receipt, the day of receipt being day 0
 * (Peraturan BKN 6/2022 Ps 50(1)).
 */
export function effectiveOn(receivedOn: string, calendar: WorkingCalendar, workingDays = 15): string {
  return addWorkingDays(receivedOn, workingDays, calendar)
}

/** Working days between the letter and the hearing; null = no bound on that side. */
export interface SummonsGap {
  min: number | null
  max: number | null
}

/**
 * PP 94/2021 Ps 26(2) is read as "at least" by one source and "at most" by general knowledge; nobody has verified it.
 * Exactly the 7th working day satisfies both. A deployment changes this once the text has been checked.
 */
export const SUMMONS_GAP: SummonsGap = { min: 7, max: 7 }

/** The days a hearing may be held on after a letter of that day. */
export interface HearingWindow {
  earliest: string
  latest: string | null
}

/** First and last working day for a hearing under the gap (letter day is day 0). */
export function hearingWindow(
  letterDay: string,
  calendar: WorkingCalendar,
  gap: SummonsGap = SUMMONS_GAP,
): HearingWindow {
  return {
    earliest: addWorkingDays(letterDay, gap.min ?? 1, calendar),
    latest: gap.max === null ? null : addWorkingDays(letterDay, gap.max, calendar),
  }
}

export type HearingDayRefusal = 'hearingNotWorkingDay' | 'hearingTooEarly' | 'hearingTooLate'

/** Why a hearing may not be held on that day after a letter of that other day, or null. PP 94/2021 Ps 26(2), unverified. */
export function whyNotHearingOn(
  hearingDay: string,
  letterDay: string,
  calendar: WorkingCalendar,
  gap: SummonsGap = SUMMONS_GAP,
): HearingDayRefusal | null {
  if (!isWorkingDay(hearingDay, calendar)) return 'hearingNotWorkingDay'
  const distance = countWorkingDays(letterDay, hearingDay, calendar)
  if (distance < (gap.min ?? 1)) return 'hearingTooEarly'
  if (gap.max !== null && distance > gap.max) return 'hearingTooLate'
  return null
}
