import 'server-only'
import type { DetectionElection } from '@/lib/detection/load-dictionary'
import { readActivity } from '@/lib/detection/read-activity'
import { dayOf } from '@/lib/platform/day'
import type { IntakeEvent, IntakeReject } from './adapters/adapter'
import { storedKeyOf } from './dedupe-key'
import type { DropReason } from './drop-reasons'
import type { AccountBook } from './load-accounts'
import { toStaged, type StagedActivity } from './staged-activity'

export type Sifted = {
  rows: number
  kept: { line: number; activity: StagedActivity; isRepeated: boolean }[]
  rejected: IntakeReject[]
  dropped: Record<DropReason, number>
}

export type Sieve = { accounts: AccountBook; elections: readonly DetectionElection[]; zone: string; uploadedAt: string }

/**
 * Sifts what an adapter reads, before anything is stored: only acts of registered accounts, inside the monitoring of an
 * election, that name a candidate or touch a watched account. Everything else is counted by reason. Always
 * `rows = kept + rejected + dropped`.
 */
export async function siftActivities(
  events: AsyncIterable<IntakeEvent> | Iterable<IntakeEvent>,
  { accounts, elections, zone, uploadedAt }: Sieve,
): Promise<Sifted> {
  const sifted: Sifted = {
    rows: 0,
    kept: [],
    rejected: [],
    dropped: { notRegistered: 0, outsideWindow: 0, notAboutElection: 0 },
  }
  const seen = new Set<string>()
  for await (const event of events) {
    sifted.rows++
    if (event.kind === 'reject') {
      sifted.rejected.push({ line: event.line, code: event.code, params: event.params })
      continue
    }
    const draft = event.activity
    const account = accounts(draft.platform, draft.author)
    if (!account) {
      sifted.dropped.notRegistered++
      continue
    }
    const activity = toStaged(draft, account, storedKeyOf(draft, account.id), uploadedAt)
    const day = dayOf(new Date(activity.actAt ?? activity.seenAt), zone)
    const covering = elections.filter(
      ({ monitoringFrom, monitoringTo }) => monitoringFrom <= day && day <= monitoringTo,
    )
    if (covering.length === 0) {
      sifted.dropped.outsideWindow++
      continue
    }
    const isAbout = covering.some(({ dictionary }) => {
      const { mentions, targetAccount } = readActivity(activity, dictionary, day)
      return mentions.length > 0 || targetAccount !== null
    })
    if (!isAbout) {
      sifted.dropped.notAboutElection++
      continue
    }
    sifted.kept.push({ line: event.line, activity, isRepeated: seen.has(activity.dedupeKey) })
    seen.add(activity.dedupeKey)
  }
  return sifted
}
