import { createHash } from 'node:crypto'
import { memberOf } from './invent-staff'
import { cityDay, instantAt } from './moment'
import { openRandom } from './random'
import type { Scene } from './scene'
import { recordThen } from './timeline'
import type { Activity } from './write-act'

/**
 * The files by which everyday acts came in: one a month and source, applied on the evening of the last day on which
 * something in it was seen.
 */
export function importActivities(scene: Scene, activities: readonly Activity[]): void {
  const random = openRandom('imports')
  const { book, timeline } = scene
  const by = memberOf(scene.staff, 'bejo')
  const files = new Map<string, Activity[]>()
  for (const activity of activities) {
    if (activity.source === 'manual') continue
    const key = `${cityDay(activity.firstSeenAt).slice(0, 7)} ${activity.source}`
    files.set(key, [...(files.get(key) ?? []), activity])
  }
  for (const [key, held] of files) {
    const [month = '', source = ''] = key.split(' ')
    const lastDay = held
      .map(({ firstSeenAt }) => cityDay(firstSeenAt))
      .sort()
      .at(-1) as string
    const at = instantAt(lastDay, 21, random.int(0, 50))
    const appliedAt = new Date(at.getTime() + 180_000)
    const id = random.uuid(at)
    const dropped = random.int(2, 40)
    const counts = { rows: held.length + dropped, new: held.length, same: 0, rejected: 0, dropped }
    const sha256 = createHash('sha256').update(key).digest('hex')
    const fileName = source === 'zeeschuimer' ? `zeeschuimer-export-${month}.ndjson` : `aktivitas-${month}.csv`
    const kept = {
      added: held.length,
      sightings: held.length,
      droppedBy: { notRegistered: dropped },
      header: [],
      notices: [],
    }
    const run = {
      id,
      kind: 'activities',
      fileName,
      sha256,
      source,
      electionId: scene.elections.regionalId,
      state: 'applied',
    }
    book.ImportRun.push({ ...run, counts: { ...counts, ...kept }, byId: by.id, createdAt: at, appliedAt })
    const ids = new Set(held.map((activity) => activity.id))
    for (const activity of held) {
      Object.assign(activity, {
        runId: id,
        createdAt: appliedAt,
        collectorId: by.id,
        detectedAt: new Date(appliedAt.getTime() + 60_000),
      })
    }
    for (const sighting of book.Sighting) if (ids.has(sighting.activityId)) sighting.runId = id
    timeline.plan(at, () =>
      recordThen(
        book,
        at,
        by,
        'import.staged',
        { kind: 'activities', rows: counts.rows, sha256 },
        { type: 'import', id },
      ),
    )
    timeline.plan(appliedAt, () =>
      recordThen(
        book,
        appliedAt,
        'apply-import',
        'import.applied',
        { kind: 'activities', counts },
        { type: 'import', id },
      ),
    )
  }
}
