import 'server-only'
import { transaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import type { Day } from '@/lib/platform/day'
import type { Person } from '@/lib/staff/actor'
import type { CaseState } from './case-state'
import { gatherFacts } from './gather-facts'
import { loadCaseState } from './load-state'
import { moveCase, type Move } from './move-case'
import { whyNot } from './policy'
import { visibleTo } from './visible-to'
import type { CaseAction } from './workflow'

export type StepWork<Result> = (
  tx: Transaction,
  state: CaseState,
  today: Day,
) => Promise<{ move: Move; result: Result }>

/**
 * The frame of every step of a case, in one transaction: may the actor see the case (else: not there); take its row, if
 * nobody changed it since the page was drawn; ask the policy; do the work; move. Two people at once: the second waits
 * for the row, then learns that the case has changed. Throws Refusal.
 */
export async function takeStep<Result>(
  actor: Person,
  input: { caseId: string; version: number },
  action: CaseAction,
  work: StepWork<Result>,
): Promise<Result> {
  const day = await today()
  return transaction(async (tx) => {
    const state = await takeCase(tx, actor, input)
    const refusal = whyNot(actor, action, gatherFacts(state, day))
    if (refusal) throw new Refusal(refusal)
    const { move, result } = await work(tx, state, day)
    await moveCase(tx, state, action, move)
    return result
  })
}

/** Takes the row of a case that the actor may see at the version that the page showed. Throws notFound or changedMeanwhile. */
export async function takeCase(
  tx: Transaction,
  actor: Person,
  input: { caseId: string; version: number },
): Promise<CaseState> {
  const where = { AND: [{ id: input.caseId }, visibleTo(actor)] }
  if ((await tx.case.count({ where })) === 0) throw new Refusal('notFound')
  const taken = await tx.case.updateMany({
    where: { id: input.caseId, version: input.version },
    data: { version: { increment: 1 } },
  })
  if (taken.count === 0) throw new Refusal('changedMeanwhile')
  return loadCaseState(tx, input.caseId)
}

/** The same questions without doing anything, for the check page before an act that cannot be taken back. */
export async function checkStep(
  actor: Person,
  input: { caseId: string; version: number },
  action: CaseAction,
): Promise<CaseState> {
  const day = await today()
  return transaction(async (tx) => {
    const where = { AND: [{ id: input.caseId }, visibleTo(actor)] }
    if ((await tx.case.count({ where })) === 0) throw new Refusal('notFound')
    const state = await loadCaseState(tx, input.caseId)
    if (state.version !== input.version) throw new Refusal('changedMeanwhile')
    const refusal = whyNot(actor, action, gatherFacts(state, day))
    if (refusal) throw new Refusal(refusal)
    return state
  })
}
