import { addDays } from '@/lib/rulebook/days'
import type { Tables } from './book'
import type { InventedAccount } from './invent-accounts'
import type { InventedCandidate } from './invent-elections'
import { memberOf } from './invent-staff'
import { instantAt } from './moment'
import type { Random } from './random'
import type { Scene } from './scene'
import * as texts from './texts'

export type ActKind = Tables['Activity']['act']
export type Activity = Tables['Activity'] & { id: string }

export interface ActWish {
  account: InventedAccount
  act: ActKind
  /** Day on which it was first seen. */
  seenOn: string
  candidate: InventedCandidate
  /** Plain support, or words that people will read in more than one way. */
  tone: 'supports' | 'unclear'
}

const WORDLESS: readonly ActKind[] = ['like', 'follow']

/** Puts a candidate's name, hashtag, phrase and number into a text. */
export function fillText(text: string, random: Random, { plan }: InventedCandidate): string {
  return text
    .replaceAll('{name}', random.pick(plan.names.slice(0, 2)))
    .replaceAll('{tag}', random.pick(plan.hashtags))
    .replaceAll('{phrase}', random.pick(plan.phrases))
    .replaceAll('{number}', String(plan.number ?? ''))
}

/** Own words of the act; numbers only once they have been drawn. */
function ownWords(random: Random, { act, tone, candidate }: ActWish, isNumbered: boolean, isNational: boolean): string {
  if (WORDLESS.includes(act)) return ''
  if (act === 'share') return fillText(random.pick(texts.SHARE_WORDS), random, candidate)
  if (act === 'photo') return fillText(random.pick(texts.PHOTO_CAPTIONS), random, candidate)
  if (act === 'comment')
    return fillText(
      random.pick(tone === 'unclear' ? texts.UNCLEAR_COMMENTS : texts.SUPPORT_COMMENTS),
      random,
      candidate,
    )
  if (isNational) return fillText(random.pick(texts.NATIONAL_POSTS), random, candidate)
  const numbered = isNumbered && random.chance(0.45)
  return fillText(random.pick(numbered ? texts.SUPPORT_POSTS_NUMBERED : texts.SUPPORT_POSTS), random, candidate)
}

/** Campaign account of a candidate on a platform; others of his side when there is none, or null. */
export function findTarget(scene: Scene, candidate: InventedCandidate, platform: string, random: Random) {
  const own = scene.elections.watched.filter((one) => one.candidateId === candidate.id && one.platform === platform)
  const side = own.filter(({ type }) => type !== 'official_government')
  const campaign = side.filter(({ type }) => type === 'campaign')
  const from = campaign.length > 0 && random.chance(0.8) ? campaign : side
  return from.length > 0 ? random.pick(from) : null
}

const itemId = (random: Random) =>
  `${random.int(100_000, 999_999)}${random.int(100_000, 999_999)}${random.int(1_000, 9_999)}`

const SOURCES = [
  ['zeeschuimer', 50],
  ['activity-csv', 35],
  ['manual', 15],
] as const

export interface Seen {
  account: InventedAccount
  act: ActKind
  seenOn: string
  text: string
  target: { handle: string; text: string | null } | null
}

/** The key under which intake keeps an act once: the account stands in it by its id. */
function dedupeKeyOf({ platform, id }: InventedAccount, act: ActKind, item: string, target: string): string {
  if (act === 'follow') return `${platform} follow ${target.toLowerCase()} ${id}`
  return act === 'like' || act === 'photo' ? `${platform} ${item} ${act} ${id}` : `${platform} ${item} item`
}

/** The row of an act as intake would have written it. Likes and follows carry no time of their own. */
export function activityRow(scene: Scene, random: Random, seen: Seen): Activity {
  const { account, act, seenOn, text, target } = seen
  const firstSeenAt = instantAt(seenOn, random.int(7, 20), random.int(0, 59), random.int(0, 59))
  const isTimeless = WORDLESS.includes(act) || random.chance(0.08)
  const actAt = isTimeless ? null : new Date(firstSeenAt.getTime() - random.int(20, 900) * 60_000)
  const item = itemId(random)
  const source = random.weighted(SOURCES)
  const missing = [...(actAt ? [] : ['postedAt']), 'counts.shares', ...(act === 'comment' ? ['counts.views'] : [])]
  const likes = random.int(0, 240)
  return {
    id: random.uuid(firstSeenAt),
    dedupeKey: dedupeKeyOf(account, act, item, target?.handle ?? ''),
    source,
    platform: account.platform,
    accountId: account.id,
    authorHandle: account.handle,
    act,
    itemId: act === 'follow' ? null : item,
    url:
      act === 'follow'
        ? `https://${account.platform}.example/${target?.handle}`
        : `https://${account.platform}.example/p/${item}`,
    text,
    hashtags: [...text.matchAll(/#(\w+)/g)].map((match) => match[1] as string),
    mentions: [...text.matchAll(/@([\w.]+)/g)].map((match) => match[1] as string),
    targetHandle: target?.handle ?? null,
    targetText: target?.text ?? null,
    actAt,
    firstSeenAt,
    counts: { likes, comments: random.int(0, 40), shares: null, views: null },
    missing,
    collectorId: memberOf(scene.staff, random.chance(0.8) ? 'bejo' : 'dimas').id,
    runId: null,
    detectedAt: new Date(firstSeenAt.getTime() + random.int(2, 40) * 60_000),
    createdAt: firstSeenAt,
  }
}

/** Invents an act towards a candidate. */
export function inventAct(scene: Scene, random: Random, wish: ActWish): Activity {
  const { act, account, seenOn, candidate } = wish
  const { days, generalId } = scene.elections
  const isNational = candidate.electionId === generalId
  const isNumbered = candidate.plan.number !== null && (isNational || seenOn > addDays(days.regional.determined, 2))
  const needsTarget = act !== 'post' && act !== 'photo'
  const watched = needsTarget ? findTarget(scene, candidate, account.platform, random) : null
  const posts = isNational
    ? texts.NATIONAL_POSTS
    : isNumbered && random.chance(0.4)
      ? texts.CAMPAIGN_POSTS_NUMBERED
      : texts.CAMPAIGN_POSTS
  const targetText = act === 'follow' ? null : fillText(random.pick(posts), random, candidate)
  const target = watched ? { handle: watched.handle, text: targetText } : null
  return activityRow(scene, random, {
    account,
    act,
    seenOn,
    text: ownWords(random, wish, isNumbered, isNational),
    target,
  })
}

/** Puts an act into the book with its sightings: every tenth was seen again later. */
export function keepAct(scene: Scene, random: Random, activity: Activity): void {
  const { book, day } = scene
  book.Activity.push(activity)
  const row = { activityId: activity.id, source: activity.source, runId: null, byId: activity.collectorId ?? null }
  const seenAt = new Date(activity.firstSeenAt)
  book.Sighting.push({ id: random.uuid(seenAt), seenAt, ...row })
  const again = new Date(seenAt.getTime() + random.int(1, 6) * 86_400_000)
  if (random.chance(0.1) && again < instantAt(day, 0))
    book.Sighting.push({ id: random.uuid(again), seenAt: again, ...row })
}
