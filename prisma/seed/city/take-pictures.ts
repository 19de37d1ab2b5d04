import { memberOf } from './invent-staff'
import { storePicture } from './picture-act'
import { openRandom } from './random'
import type { Scene } from './scene'
import { recordThen } from './timeline'

const DOING: Record<string, string> = {
  like: 'Disukai oleh',
  comment: 'Dikomentari oleh',
  share: 'Dibagikan oleh',
  follow: 'Diikuti oleh',
}

/**
 * Gives flags their screenshots: every flag that is open or in a case that goes on, until `count` are made. Pictures are
 * drawn and stored at once; rows and entries of the record follow when the timeline is played.
 */
export async function takePictures(scene: Scene, store: string, count: number): Promise<void> {
  const random = openRandom('pictures')
  const { book, staff, timeline } = scene
  const newest = [...book.Activity].filter(({ id }) => scene.flagged.has(id as string))
  newest.sort((a, b) => new Date(b.firstSeenAt).getTime() - new Date(a.firstSeenAt).getTime())
  const by = memberOf(staff, 'bejo')
  const chosen = newest.slice(0, count).map((activity) => ({
    activity,
    shade: random.int(0, 5),
    at: new Date(new Date(activity.firstSeenAt).getTime() + 60_000),
  }))
  const stored = await Promise.all(
    chosen.map(({ activity, shade }) => {
      const isOwn = activity.act === 'post' || activity.act === 'photo'
      const handle = isOwn ? activity.authorHandle : (activity.targetHandle ?? activity.authorHandle)
      const words = (isOwn ? activity.text : activity.targetText) ?? ''
      const foot = isOwn
        ? `Tangkapan layar ${activity.platform}, publik`
        : `${DOING[activity.act] ?? ''} ${activity.authorHandle} ${activity.act === 'comment' ? `: ${activity.text}` : ''}`
      return storePicture(store, { handle, words, foot: foot.slice(0, 60), shade })
    }),
  )
  chosen.forEach(({ activity, at }, n) => {
    const picture = stored[n]
    if (!picture) return
    const id = random.uuid(at)
    const { sha256, bytes, width, height } = picture
    timeline.plan(at, () => {
      const known = book.Evidence.find((evidence) => evidence.sha256 === sha256)
      if (!known) {
        const file = {
          id,
          sha256,
          mediaType: 'image/png',
          bytes,
          width,
          height,
          originalName: `tangkapan-${activity.platform}-${n + 1}.png`,
        }
        book.Evidence.push({ ...file, takenInById: by.id, takenInAt: at })
        recordThen(
          book,
          at,
          by,
          'evidence.takenIn',
          { sha256, bytes, mediaType: 'image/png' },
          { type: 'evidence', id },
        )
      }
      book.ActivityEvidence.push({
        activityId: activity.id as string,
        evidenceId: (known?.id as string | undefined) ?? id,
        byId: by.id,
        at,
      })
    })
  })
}
