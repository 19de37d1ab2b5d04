import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { now } from '@/lib/platform/clock'
import { toDate } from '@/lib/platform/day'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import { openCaseForFlag } from '@/lib/cases/open-case-for-flag'
import { findActiveRulebook } from '@/lib/rulebook/find-rulebook'
import type { Person } from '@/lib/staff/actor'
import { doubtAccount } from './doubt-account'
import { lockFlag } from './load-flag'
import { checkMergeTarget } from './merge-target'
import { OUTCOMES, STATE_AFTER, type Outcome } from './outcome'
import { whyNotDecide } from './policy'
import { refuseFlag } from './refuse-flag'
import { waitDay } from './wait-day'

export const DecideFlag = z.strictObject({
  flagId: field.id(),
  version: field.version(),
  outcome: field.choice(OUTCOMES),
  /** Code of a reason of the active rulebook, `<outcome>.<reason>`. */
  reasonCode: field.text(80),
  note: field.optional(500),
  mergeInto: z.union([z.literal(''), z.uuid('choose')]).default(''),
  waitUntil: field.optionalDay(),
})
export type DecideFlag = z.output<typeof DecideFlag>

/**
 * Decides a flag at triage: forward (into the person's case), dismiss, merge, wait, or not their account, always with a
 * reason of the rulebook. One decision per flag: the row is locked, the version read is compared. Returns what the undo
 * strip says. Throws notFound, notAllowed, flagDecided, ownFlag, flagClaimed, changedMeanwhile, reasonUnknown,
 * noteRequired, mergeTarget, waitDayRequired, waitDayPast, waitTooLong.
 */
export async function decideFlag(
  actor: Person,
  input: DecideFlag,
): Promise<{ decisionId: string; caseNumber: string | null }> {
  const day = await today()
  return transaction(async (tx) => {
    const others = input.outcome === 'merge' && input.mergeInto ? [input.mergeInto] : []
    const flag = await lockFlag(tx, actor, input.flagId, ...others)
    const why = whyNotDecide(actor, flag.facts, now())
    if (why) throw await refuseFlag(tx, flag, why)
    const rulebookId = await findActiveRulebook(tx)
    const reason = rulebookId
      ? await tx.reason.findUnique({ where: { rulebookId_code: { rulebookId, code: input.reasonCode } } })
      : null
    if (reason?.outcome !== input.outcome) throw new Refusal('reasonUnknown', {}, 'reasonCode')
    if (input.reasonCode.endsWith('.other') && !input.note) throw new Refusal('noteRequired', {}, 'note')

    const outcome: Outcome = input.outcome
    const target = outcome === 'merge' ? await checkMergeTarget(tx, flag, input.mergeInto) : null
    const until = outcome === 'wait' ? waitDay(input, flag.dueOn, day) : null
    const changed = await tx.flag.updateMany({
      where: { id: flag.id, version: input.version },
      data: {
        state: STATE_AFTER[outcome],
        waitUntil: until ? toDate(until) : null,
        mergedIntoId: target?.id ?? null,
        claimedById: null,
        claimedTill: null,
        version: { increment: 1 },
      },
    })
    if (changed.count === 0) throw new Refusal('changedMeanwhile')

    const opened = outcome === 'forward' ? await openCaseForFlag(tx, actor, flag.id) : null
    const before = outcome === 'not_theirs' ? await doubtAccount(tx, actor, flag, input) : null
    const decision = await tx.flagDecision.create({
      data: {
        flagId: flag.id,
        outcome,
        reasonCode: input.reasonCode,
        note: input.note,
        fromState: flag.state,
        toState: STATE_AFTER[outcome],
        waitUntil: until ? toDate(until) : null,
        caseId: opened?.caseId ?? null,
        mergedIntoId: target?.id ?? null,
        attributionBefore: before,
        byId: actor.id,
        byPerson: actor.personKey,
        at: now(),
      },
      select: { id: true },
    })
    await record(
      tx,
      actor,
      'flag.decided',
      { number: flag.number, outcome, reasonCode: input.reasonCode },
      { type: 'flag', id: flag.id, caseId: opened?.caseId ?? null, employeeId: flag.employeeId },
    )
    return { decisionId: decision.id, caseNumber: opened?.number ?? null }
  })
}
