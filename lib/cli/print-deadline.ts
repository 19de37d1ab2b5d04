import 'server-only'
import { calendarOf } from '@/lib/rulebook/calendar-of'
import { explainDeadline } from './deadline'
import type { CliWords } from './cli-words'
import { nonWorkingDays } from '@/prisma/seed/rulebook/non-working-days'
import { timers } from '@/prisma/seed/rulebook/timers'

/** `netra deadline <timer> <date>`: the date and the counting, day by day, from the rows that Netra ships. */
export async function printDeadline(
  t: CliWords,
  locale: 'id' | 'en',
  [code = '', day = '']: string[],
  week: 5 | 6,
): Promise<number> {
  if (!code || !day) {
    console.error(t('needDeadline'))
    return 2
  }
  const days = nonWorkingDays.map(({ day, kind, nameId, nameEn }) => ({
    day,
    kind,
    name: locale === 'en' ? nameEn : nameId,
  }))
  const answer = explainDeadline({ code, startDay: day, locale, timers, calendar: calendarOf(days, week) })
  for (const line of answer.lines) (answer.ok ? console.log : console.error)(line)
  return answer.ok ? 0 : 1
}
