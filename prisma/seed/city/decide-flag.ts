import { asDate } from './moment'
import { memberOf, type StaffMember } from './invent-staff'
import { doubtAccount } from './doubt-account'
import type { Level } from './invent-accounts'
import type { Random } from './random'
import type { Flag } from './raise-flag'
import type { Scene } from './scene'
import { recordThen } from './timeline'

export interface FlagOutcome {
  outcome: 'forward' | 'dismiss' | 'merge' | 'wait' | 'not_theirs'
  reasonCode: string
  note?: string
  waitUntil?: string
  mergedInto?: Flag
  /** What the account is from then on, when it is not theirs. */
  mark?: Level
  /** Known when the timeline is played: the case that the flag was put into. */
  caseId?: () => string
}

const STATES = {
  forward: 'forwarded',
  dismiss: 'dismissed',
  merge: 'merged',
  wait: 'waiting',
  not_theirs: 'not_theirs',
} as const

/** A verifier; the other one when somebody is named. */
export function verifierOf(scene: Scene, random: Random, not?: StaffMember): StaffMember {
  const keys = ['rina', 'dimas'].filter((key) => memberOf(scene.staff, key).id !== not?.id)
  return memberOf(scene.staff, random.pick(keys))
}

/** Reason for forwarding by the act. */
export function forwardReason(act: string): string {
  const reasons: Record<string, string> = { post: 'own_post', photo: 'photo_gesture', follow: 'joined_group' }
  return `forward.${reasons[act] ?? 'campaign_account'}`
}

/** Plans that a verifier takes and decides the flag at a moment, with the entries of the record. Returns the decision's id. */
export function decideFlag(
  scene: Scene,
  random: Random,
  flag: Flag,
  at: Date,
  wish: FlagOutcome,
  by: StaffMember,
): string {
  const { book, timeline } = scene
  const id = random.uuid(at)
  const subject = () => ({
    type: 'flag' as const,
    id: flag.id,
    employeeId: flag.employeeId,
    caseId: flag.caseId ?? null,
  })
  const claimed = new Date(at.getTime() - random.int(3, 14) * 60_000)
  timeline.plan(claimed, () => {
    recordThen(
      book,
      claimed,
      by,
      'flag.claimed',
      { number: flag.number, till: new Date(claimed.getTime() + 900_000).toISOString() },
      subject(),
    )
  })
  timeline.plan(at, () => {
    const caseId = wish.caseId?.() ?? null
    const mergedIntoId = wish.mergedInto?.id ?? null
    const kind = wish.reasonCode.replace('not_theirs.', 'triage_')
    const { accountId, employeeId } = flag
    const doubt = { accountId, employeeId, kind, note: '', at, by, caseId: null }
    const attributionBefore = wish.mark ? doubtAccount(scene, { ...doubt, mark: wish.mark }) : null
    const waitUntil = wish.waitUntil ? asDate(wish.waitUntil) : null
    const { outcome, reasonCode, note = '' } = wish
    const states = { fromState: flag.state ?? 'open', toState: STATES[outcome] }
    const row = {
      id,
      flagId: flag.id,
      outcome,
      reasonCode,
      note,
      ...states,
      waitUntil,
      caseId,
      mergedIntoId,
      attributionBefore,
    }
    book.FlagDecision.push({ ...row, undoesId: null, byId: by.id, byPerson: by.personKey, at })
    Object.assign(flag, { state: STATES[outcome], caseId, mergedIntoId, waitUntil, version: (flag.version ?? 1) + 1 })
    recordThen(book, at, by, 'flag.decided', { number: flag.number, outcome, reasonCode }, subject())
  })
  return id
}

/** Plans that a decision is taken back; nothing of it is erased. */
export function undoDecision(
  scene: Scene,
  random: Random,
  flag: Flag,
  undoesId: string,
  at: Date,
  by: StaffMember,
): void {
  const { book, timeline } = scene
  const id = random.uuid(at)
  timeline.plan(at, () => {
    const undone = book.FlagDecision.find((decision) => decision.id === undoesId)
    if (!undone) throw new Error('A decision was undone before it was made')
    const states = { fromState: undone.toState, toState: undone.fromState }
    const row = {
      id,
      flagId: flag.id,
      outcome: 'undo',
      reasonCode: null,
      note: 'Salah pilih, dibuka kembali.',
      ...states,
    }
    book.FlagDecision.push({
      ...row,
      waitUntil: null,
      caseId: null,
      mergedIntoId: null,
      undoesId,
      byId: by.id,
      byPerson: by.personKey,
      at,
    })
    Object.assign(flag, {
      state: undone.fromState,
      caseId: null,
      mergedIntoId: null,
      waitUntil: null,
      version: (flag.version ?? 1) + 1,
    })
    recordThen(
      book,
      at,
      by,
      'flag.undone',
      { number: flag.number, outcome: undone.outcome },
      { type: 'flag', id: flag.id, employeeId: flag.employeeId },
    )
  })
}
