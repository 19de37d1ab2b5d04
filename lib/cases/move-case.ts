import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { now } from '@/lib/platform/clock'
import { toDate, type Day } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { dueOn } from '@/lib/rulebook/deadlines'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import type { CaseState } from './case-state'
import { findStep, type CaseAction, type Stage } from './workflow'

/** What runs next: a timer of the rulebook from a day, with its end when the command knows it better; null = nothing. */
export type NextClock = { timer: string; from: Day; dueOn?: Day } | null

export type Move = {
  to: Stage
  /** Left out: the clock that runs goes on. */
  clock?: NextClock
  data?: Prisma.CaseUncheckedUpdateInput
}

/**
 * The one way in which a case changes its stage and its next deadline. Throws when the table does not lead there: a
 * command cannot invent a path. The caller holds the case's row (lib/cases/take-step.ts).
 */
export async function moveCase(tx: Transaction, state: CaseState, action: CaseAction, move: Move): Promise<void> {
  const step = findStep(state.stage, action)
  if (!step?.to.includes(move.to)) throw new Error(`${action} does not lead from ${state.stage} to ${move.to}`)
  await tx.case.update({
    where: { id: state.id },
    data: {
      ...move.data,
      ...(move.to === state.stage ? {} : { stage: move.to, stageSince: now() }),
      ...(move.clock === undefined ? {} : await dueData(tx, state.rulebookId, move.clock)),
    },
    select: { id: true },
  })
}

async function dueData(tx: Transaction, rulebookId: string, clock: NextClock) {
  if (!clock) return { nextTimer: null, nextDueOn: null }
  if (clock.dueOn) return { nextTimer: clock.timer, nextDueOn: toDate(clock.dueOn) }
  const due = await endOfTimer(tx, rulebookId, clock.timer, clock.from)
  return { nextTimer: clock.timer, nextDueOn: due ? toDate(due) : null }
}

/** The day a timer of that rulebook ends when it starts on `from`; null when the rulebook has no such timer. */
export async function endOfTimer(tx: Transaction, rulebookId: string, code: string, from: Day): Promise<Day | null> {
  const timer = await tx.timer.findUnique({
    where: { rulebookId_code: { rulebookId, code } },
    select: { length: true, unit: true },
  })
  return timer ? dueOn(timer, from, await loadCalendar(tx)) : null
}
