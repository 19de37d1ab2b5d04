import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { isUntouched, withdrawFlag } from '@/lib/cases/withdraw-flag'
import { now } from '@/lib/platform/clock'
import { transaction, type Reader } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { attribute } from './doubt-account'
import { lockFlag, type LoadedFlag } from './load-flag'
import { whyNotUndo } from './policy'
import { findStandingDecision, type StandingDecision } from './standing-decision'

export const UndoFlagDecision = z.strictObject({ decisionId: field.id() })
export type UndoFlagDecision = z.output<typeof UndoFlagDecision>

/**
 * Takes back the last decision about a flag, as a decision of its own: nothing is erased. Everything the decision did is
 * undone with it: the case that it opened is withdrawn, the account has its former attribution. Throws notFound,
 * notAllowed, ownFlag, nothingToUndo, builtUpon, changedMeanwhile.
 */
export async function undoFlagDecision(actor: Person, input: UndoFlagDecision): Promise<{ flagId: string }> {
  return transaction(async (tx) => {
    const named = await tx.flagDecision.findUnique({ where: { id: input.decisionId }, select: { flagId: true } })
    if (!named) throw new Refusal('notFound')
    const flag = await lockFlag(tx, actor, named.flagId)
    const standing = await findStandingDecision(tx, flag.id)
    const decision = standing?.id === input.decisionId ? standing : null
    const why = whyNotUndo(actor, {
      state: flag.state,
      raiserPerson: flag.facts.raiserPerson,
      decision,
      isBuiltUpon: decision ? await isBuiltUpon(tx, flag, decision) : false,
    })
    if (why || !decision) throw new Refusal(why ?? 'nothingToUndo')

    if (decision.caseId) await withdrawFlag(tx, actor, flag, decision.caseId)
    if (decision.attributionBefore) await restoreAccount(tx, actor, flag, decision.attributionBefore)
    const waitUntil = decision.fromState === 'waiting' ? await formerWait(tx, flag.id, decision.id) : null
    const changed = await tx.flag.updateMany({
      where: { id: flag.id, version: flag.version },
      data: {
        state: decision.fromState,
        waitUntil,
        mergedIntoId: null,
        claimedById: null,
        claimedTill: null,
        version: { increment: 1 },
      },
    })
    if (changed.count === 0) throw new Refusal('changedMeanwhile')
    await tx.flagDecision.create({
      data: {
        flagId: flag.id,
        outcome: 'undo',
        fromState: flag.state,
        toState: decision.fromState,
        undoesId: decision.id,
        byId: actor.id,
        byPerson: actor.personKey,
        at: now(),
      },
      select: { id: true },
    })
    await record(
      tx,
      actor,
      'flag.undone',
      { number: flag.number, outcome: decision.outcome },
      { type: 'flag', id: flag.id, caseId: decision.caseId, employeeId: flag.employeeId },
    )
    return { flagId: flag.id }
  })
}

/** True when somebody acted on what the decision brought about. */
export async function isBuiltUpon(
  reader: Reader,
  flag: Pick<LoadedFlag, 'id' | 'accountId'>,
  decision: StandingDecision,
): Promise<boolean> {
  if (decision.caseId) return !(await isUntouched(reader, decision.caseId))
  if (!decision.attributionBefore) return false
  // A proof that did not come from triage: somebody attributed the account anew since.
  const later = await reader.accountProof.count({
    where: { accountId: flag.accountId, at: { gt: decision.at }, NOT: { kind: { startsWith: 'triage_' } } },
  })
  return later > 0
}

/** The account as it was before, unless another flag of it still says that it is not theirs. */
async function restoreAccount(
  tx: Parameters<typeof attribute>[0],
  actor: Person,
  flag: LoadedFlag,
  before: Parameters<typeof attribute>[3],
): Promise<void> {
  const others = await tx.flag.count({
    where: { accountId: flag.accountId, state: 'not_theirs', id: { not: flag.id } },
  })
  if (others === 0) await attribute(tx, actor, flag, before, 'triage_undone', '')
}

/** Until when the flag had waited before it was decided. */
async function formerWait(reader: Reader, flagId: string, beforeId: string): Promise<Date | null> {
  const wait = await reader.flagDecision.findFirst({
    where: { flagId, outcome: 'wait', id: { not: beforeId } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { waitUntil: true },
  })
  return wait?.waitUntil ?? null
}
