import 'server-only'
import { DETECTED_FIELDS } from '@/lib/detection/detect-activity'
import type { Reason } from '@/lib/detection/explain'
import { loadSetting } from '@/lib/detection/load-setting'
import { readActivity } from '@/lib/detection/read-activity'
import { readExplanation } from '@/lib/flags/read-explanation'
import { dayOf } from '@/lib/platform/day'
import { db } from '@/lib/platform/db'

export type RecordedView = {
  id: string
  handle: string
  platform: string
  act: string
  captures: string[]
  employee: { id: string; name: string; unit: string } | null
  /** Flags raised from it, newest first. */
  flags: { id: string; number: number; because: Reason[] }[]
  /** Elections whose monitoring covers the act and in which it is not raised: why not, and who could be meant. */
  notRaised: { electionId: string; election: string; because: Reason[]; candidates: { id: string; label: string }[] }[]
}

/** Most ballots that one list may show; a legislative list of thousands is not a choice. */
const CANDIDATES = 60

/** What became of an activity that was written down: raised as which flag, or why not. Null when there is none. */
export async function findRecorded(id: string): Promise<RecordedView | null> {
  const activity = await db().activity.findUnique({ where: { id }, select: DETECTED_FIELDS })
  const setting = await loadSetting()
  if (!activity || !setting) return null
  const [flags, evidence, elections, employee] = await Promise.all([
    db().flag.findMany({
      where: { activityId: id },
      orderBy: { number: 'desc' },
      select: { id: true, number: true, explanation: true, electionId: true },
    }),
    db().activityEvidence.findMany({ where: { activityId: id }, orderBy: { at: 'asc' }, select: { evidenceId: true } }),
    db().election.findMany({ select: { id: true, name: true } }),
    activity.account.employeeId
      ? db().employee.findUnique({
          where: { id: activity.account.employeeId },
          select: { id: true, name: true, unit: { select: { name: true } } },
        })
      : null,
  ])
  const names = new Map(elections.map((election) => [election.id, election.name]))
  const raisedIn = new Set(flags.map(({ electionId }) => electionId))
  const day = dayOf(activity.actAt ?? activity.firstSeenAt, setting.zone)
  const open = setting.elections.filter(
    ({ id: election, monitoringFrom, monitoringTo }) =>
      !raisedIn.has(election) && monitoringFrom <= day && day <= monitoringTo,
  )
  return {
    id,
    handle: activity.authorHandle,
    platform: activity.platform,
    act: activity.act,
    captures: evidence.map(({ evidenceId }) => evidenceId),
    employee: employee && { id: employee.id, name: employee.name, unit: employee.unit.name },
    flags: flags.map(({ explanation, id: flag, number }) => ({
      id: flag,
      number,
      because: readExplanation(explanation).because as Reason[],
    })),
    notRaised: open.map(({ id: electionId, dictionary }) => ({
      electionId,
      election: names.get(electionId) ?? '',
      because: readActivity(activity, dictionary, day).because,
      candidates:
        dictionary.candidates.length > CANDIDATES
          ? []
          : dictionary.candidates.map(({ candidateId, name, runningMate }) => ({
              id: candidateId,
              label: [name, runningMate].filter(Boolean).join(' – '),
            })),
    })),
  }
}
