import 'server-only'
import type { ActKind, FlagOrigin } from '@/prisma/generated/enums'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { toDate, type Day } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { addDays } from '@/lib/rulebook/days'
import type { Actor } from '@/lib/staff/actor'
import type { Detection } from './detect'

export type Raised = { id: string; number: number }

/** What is true of a flag, whoever raises it. `knownDay`: calendar day of `firstKnownAt` in the zone of the deployment. */
export type FlagToRaise = {
  activityId: string
  electionId: string
  employeeId: string
  accountId: string
  act: ActKind
  detection: Detection
  actDay: Day
  origin: FlagOrigin
  raisedById: string | null
  reporterNote: string | null
  firstKnownAt: Date
  knownDay: Day
  rulebookId: string
  /** Codes of the rulebook in force; a suggestion outside them is left out. */
  ruleCodes: ReadonlySet<string>
  /** T-LAPOR in its stricter reading, calendar days from the day it became known (UU 10/2016 jo. UU 1/2015 Ps 134(4)). */
  reportDays: number
}

/**
 * Writes one flag with its explanation, unless the activity has one in this election already: then null, and nothing is
 * changed. An allegation for triage, never a finding.
 */
export async function raiseFlag(tx: Transaction, actor: Actor, flag: FlagToRaise): Promise<Raised | null> {
  const { activityId, electionId, employeeId, detection } = flag
  const ruleCode = detection.ruleCode && flag.ruleCodes.has(detection.ruleCode) ? detection.ruleCode : null
  const created = await tx.flag.createMany({
    data: [
      {
        activityId,
        electionId,
        employeeId,
        candidateId: detection.subject?.candidateId ?? null,
        accountId: flag.accountId,
        act: flag.act,
        ruleCode,
        ruleClass: detection.ruleClass === 'NONE' ? null : detection.ruleClass.toLowerCase(),
        candidateState: detection.subject?.status ?? null,
        rulebookId: flag.rulebookId,
        explanation: JSON.parse(JSON.stringify({ ...detection, actDay: flag.actDay })),
        origin: flag.origin,
        raisedById: flag.raisedById,
        reporterNote: flag.reporterNote,
        firstKnownAt: flag.firstKnownAt,
        dueOn: toDate(addDays(flag.knownDay, flag.reportDays)),
        createdAt: now(),
      },
    ],
    skipDuplicates: true,
  })
  if (created.count === 0) return null
  const raised = await tx.flag.findUniqueOrThrow({
    where: { activityId_electionId: { activityId, electionId } },
    select: { id: true, number: true },
  })
  const detail = { number: raised.number, origin: flag.origin, ruleCode }
  await record(tx, actor, 'flag.raised', detail, { type: 'flag', id: raised.id, employeeId })
  return raised
}
