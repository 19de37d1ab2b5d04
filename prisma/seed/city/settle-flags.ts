import { addDays } from '@/lib/rulebook/days'
import { decideFlag, undoDecision, verifierOf } from './decide-flag'
import type { Level } from './invent-accounts'
import { cityDay } from './moment'
import type { AccountWish } from './pick-account'
import { isPossible, raiseFlag, type Flag } from './raise-flag'
import { raiseSomewhere } from './raise-somewhere'
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
const WAITING_AGES = [5, 5, 4, 4, 4, 3, 3, 3, 2, 2]

/** When a decided flag was seen: some in the general election, most in the months before determination. */
function pastDay(scene: Scene, random: Random): { seenOn: string; election: 'general' | 'regional' } {
  if (random.chance(0.12)) return { seenOn: addDays(scene.day, -random.int(325, 358)), election: 'general' }
  const before = random.chance(0.86) ? 62 + Math.floor(random.next() ** 1.5 * 228) : random.int(5, 59)
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
  const seenOn = cityDay(flag.firstKnownAt)
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

/** Another act of somebody whose case has just been opened, merged into the flag that opened it. */
function mergeBeside(scene: Scene, random: Random, flag: Flag): boolean {
  const account = scene.accounts.find(({ id }) => id === flag.accountId)
  const candidate = scene.elections.candidates.find(({ id }) => id === flag.candidateId)
  const seenOn = cityDay(flag.firstKnownAt)
  const decidedOn = workDay(scene, seenOn, 2)
  if (!account || !candidate || decidedOn >= scene.day) return false
  const act = isPossible(scene, random, { account, candidate, act: 'like' }) ? 'like' : 'post'
  const twin = raiseFlag(scene, random, { account, candidate, act, seenOn, origin: 'detection' })
  const at = officeHour(random, decidedOn, 11, 15)
  const wish = { outcome: 'merge' as const, reasonCode: 'merge.same_account', mergedInto: flag }
  decideFlag(scene, random, twin, at, wish, verifierOf(scene, random))
  return true
}

/** What each reason says about the account. */
const STRANGERS: readonly (readonly [string, Level])[] = [
  ['not_theirs.fake', 'impersonating'],
  ['not_theirs.namesake', 'not_theirs'],
  ['not_theirs.hacked', 'disputed'],
  ['not_theirs.family', 'disputed'],
]

/**
 * Raises the flags that lead to no case: open and waiting ones of the last days, and those that triage has let go. Of a
 * hundred that are detected about fifty-five are let go.
 */
export function settleFlags(
  scene: Scene,
  random: Random,
  total: number,
  taken: Set<string>,
  inCases: readonly Flag[],
): void {
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
    const reasonCode = random.pick(['wait.until_day', 'wait.ask_colleague', 'wait.more_evidence'])
    // Never behind the flag's own deadline.
    const waitUntil = addDays(scene.day, random.int(1, 7 - age))
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
  const strangers = 14
  for (let n = 0; n < strangers; n += 1, left -= 1) {
    const { seenOn, election } = pastDay(scene, random)
    const flag = raise(seenOn, election)
    taken.add(flag.employeeId)
    const [reasonCode, mark] = random.pick(STRANGERS)
    decideFlag(
      scene,
      random,
      flag,
      triageAt(scene, random, flag),
      { outcome: 'not_theirs', reasonCode, mark },
      verifierOf(scene, random),
    )
  }
  for (const flag of random.shuffle(inCases).slice(0, 20)) if (mergeBeside(scene, random, flag)) left -= 1
  for (; left > 0; left -= 1) {
    const { seenOn, election } = pastDay(scene, random)
    dismiss(scene, random, raise(seenOn, election))
  }
}
