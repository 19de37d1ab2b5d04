import type { ActivityDraft, IntakeEvent, IntakeReject } from './adapter'

export type CollectedActivity = {
  line: number
  activity: ActivityDraft
  /** All times at which the same act was seen in this file, oldest first, without doubles. */
  sightings: string[]
}

/** `linesIn = activities + rejects + repeated`, always. */
export type CollectedActivities = {
  linesIn: number
  activities: CollectedActivity[]
  rejects: IntakeReject[]
  /** Lines that showed an item already seen in this file; their sighting was kept. */
  repeated: number
}

/**
 * The key under which two lines are the same act: the item for what has an id of its own; for a like, follow or photo what it
 * was aimed at and who did it; for a comment without id the post, the person and the words. Null when nothing tells it apart
 * (then every line is its own act).
 */
export function dedupeKeyOf(activity: ActivityDraft): string | null {
  const { platform, itemId, kind, author } = activity
  const who = author.handle?.toLowerCase() ?? author.stableId
  if (kind === 'like' || kind === 'photo') return itemId && who ? [platform, itemId, kind, who].join(' ') : null
  if (kind === 'follow')
    return activity.targetHandle && who ? [platform, kind, activity.targetHandle.toLowerCase(), who].join(' ') : null
  if (itemId !== null) return [platform, itemId, 'item'].join(' ')
  if (kind === 'comment' && activity.inReplyTo !== null && who)
    return [platform, activity.inReplyTo, kind, who, activity.text].join(' ')
  return null
}

/** Whole beats partial; then the later `updatedAt`, or `seenAt` where there is none. */
function isNewer(next: ActivityDraft, held: ActivityDraft): boolean {
  if (next.partial !== held.partial) return held.partial
  return (next.updatedAt ?? next.seenAt ?? '') >= (held.updatedAt ?? held.seenAt ?? '')
}

/**
 * Collects an adapter's events, keeping the newest view of each item and every time it was seen; `seenAt` of the result is
 * the first of them. Holds all activities: for files that fit in memory. A larger import stores events as they come.
 */
export async function keepNewest(events: AsyncIterable<IntakeEvent>): Promise<CollectedActivities> {
  const held = new Map<string, CollectedActivity>()
  const rejects: IntakeReject[] = []
  let linesIn = 0
  let repeated = 0
  for await (const event of events) {
    linesIn++
    if (event.kind === 'reject') {
      rejects.push({ line: event.line, code: event.code, params: event.params })
      continue
    }
    const { line, activity } = event
    const key = dedupeKeyOf(activity) ?? `line ${line}`
    const known = held.get(key)
    if (!known) {
      held.set(key, { line, activity, sightings: activity.seenAt === null ? [] : [activity.seenAt] })
      continue
    }
    repeated++
    const seen = activity.seenAt === null ? known.sightings : [...known.sightings, activity.seenAt]
    known.sightings = [...new Set(seen)].sort()
    if (isNewer(activity, known.activity)) {
      known.activity = activity
      known.line = line
    }
  }
  const activities = [...held.values()].map((entry) => ({
    ...entry,
    activity: { ...entry.activity, seenAt: entry.sightings[0] ?? entry.activity.seenAt },
  }))
  return { linesIn, activities, rejects, repeated }
}
