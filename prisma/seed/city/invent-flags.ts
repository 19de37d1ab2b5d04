import { addWorkingDays } from '@/lib/rulebook/working-days'
import { CASE_PLANS, type CasePlan } from './case-plans'
import { pickAccount, type AccountWish } from './pick-account'
import { playCase } from './play-case'
import type { Flag } from './raise-flag'
import { raiseSomewhere } from './raise-somewhere'
import { openRandom, type Random } from './random'
import type { Scene } from './scene'
import { settleFlags } from './settle-flags'

function playPlan(scene: Scene, random: Random, plan: CasePlan, taken: Set<string>): Flag[] {
  const knownOn = addWorkingDays(scene.day, -random.int(...plan.start), scene.calendar)
  const account: AccountWish = {
    bucket: plan.bucket ?? null,
    kind: plan.kind ?? null,
    levels: plan.fake
      ? ['disputed', 'unattributed', 'matched_by_officer']
      : plan.unproven
        ? ['unattributed']
        : ['self_declared', 'confirmed_by_superior', 'matched_by_officer'],
    not: taken,
  }
  const origin =
    plan.origin === 'report'
      ? 'report'
      : plan.origin === 'bawaslu'
        ? 'bawaslu'
        : random.chance(0.1)
          ? 'officer'
          : 'detection'
  const first = plan.acts[0]
  if (!first) {
    const person = scene.people.get(pickAccount(scene, random, account)?.employeeId ?? '')
    if (!person) throw new Error('Nobody for a case without flags')
    taken.add(person.id)
    playCase(scene, random, plan, person, [], knownOn)
    return []
  }
  const flag = raiseSomewhere(scene, random, { seenOn: knownOn, election: plan.election, act: first, origin, account })
  const person = scene.people.get(flag.employeeId)
  if (!person) throw new Error('A flag about nobody')
  taken.add(person.id)
  const same: AccountWish = { ...account, employeeId: person.id, not: new Set() }
  const more = plan.acts.slice(1).map((act) => {
    const wish = { seenOn: knownOn, election: plan.election, origin: 'detection' as const, account: same }
    try {
      return raiseSomewhere(scene, random, { ...wish, act })
    } catch {
      return raiseSomewhere(scene, random, { ...wish, act: 'post' })
    }
  })
  const flags = [flag, ...more].sort((a, b) => a.firstKnownAt.getTime() - b.firstKnownAt.getTime())
  playCase(scene, random, plan, person, flags, knownOn)
  return flags
}

/** Plans all flags: those of the sixty cases first, then those that triage let go, merged, put off or has not seen yet. */
export function inventFlags(scene: Scene, total: number): void {
  const random = openRandom('flags')
  const taken = new Set<string>()
  const inCases = CASE_PLANS.flatMap((plan) => playPlan(scene, random, plan, taken))
  settleFlags(scene, openRandom('triage'), total - inCases.length, taken, inCases)
}
