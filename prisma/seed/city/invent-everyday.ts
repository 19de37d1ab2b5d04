import { addDays } from '@/lib/rulebook/days'
import { openRandom, type Random } from './random'
import type { Scene } from './scene'
import * as texts from './texts'
import { activityRow, keepAct, type Activity } from './write-act'

/** What happens every day and raises nothing: work, family, news, notices of the government. */
function everydayAct(scene: Scene, random: Random): Activity {
  const account = random.pick(scene.accounts)
  const seenOn = addDays(scene.day, -random.int(1, 360))
  const post = (text: string) => activityRow(scene, random, { account, act: 'post', seenOn, text, target: null })
  if (random.chance(0.45)) return post(random.pick(texts.NEUTRAL_POSTS))
  const types = random.chance(0.55) ? ['media'] : ['official_government']
  const watched = scene.elections.watched.filter((one) => types.includes(one.type) && one.platform === account.platform)
  if (watched.length === 0) return post(random.pick(texts.NEUTRAL_POSTS))
  const { handle, type } = random.pick(watched)
  const text = random.pick(type === 'media' ? texts.NEWS_POSTS : texts.OFFICIAL_POSTS)
  const act = random.weighted([
    ['like', 55],
    ['comment', 20],
    ['share', 15],
    ['follow', 10],
  ] as const)
  const words = act === 'comment' ? random.pick(texts.NEUTRAL_COMMENTS) : ''
  return activityRow(scene, random, {
    account,
    act,
    seenOn,
    text: words,
    target: { handle, text: act === 'follow' ? null : text },
  })
}

/** Invents acts that detection looks at and lets go; an act that it would raise is thrown away. */
export function inventEveryday(scene: Scene, count: number): Activity[] {
  const random = openRandom('everyday')
  const keys = new Set(scene.book.Activity.map(({ dedupeKey }) => dedupeKey))
  const { generalId, regionalId } = scene.elections
  const kept: Activity[] = []
  while (kept.length < count) {
    const activity = everydayAct(scene, random)
    if (keys.has(activity.dedupeKey)) continue
    if (scene.read(activity, regionalId).raise || scene.read(activity, generalId).raise) continue
    keys.add(activity.dedupeKey)
    keepAct(scene, random, activity)
    kept.push(activity)
  }
  return kept
}
