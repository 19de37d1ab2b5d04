/** Counted here anew, without the program's own calendar: the test must not repeat its mistakes. */
const next = (day: string, by: number) => {
  const at = new Date(`${day}T12:00:00Z`)
  at.setUTCDate(at.getUTCDate() + by)
  return at.toISOString().slice(0, 10)
}

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

/** The nth working day after a day (that day is day 0), and whether a holiday on a weekday was passed. */
export function workingDayAfter(day: string, n: number, holidays: Set<string>): { day: string; metHoliday: boolean } {
  let at = day
  let metHoliday = false
  for (let left = n; left > 0;) {
    at = next(at, 1)
    if (isWeekend(at)) continue
    if (holidays.has(at)) metHoliday = true
    else left -= 1
  }
  return { day: at, metHoliday }
}

/** A day of receipt whose 15th working day has come; the latest with a holiday in between, when there is one this year. */
export function receiptInThePast(today: string, holidays: Set<string>): { received: string; effective: string } {
  const days = Array.from({ length: 110 }, (_, at) => next(today, -22 - at)).filter((day) => !isWeekend(day))
  const counted = days.map((received) => ({ received, ...workingDayAfter(received, 15, holidays) }))
  const done = counted.filter(({ day }) => day <= today)
  const chosen = done.find(({ metHoliday }) => metHoliday) ?? done[0]
  if (!chosen) throw new Error('No such day')
  return { received: chosen.received, effective: chosen.day }
}

/** "Senin, 7 September 2026", as the interface writes it. */
export const inWords = (day: string) =>
  new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))

export const dayBefore = (day: string, by: number) => next(day, -by)
