/** A calendar day, 'YYYY-MM-DD', without zone: what laws and letters count in. */
export type Day = string

// One formatter a zone: making it is the dear part.
const formats = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of an instant in an IANA zone. */
export function dayOf(instant: Date, zone: string): Day {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formats.set(zone, format)
  }
  return format.format(instant)
}

/** Day as the database keeps it (`@db.Date` wants midnight UTC). */
export function toDate(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

/** Day from a `@db.Date` value. */
export function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

/** True for a real calendar day in ISO form (31 February is not one). */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = toDate(value)
  return !Number.isNaN(date.getTime()) && toDay(date) === value
}
