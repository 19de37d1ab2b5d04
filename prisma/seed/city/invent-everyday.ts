import { addDays } from '@/lib/rulebook/days'
import { pickCandidate } from './pick-candidate'
import { openRandom, type Random } from './random'
import { actDayOf } from './read-act'
import type { Scene } from './scene'
import * as texts from './texts'
import { activityRow, fillText, keepAct, type Activity } from './write-act'

/** What goes on around an election and raises nothing: news, notices of the government, talk about candidates. */
function everydayAct(scene: Scene, random: Random): Activity {
  const account = random.pick(scene.accounts)
  const isGeneral = random.chance(0.12)
  const seenOn = addDays(scene.day, -(isGeneral ? random.int(310, 358) : random.int(1, 303)))
  const electionId = isGeneral ? scene.elections.generalId : scene.elections.regionalId
  if (random.chance(0.35)) {
    const candidate = pickCandidate(scene, random, isGeneral ? 'general' : 'regional', seenOn)
    const text = fillText(random.pick(texts.TELLING_POSTS), random, candidate)
    return activityRow(scene, random, { account, act: 'post', seenOn, text, target: null })
  }
  const isNews = random.chance(0.55)
  const around = scene.elections.watched.filter(
    ({ type, platform, electionId: of }) =>
      platform === account.platform && of === electionId && type === (isNews ? 'media' : 'official_government'),
  )
  if (around.length === 0) return everydayAct(scene, random)
  const { handle } = random.pick(around)
  const text = random.pick(isNews ? texts.NEWS_POSTS : texts.OFFICIAL_POSTS)
  const act = random.weighted([
    ['like', 55],
    ['comment', 20],
    ['share', 15],
    ['follow', 10],
  ] as const)
  const words = act === 'comment' ? random.pick(texts.NEUTRAL_COMMENTS) : ''
  const target = { handle, text: act === 'follow' ? null : text }
  return activityRow(scene, random, { account, act, seenOn, text: words, target })
}

/** Whether intake would keep the act at all, and detection leave it alone. */
function isKeptAndQuiet(scene: Scene, activity: Activity): boolean {
  const day = actDayOf(activity)
  const covering = scene.book.Election.filter(
    ({ monitoringFrom, monitoringTo }) =>
      monitoringFrom.toISOString().slice(0, 10) <= day && day <= monitoringTo.toISOString().slice(0, 10),
  )
  const readings = covering.map(({ id }) => scene.read(activity, id))
  const isAbout = readings.some(({ mentions, targetAccount }) => mentions.length > 0 || targetAccount !== null)
  return isAbout && readings.every(({ raise }) => !raise)
}

/** Invents acts that detection looks at and lets go; an act that it would raise, or intake drop, is thrown away. */
export function inventEveryday(scene: Scene, count: number): Activity[] {
  const random = openRandom('everyday')
  const keys = new Set(scene.book.Activity.map(({ dedupeKey }) => dedupeKey))
  const kept: Activity[] = []
  for (let attempt = 0; kept.length < count; attempt += 1) {
    if (attempt > count * 20) throw new Error('Hardly anything would be kept and left alone')
    const activity = everydayAct(scene, random)
    if (keys.has(activity.dedupeKey) || !isKeptAndQuiet(scene, activity)) continue
    keys.add(activity.dedupeKey)
    keepAct(scene, random, activity)
    kept.push(activity)
  }
  return kept
}
