import 'server-only'
import { cookies } from 'next/headers'
import { countFlags } from '@/lib/flags/count-flags'
import { readFlagFilter } from '@/lib/flags/filter'
import { findLastDecision } from '@/lib/flags/find-last-decision'
import { getFlag, type FlagView } from '@/lib/flags/get-flag'
import { findFilterNames, listFilterChoices } from '@/lib/flags/list-filter-choices'
import { listFlags } from '@/lib/flags/list-flags'
import { listReasons } from '@/lib/flags/list-reasons'
import { startOfDay } from '@/lib/flags/start-of-day'
import { findDeployment } from '@/lib/platform/find-deployment'
import { Refusal } from '@/lib/platform/refusal'
import { today as findToday } from '@/lib/platform/today'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import type { Person } from '@/lib/staff/actor'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Everything the queue shows for an address, in one round of queries beside each other. */
export async function loadQueue(actor: Person, params: Record<string, string | string[] | undefined>) {
  const filter = readFlagFilter(params)
  const { zone, week } = await findDeployment()
  const today = await findToday()
  const dayStart = startOfDay(today, zone)
  const wanted = typeof params.flag === 'string' && UUID.test(params.flag) ? params.flag : null
  const isUnfolded = params.filters === '1'
  const [page, counts, calendar, last, names, choices, flag] = await Promise.all([
    listFlags(actor, filter, today, dayStart),
    countFlags(actor, filter, today, dayStart, week),
    loadCalendar(),
    findLastDecision(actor, dayStart),
    findFilterNames(actor, filter),
    isUnfolded ? listFilterChoices(actor) : null,
    wanted ? openFlag(actor, wanted) : null,
  ])
  const reasons = flag || last || filter.tab === 'decided' ? await listReasons() : []
  const keysEnabled = (await cookies()).get('netra_keys')?.value !== 'off'
  const isMissing = wanted !== null && flag === null
  return {
    filter,
    zone,
    week,
    today,
    page,
    counts,
    calendar,
    reasons,
    last,
    names,
    choices,
    flag,
    isMissing,
    keysEnabled,
  }
}
export type Queue = Awaited<ReturnType<typeof loadQueue>>

/** The item, or null when it is not there for this person: an old link must not take the queue away. */
export async function openFlag(actor: Person, id: string): Promise<FlagView | null> {
  try {
    return await getFlag(actor, id)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'notFound') return null
    throw error
  }
}
