import 'server-only'
import { db } from '@/lib/platform/db'
import { now } from '@/lib/platform/clock'
import { toDay } from '@/lib/platform/day'
import { Refusal } from '@/lib/platform/refusal'
import { caseNumber } from '@/lib/cases/case-number'
import type { Person } from '@/lib/staff/actor'
import { listFlagDecisions } from './list-flag-decisions'
import { findFlag } from './load-flag'
import { MERGEABLE } from './outcome'
import { isClaimedByOther, whyNotDecide, whyNotUndo } from './policy'
import { readExplanation } from './read-explanation'
import { recordOpening } from './record-opening'
import { findStandingDecision } from './standing-decision'
import { isBuiltUpon } from './undo-flag-decision'
import { staffName } from './load-flag'

const details = {
  id: true,
  number: true,
  version: true,
  act: true,
  ruleCode: true,
  candidateState: true,
  explanation: true,
  origin: true,
  reporterNote: true,
  state: true,
  firstKnownAt: true,
  dueOn: true,
  waitUntil: true,
  rulebookId: true,
  election: { select: { name: true } },
  candidate: { select: { id: true, name: true, runningMate: true, ballotNumber: true } },
  employee: {
    select: {
      id: true,
      name: true,
      position: true,
      unit: { select: { name: true } },
      numbers: { where: { isCurrent: true }, select: { number: true }, take: 1 },
    },
  },
  account: {
    select: {
      id: true,
      handle: true,
      platform: true,
      url: true,
      attribution: true,
      origin: true,
      proofs: {
        orderBy: { at: 'desc' },
        take: 12,
        select: { id: true, kind: true, note: true, attribution: true, byName: true, at: true },
      },
    },
  },
  activity: {
    select: {
      text: true,
      targetHandle: true,
      targetText: true,
      url: true,
      source: true,
      actAt: true,
      firstSeenAt: true,
      evidence: {
        orderBy: { at: 'asc' },
        take: 6,
        select: { evidence: { select: { id: true, sha256: true, mediaType: true, width: true, height: true } } },
      },
    },
  },
} as const

/**
 * Everything the panel shows about one flag, and what the actor may do with it. Opening is recorded, at most once an
 * hour per person and flag. The employee's number leaves here as its last four digits only. Throws notFound.
 */
export async function getFlag(actor: Person, id: string) {
  const at = now()
  const loaded = await findFlag(db(), actor, id)
  if (!loaded) throw new Refusal('notFound')
  const standing = await findStandingDecision(db(), id)
  const [flag, decisions, rule, siblings, openCase, claimer, built] = await Promise.all([
    db().flag.findUniqueOrThrow({ where: { id }, select: details }),
    listFlagDecisions(id),
    db().$queryRaw<{ titleId: string; titleEn: string; source: string; version: number }[]>`
      SELECT v."titleId", v."titleEn", v."source", b."version" FROM "Flag" f JOIN "Rulebook" b ON b."id" = f."rulebookId"
      JOIN "ViolationType" v ON v."rulebookId" = b."id" AND v."code" = f."ruleCode" WHERE f."id" = ${id}::uuid`,
    listSiblings(loaded.employeeId, id),
    db().case.findFirst({
      where: { employeeId: loaded.employeeId, electionId: loaded.electionId, stage: { not: 'closed' } },
      orderBy: { createdAt: 'asc' },
      select: { year: true, serial: true },
    }),
    staffName(db(), loaded.claimedById),
    standing ? isBuiltUpon(db(), loaded, standing) : false,
    recordOpening(actor, loaded),
  ])
  const { employee, activity, account, explanation, dueOn, waitUntil, rulebookId: _, ...rest } = flag
  const { numbers, unit, ...person } = employee
  const isHeld = loaded.claimedTill !== null && loaded.claimedTill > at && loaded.claimedById !== null
  return {
    ...rest,
    dueOn: toDay(dueOn),
    waitUntil: waitUntil ? toDay(waitUntil) : null,
    explanation: readExplanation(explanation),
    rule: rule[0] ?? null,
    employee: { ...person, unit: unit.name, numberTail: numbers[0]?.number.slice(-4) ?? null },
    account,
    activity: { ...activity, evidence: activity.evidence.map(({ evidence }) => evidence) },
    accountFlags: siblings.filter((sibling) => sibling.accountId === account.id),
    mergeTargets: siblings.filter(({ state }) => MERGEABLE.some((one) => one === state)),
    openCase: openCase ? caseNumber(openCase.year, openCase.serial) : null,
    decisions,
    claim: isHeld
      ? { name: claimer, isMine: !isClaimedByOther(actor, loaded.facts, at), till: loaded.claimedTill as Date }
      : null,
    standingId: standing?.toState === flag.state ? standing.id : null,
    whyNotDecide: whyNotDecide(actor, loaded.facts, at),
    whyNotUndo: whyNotUndo(actor, {
      state: flag.state,
      raiserPerson: loaded.facts.raiserPerson,
      decision: standing,
      isBuiltUpon: built,
    }),
  }
}
export type FlagView = Awaited<ReturnType<typeof getFlag>>

/** Other flags of the same person: shown collapsed, so that they do not colour the look at this one. */
async function listSiblings(employeeId: string, id: string) {
  const rows = await db().flag.findMany({
    where: { employeeId, id: { not: id } },
    orderBy: [{ number: 'desc' }],
    take: 30,
    select: {
      id: true,
      number: true,
      act: true,
      state: true,
      accountId: true,
      account: { select: { handle: true } },
      firstKnownAt: true,
    },
  })
  return rows.map(({ account, ...row }) => ({ ...row, handle: account.handle }))
}
