import type { Day } from '@/lib/platform/day'

/** The instant at which a calendar day begins in an IANA zone. */
export function startOfDay(day: Day, zone: string): Date {
  const guess = new Date(`${day}T00:00:00.000Z`)
  const shown = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(guess)
  const part = (type: string) => Number(shown.find((entry) => entry.type === type)?.value)
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return new Date(guess.getTime() - (local - guess.getTime()))
}
