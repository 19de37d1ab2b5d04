import { createTranslator } from 'use-intl/core'
import { isDay, toDate, type Day } from '@/lib/platform/day'
import en from '@/lib/messages/en/rulebook.json'
import id from '@/lib/messages/id/rulebook.json'
import { addDays } from '@/lib/rulebook/days'
import { dueReadings, timerOf, type DueReading } from '@/lib/rulebook/deadlines'
import type { TimerRow } from '@/lib/rulebook/rows'
import { explainCount, findHoliday, type CountedDay, type WorkingCalendar } from '@/lib/rulebook/working-days'

/** The part of a timer row that is printed; rows of the database fit as they are. */
export type PrintedTimer = Pick<TimerRow, 'code' | 'titleId' | 'titleEn' | 'length' | 'basis' | 'verifiedBy'> & {
  startsWith: string
  unit: string
  noteId?: string | undefined
  noteEn?: string | undefined
  /** The table keeps one note; better in the other language than unsaid. */
  note?: string | undefined
}

/** What `netra deadline <timer> <date>` asks for. */
export interface DeadlineRequest {
  /** Timer code in any case; a plain code prints every reading, a code with a suffix likewise. */
  code: string
  startDay: string
  locale: 'id' | 'en'
  timers: readonly PrintedTimer[]
  calendar: WorkingCalendar
}

/** Lines for the terminal; `ok` false = the request was refused and the lines say why. */
export interface DeadlineAnswer {
  ok: boolean
  lines: string[]
}

function translatorOf(locale: 'id' | 'en') {
  return createTranslator({ locale, messages: locale === 'id' ? id : (en as typeof id), timeZone: 'UTC' })
}

type Translator = ReturnType<typeof translatorOf>

function longDate(day: Day, locale: 'id' | 'en'): string {
  const format = new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return format.format(toDate(day))
}

function markOf(one: CountedDay, t: Translator): string {
  if (one.reason === 'weekend') {
    return one.holiday ? t('deadline.weekendHoliday', { name: one.holiday.name }) : t('deadline.weekend')
  }
  if (one.reason === 'holiday') {
    return one.holiday ? t('deadline.holiday', { name: one.holiday.name }) : t('deadline.holidayUnnamed')
  }
  return one.number === 0 ? t('deadline.startDay') : t('deadline.dayNumber', { n: one.number ?? 0 })
}

function countedLines(due: DueReading<PrintedTimer>, request: DeadlineRequest, t: Translator): string[] {
  const { startDay, calendar, locale } = request
  if (due.timer.unit === 'working_day') {
    const counted = explainCount(startDay, due.dueOn, calendar)
    return counted.map((one) => `  ${t('deadline.day', { date: longDate(one.day, locale), mark: markOf(one, t) })}`)
  }
  const lines: string[] = []
  for (let n = 0; addDays(startDay, n) <= due.dueOn; n += 1) {
    const day = addDays(startDay, n)
    const holiday = findHoliday(day, calendar)
    const number = n === 0 ? t('deadline.startDay') : t('deadline.calendarNumber', { n })
    const mark = holiday ? `${number} (${holiday.name})` : number
    lines.push(`  ${t('deadline.day', { date: longDate(day, locale), mark })}`)
  }
  return lines
}

function readingLines(due: DueReading<PrintedTimer>, request: DeadlineRequest, t: Translator): string[] {
  const { timer } = due
  const { locale, calendar, startDay } = request
  const note = (locale === 'id' ? timer.noteId : timer.noteEn) ?? timer.note
  const periods = { calendar_day: 'periods.calendar_day', working_day: 'periods.working_day', hour: 'periods.hour' }
  const period = periods[timer.unit as keyof typeof periods] as 'periods.working_day'
  const event = `startEvents.${timer.startsWith}` as 'startEvents.decision_received'
  const mark = timer.verifiedBy ? t('deadline.verifiedMark') : t('deadline.unverifiedMark')
  return [
    t('deadline.title', { code: timer.code, title: locale === 'id' ? timer.titleId : timer.titleEn }),
    t('deadline.start', { date: longDate(startDay, locale), event: t(event) }),
    t('deadline.length', { period: t(period, { n: timer.length }) }),
    t('deadline.result', { date: `${longDate(due.dueOn, locale)} (${due.dueOn})` }),
    t('deadline.basis', { basis: timer.basis, mark }),
    ...(note ? [t('deadline.note', { note })] : []),
    ...(due.isCovered ? [] : [t('deadline.notCovered')]),
    ...(timer.unit === 'working_day' ? [t('deadline.week', { week: calendar.week })] : []),
    t('deadline.counting'),
    ...countedLines(due, request, t),
  ]
}

/**
 * The answer to `netra deadline <timer> <date>`: for every reading of the timer its date, basis and the counting day
 * by day. Pure; the door of the command line reads rows and calendar and prints the lines.
 */
export function explainDeadline(request: DeadlineRequest): DeadlineAnswer {
  const t = translatorOf(request.locale)
  const { startDay, calendar, timers } = request
  if (!isDay(startDay)) return { ok: false, lines: [t('deadline.unknownDay', { day: startDay })] }
  const due = dueReadings(request.code.trim().toUpperCase(), startDay, calendar, timers)
  if (due.length === 0) {
    const codes = [...new Set(timers.map((timer) => timerOf(timer.code)))].join(', ')
    return { ok: false, lines: [t('deadline.unknownTimer', { code: request.code, codes })] }
  }
  return { ok: true, lines: due.flatMap((one, index) => [...(index ? [''] : []), ...readingLines(one, request, t)]) }
}
