import { isDay } from '@/lib/platform/day'

import { problem, type Problem } from '../table/problem'
import { readXTime } from './zeeschuimer-x'

/** Indonesia's three clocks, none of which changes with the season: hours ahead of UTC. */
export const CLOCKS = { WIB: 7, WITA: 8, WIT: 9 } as const
export type Clock = keyof typeof CLOCKS

export type WrittenTime = { ok: true; iso: string; dayOnly: boolean } | { ok: false; problem: Problem }

const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ')
const OTHER_MONTHS: Record<string, number> = { may: 5, aug: 8, ags: 8, agt: 8, oct: 10, dec: 12, peb: 2, nop: 11 }

function monthOf(word: string): number {
  const key = word.toLowerCase().slice(0, 3)
  return OTHER_MONTHS[key] ?? MONTHS.indexOf(key) + 1
}

/**
 * Reads a moment as offices write it: ISO with or without offset, `19/10/2024 09.55`, `19 Oktober 2024 pukul 09.55 WITA`, X's own
 * form. Without offset or clock the moment is meant in `clock`. The day stands first; `10/19/2024` is refused as ambiguous
 * instead of being turned round, and 31 February is refused. A day alone means its midnight (`dayOnly`). Later than `now` (ISO)
 * by more than a day is refused.
 */
export function readWrittenTime(written: string, clock: Clock, now: string): WrittenTime {
  const text = written.normalize('NFKC').replace(/\s+/g, ' ').trim()
  const bad = (code: Problem['code']): WrittenTime => ({ ok: false, problem: problem(code, { found: written }) })
  const ofX = readXTime(text)
  if (ofX) return ofX.slice(0, 10) > nextDay(now) ? bad('cell.future') : { ok: true, iso: ofX, dayOnly: false }

  const zone = /(?:^|\s|\d)(WIB|WITA|WIT)$/i.exec(text)?.[1]?.toUpperCase() as Clock | undefined
  const bare = text.replace(/\s*(WIB|WITA|WIT)$/i, '')
  const parts =
    /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ](?<t>.+))?$/.exec(bare) ??
    /^(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4})(?:,? (?:pukul |jam )?(?<t>.+))?$/i.exec(bare) ??
    /^(?:[a-z']+, ?)?(?<d>\d{1,2})[ -](?<w>[a-z]{3,9})\.?[ -](?<y>\d{4})(?:,? (?:pukul |jam )?(?<t>.+))?$/i.exec(bare)
  if (!parts?.groups) return bad('cell.date')
  const { y = '', d = '', w, t } = parts.groups
  const month = w ? monthOf(w) : Number(parts.groups.m)
  if (month === 0) return bad('cell.date')
  if (month > 12) return bad(Number(d) <= 12 ? 'cell.dateAmbiguous' : 'cell.date')
  const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`
  if (!isDay(day) || y < '2000') return bad('cell.date')
  if (day > nextDay(now)) return bad('cell.future')

  const time =
    t === undefined ? null : /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(t.trim())
  if (t !== undefined && !time) return bad('cell.date')
  const [hour, minute, second] = [Number(time?.[1] ?? 0), Number(time?.[2] ?? 0), Number(time?.[3] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return bad('cell.date')
  const offset = time?.[4]
  const minutes =
    offset === undefined
      ? CLOCKS[zone ?? clock] * 60
      : /z/i.test(offset)
        ? 0
        : (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2)))
  const moment = Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute - minutes) * 60 + second) * 1000
  return { ok: true, iso: new Date(moment).toISOString(), dayOnly: time === null }
}

function nextDay(now: string): string {
  return new Date(Date.parse(now) + 86_400_000).toISOString().slice(0, 10)
}
