import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { FlagOrigin } from '@/prisma/generated/enums'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { dayOf, type Day } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import type { Actor } from '@/lib/staff/actor'
import type { Detection } from './detect'
import type { DetectionElection } from './load-dictionary'
import { raiseFlag, type Raised } from './raise-flag'
import { readActivity } from './read-activity'

/** The columns of an activity that detection reads. */
export const DETECTED_FIELDS = {
  id: true,
  platform: true,
  accountId: true,
  authorHandle: true,
  act: true,
  text: true,
  hashtags: true,
  mentions: true,
  targetHandle: true,
  targetText: true,
  actAt: true,
  firstSeenAt: true,
  account: { select: { employeeId: true, attribution: true } },
} as const

export type StoredActivity = Prisma.ActivityGetPayload<{ select: typeof DETECTED_FIELDS }>

/** What a batch has in common. */
export type DetectionSetting = {
  elections: readonly DetectionElection[]
  rulebookId: string
  ruleCodes: ReadonlySet<string>
  /** Length of T-LAPOR in calendar days, from the rulebook in force. */
  reportDays: number
  zone: string
}

/** Who raises, when it is not detection by itself; `electionId` narrows a report to one election. */
export type Raiser = { origin: FlagOrigin; raisedById: string; reporterNote: string | null; electionId: string }

export type ActivityOutcome = { electionId: string; actDay: Day; detection: Detection; flag: Raised | null }

/**
 * Reads one stored activity in every election whose monitoring covers its day, raises what is to be raised, and marks it
 * as read. An account that nobody stands behind, or that was found not to be theirs, raises nothing. WhatsApp is no public
 * place: what was seen there counts only when somebody reports it.
 */
export async function detectActivity(
  tx: Transaction,
  actor: Actor,
  activity: StoredActivity,
  setting: DetectionSetting,
  raiser: Raiser | null = null,
): Promise<ActivityOutcome[]> {
  const { employeeId, attribution } = activity.account
  const actDay = dayOf(activity.actAt ?? activity.firstSeenAt, setting.zone)
  const mayRaise =
    attribution !== 'not_theirs' &&
    attribution !== 'impersonating' &&
    (activity.platform !== 'whatsapp' || raiser !== null)
  const outcomes: ActivityOutcome[] = []
  for (const election of setting.elections) {
    if (actDay < election.monitoringFrom || actDay > election.monitoringTo) continue
    if (raiser && raiser.electionId !== election.id) continue
    const detection = readActivity(activity, election.dictionary, actDay)
    const flag =
      employeeId && mayRaise && detection.raise
        ? await raiseFlag(tx, actor, {
            activityId: activity.id,
            electionId: election.id,
            employeeId,
            accountId: activity.accountId,
            act: activity.act,
            detection,
            actDay,
            origin: raiser?.origin ?? 'detection',
            raisedById: raiser?.raisedById ?? null,
            reporterNote: raiser?.reporterNote ?? null,
            firstKnownAt: activity.firstSeenAt,
            knownDay: dayOf(activity.firstSeenAt, setting.zone),
            rulebookId: setting.rulebookId,
            ruleCodes: setting.ruleCodes,
            reportDays: setting.reportDays,
          })
        : null
    outcomes.push({ electionId: election.id, actDay, detection, flag })
  }
  await tx.activity.update({ where: { id: activity.id }, data: { detectedAt: now() }, select: { id: true } })
  const raised = outcomes.find(({ flag }) => flag)
  const detail = { raised: raised !== undefined, ruleCode: raised?.detection.ruleCode ?? null }
  await record(tx, actor, 'activity.detected', detail, { type: 'activity', id: activity.id, employeeId })
  return outcomes
}
