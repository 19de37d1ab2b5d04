import { addDays } from '@/lib/rulebook/days'
import type { Tables } from './book'
import type { InventedAccount } from './invent-accounts'
import type { InventedCandidate } from './invent-elections'
import { memberOf } from './invent-staff'
import { asDate, cityDay } from './moment'
import type { Random } from './random'
import { actDayOf } from './read-act'
import type { Scene } from './scene'
import { recordThen } from './timeline'
import { findTarget, inventAct, keepAct, type ActKind, type Activity } from './write-act'

export type Flag = Tables['Flag'] & { id: string; number: number; firstKnownAt: Date }
export type FlagOrigin = Tables['Flag']['origin']

export interface FlagWish {
  account: InventedAccount
  candidate: InventedCandidate
  act: ActKind
  seenOn: string
  origin: FlagOrigin
}

const NEEDS_TARGET: readonly ActKind[] = ['like', 'comment', 'share', 'follow']

/** Whether the wish can come true: an act towards a campaign needs one of its accounts on that platform. */
export function isPossible(scene: Scene, random: Random, wish: Omit<FlagWish, 'origin' | 'seenOn'>): boolean {
  return !NEEDS_TARGET.includes(wish.act) || findTarget(scene, wish.candidate, wish.account.platform, random) !== null
}

const keysOf = new WeakMap<Scene, Set<string>>()

/** Invents the act until detection, asked as the program asks it, raises it. */
function inventRaised(scene: Scene, random: Random, wish: FlagWish): Activity {
  const keys = keysOf.get(scene) ?? new Set<string>()
  keysOf.set(scene, keys)
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const tone = random.chance(0.3) ? 'unclear' : 'supports'
    const act = attempt < 30 ? wish.act : 'post'
    const activity = inventAct(scene, random, { ...wish, act, tone })
    if (keys.has(activity.dedupeKey) || !scene.read(activity, wish.candidate.electionId).raise) continue
    keys.add(activity.dedupeKey)
    return activity
  }
  throw new Error(`No act of kind ${wish.act} on ${wish.seenOn} would be raised`)
}

/**
 * Raises a flag: the act, what detection says of it, and the entries of the record. Number and state follow when the
 * timeline is played. Flags that a person raised (`officer`, `report`) name the analyst, never a verifier.
 */
export function raiseFlag(scene: Scene, random: Random, wish: FlagWish): Flag {
  const { book, staff, rulebookId } = scene
  const { account, candidate, origin } = wish
  const activity = inventRaised(scene, random, wish)
  if (origin !== 'detection') activity.source = 'manual'
  keepAct(scene, random, activity)
  scene.flagged.add(activity.id)
  const detection = scene.read(activity, candidate.electionId)
  const firstKnownAt = activity.firstSeenAt
  const raisedAt = activity.detectedAt ?? firstKnownAt
  const raiser = origin === 'detection' ? null : memberOf(staff, 'bejo')
  const flag = {
    id: random.uuid(raisedAt),
    number: 0,
    activityId: activity.id,
    electionId: candidate.electionId,
    candidateId: detection.subject?.candidateId ?? candidate.id,
    employeeId: account.employeeId,
    accountId: account.id,
    act: activity.act,
    ruleCode: detection.ruleCode,
    ruleClass: detection.ruleClass === 'NONE' ? null : detection.ruleClass.toLowerCase(),
    candidateState: detection.subject?.status ?? null,
    rulebookId,
    explanation: JSON.parse(JSON.stringify({ ...detection, actDay: actDayOf(activity) })),
    origin,
    raisedById: raiser?.id ?? null,
    reporterNote: origin === 'report' ? 'Laporan warga melalui loket pengaduan; pelapor diketahui petugas.' : null,
    state: 'open' as const,
    firstKnownAt,
    dueOn: asDate(addDays(cityDay(firstKnownAt), 7)),
    waitUntil: null,
    claimedById: null,
    claimedTill: null,
    caseId: null,
    mergedIntoId: null,
    version: 1,
    createdAt: raisedAt,
  } satisfies Tables['Flag']
  const about = { employeeId: flag.employeeId }
  const ofActivity = { ...about, type: 'activity' as const, id: activity.id }
  const collector = Object.values(staff).find(({ id }) => id === activity.collectorId) ?? memberOf(staff, 'bejo')
  scene.timeline.plan(firstKnownAt, () => {
    const { source, act, platform } = activity
    recordThen(book, firstKnownAt, collector, 'activity.recorded', { source, act, platform }, ofActivity)
  })
  scene.timeline.plan(raisedAt, () => {
    flag.number = book.Flag.length + 1
    book.Flag.push(flag)
    const { ruleCode, number } = flag
    const doer = raiser ?? 'detect-activities'
    recordThen(book, raisedAt, doer, 'activity.detected', { raised: true, ruleCode }, ofActivity)
    recordThen(
      book,
      raisedAt,
      doer,
      'flag.raised',
      { number, origin, ruleCode },
      { ...about, type: 'flag', id: flag.id },
    )
  })
  return flag
}
