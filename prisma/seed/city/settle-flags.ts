import { addDays } from '@/lib/rulebook/days'
import { decideFlag, undoDecision, verifierOf } from './decide-flag'
import { raiseSomewhere } from './invent-flags'
import type { AccountWish } from './pick-account'
import { isPossible, raiseFlag, type Flag } from './raise-flag'
import type { Random } from './random'
import { officeHour, workDay, type Scene } from './scene'
import type { ActKind } from './write-act'

const ACTS: readonly (readonly [ActKind, number])[] = [
  ['like', 26],
  ['comment', 22],
  ['post', 18],
  ['share', 14],
  ['photo', 12],
  ['follow', 8],
]

const DISMISS = [
  ['dismiss.neutral', 34],
  ['dismiss.no_support', 24],
  ['dismiss.official_duty', 14],
  ['dismiss.off_topic', 14],
  ['dismiss.government_account', 8],
  ['dismiss.other', 6],
] as const

const THEIRS = ['self_declared', 'confirmed_by_superior', 'matched_by_officer', 'unattributed'] as const

/** Days before the anchor on which the open flags were seen: a few are overdue, most have days left. */
const OPEN_AGES = [
  9, 9, 8, 8, 7, 7, 7, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2,
  1, 1, 1, 1, 1, 1,
]
const WAITING_AGES = [14, 13, 12, 10, 9, 8, 7, 5, 4, 3]

/** When a decided flag was seen: some in the general election, most in the months before determination. */
function pastDay(scene: Scene, random: Random): { seenOn: string; election: 'general' | 'regional' } {
  if (random.chance(0.2)) return { seenOn: addDays(scene.day, -random.int(325, 358)), election: 'general' }
  const before = random.chance(0.66) ? 62 + Math.floor(random.next() ** 1.5 * 228) : random.int(5, 59)
  return { seenOn: addDays(scene.day, -before), election: 'regional' }
}

const originOf = (random: Random) =>
  random.weighted([
    ['detection', 86],
    ['officer', 9],
    ['report', 5],
  ] as const)

/** A moment of triage one to three working days after a flag became known, at the latest on the day before the anchor. */
function triageAt(scene: Scene, random: Random, flag: Flag): Date {
  const latest = addDays(scene.day, -1)
  const seenOn = new Date(flag.firstKnownAt.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
  const day = workDay(scene, seenOn, random.int(1, 3))
  return officeHour(random, day > latest ? latest : day)
}

function dismiss(scene: Scene, random: Random, flag: Flag): void {
  const at = triageAt(scene, random, flag)
  const by = verifierOf(scene, random)
  const reasonCode = random.weighted(DISMISS)
  const note = reasonCode.endsWith('.other') ? 'Kalimat umum tanpa ajakan, konteks acara keluarga.' : ''
  const decision = decideFlag(scene, random, flag, at, { outcome: 'dismiss', reasonCode, note }, by)
  if (!random.chance(0.06)) return
  const undone = new Date(at.getTime() + random.int(1, 20) * 60_000)
  undoDecision(scene, random, flag, decision, undone, by)
  const again = new Date(undone.getTime() + random.int(20, 90) * 60_000)
  decideFlag(
    scene,
    random,
    flag,
    again,
    { outcome: 'dismiss', reasonCode: 'dismiss.no_support' },
    verifierOf(scene, random, by),
  )
}

function mergeBeside(scene: Scene, random: Random, flag: Flag): void {
  const account = scene.accounts.find(({ id }) => id === flag.accountId)
  const candidate = scene.elections.candidates.find(({ id }) => id === flag.candidateId)
  if (!account || !candidate) return
  const seenOn = new Date(flag.firstKnownAt.getTime() + 7 * 3_600_000).toISOString().slice(0, 10)
  const act = isPossible(scene, random, { account, candidate, act: 'like' }) ? 'like' : 'post'
  const twin = raiseFlag(scene, random, { account, candidate, act, seenOn, origin: 'detection' })
  const at = triageAt(scene, random, twin)
  decideFlag(
    scene,
    random,
    twin,
    at,
    { outcome: 'merge', reasonCode: 'merge.same_account', mergedInto: flag },
    verifierOf(scene, random),
  )
}

/**
 * Raises the flags that lead to no case: open and waiting ones of the last days, and those that triage has let go. Of a
 * hundred that are detected about fifty-five are let go.
 */
export function settleFlags(scene: Scene, random: Random, total: number, taken: ReadonlySet<string>): void {
  const raise = (seenOn: string, election: 'general' | 'regional', account: Partial<AccountWish> = {}) =>
    raiseSomewhere(scene, random, {
      seenOn,
      election,
      act: random.weighted(ACTS),
      origin: originOf(random),
      account: { bucket: null, kind: null, levels: THEIRS, not: taken, ...account },
    })
  for (const age of OPEN_AGES) raise(addDays(scene.day, -age), 'regional')
  for (const age of WAITING_AGES) {
    const flag = raise(addDays(scene.day, -age), 'regional')
    const reasonCode = random.pick([
      'wait.recheck_day',
      'wait.recheck_week',
      'wait.ask_colleague',
      'wait.more_evidence',
    ])
    const waitUntil = addDays(scene.day, reasonCode === 'wait.recheck_day' ? 1 : random.int(1, 6))
    decideFlag(
      scene,
      random,
      flag,
      triageAt(scene, random, flag),
      { outcome: 'wait', reasonCode, waitUntil },
      verifierOf(scene, random),
    )
  }
  let left = total - OPEN_AGES.length - WAITING_AGES.length
  const merges = 16
  const strangers = 14
  for (let n = 0; n < strangers; n += 1, left -= 1) {
    const { seenOn, election } = pastDay(scene, random)
    const flag = raise(seenOn, election, { levels: ['not_theirs', 'disputed', 'impersonating'] })
    const reasonCode = random.pick(['not_theirs.fake', 'not_theirs.namesake', 'not_theirs.hacked', 'not_theirs.family'])
    decideFlag(
      scene,
      random,
      flag,
      triageAt(scene, random, flag),
      { outcome: 'not_theirs', reasonCode },
      verifierOf(scene, random),
    )
  }
  for (let n = 0; left > 0; n += 1) {
    const { seenOn, election } = pastDay(scene, random)
    const flag = raise(seenOn, election)
    dismiss(scene, random, flag)
    left -= 1
    if (n < merges && left > 0) {
      mergeBeside(scene, random, flag)
      left -= 1
    }
  }
}
