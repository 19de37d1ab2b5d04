import { readWrittenTime, type Clock } from './adapters/read-written-time'

export const CLOCK_OF_ZONE: Record<string, Clock> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

export type ReadTimes =
  | { ok: true; seenAt: string; actAt: string | null }
  | { ok: false; code: 'timeInFuture' | 'actAfterSeen'; field: 'seenAt' | 'actAt' }

/** A quarter of an hour: clocks of desks and servers differ. */
const SLACK_MS = 15 * 60_000

/** The two local times of a form as instants (ISO 8601): nothing was seen in the future, nor before it was done. */
export function readTimes(input: { seenAt: string; actAt: string }, zone: string, now: Date): ReadTimes {
  const latest = now.getTime() + SLACK_MS
  const read = (local: string) => {
    const time = readWrittenTime(local, CLOCK_OF_ZONE[zone] ?? 'WIB', now.toISOString())
    return time.ok && Date.parse(time.iso) <= latest ? time.iso : null
  }
  const seenAt = read(input.seenAt)
  if (seenAt === null) return { ok: false, code: 'timeInFuture', field: 'seenAt' }
  if (input.actAt === '') return { ok: true, seenAt, actAt: null }
  const actAt = read(input.actAt)
  if (actAt === null) return { ok: false, code: 'timeInFuture', field: 'actAt' }
  if (actAt > seenAt) return { ok: false, code: 'actAfterSeen', field: 'actAt' }
  return { ok: true, seenAt, actAt }
}
