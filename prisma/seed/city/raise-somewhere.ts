import { pickCandidate } from './pick-candidate'
import { pickAccount, type AccountWish } from './pick-account'
import { isPossible, raiseFlag, type Flag, type FlagOrigin } from './raise-flag'
import type { Random } from './random'
import type { Scene } from './scene'
import type { ActKind } from './write-act'

/** Raises a flag by somebody who can have done it on that day. */
export function raiseSomewhere(
  scene: Scene,
  random: Random,
  wish: { seenOn: string; election: 'general' | 'regional'; act: ActKind; origin: FlagOrigin; account: AccountWish },
): Flag {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const candidate = pickCandidate(scene, random, wish.election, wish.seenOn)
    const account = pickAccount(scene, random, wish.account)
    if (!account || !isPossible(scene, random, { account, candidate, act: wish.act })) continue
    return raiseFlag(scene, random, { account, candidate, act: wish.act, seenOn: wish.seenOn, origin: wish.origin })
  }
  throw new Error(`Nobody can have done ${wish.act} on ${wish.seenOn}`)
}
