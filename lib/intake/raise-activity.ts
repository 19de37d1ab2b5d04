import 'server-only'
import { z } from 'zod'
import { DETECTED_FIELDS } from '@/lib/detection/detect-activity'
import { classOfState, findStatus } from '@/lib/detection/find-status'
import { loadSetting } from '@/lib/detection/load-setting'
import { raiseFlag, type Raised } from '@/lib/detection/raise-flag'
import { readActivity } from '@/lib/detection/read-activity'
import { field } from '@/lib/doors/field'
import { dayOf } from '@/lib/platform/day'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'

export const ActivityToRaise = z.strictObject({
  activityId: field.id(),
  electionId: field.id(),
  candidateId: z.union([z.literal(''), z.uuid('choose')]).default(''),
  reason: field.text(500),
  reporter: field.optional(1000),
})
export type ActivityToRaise = z.infer<typeof ActivityToRaise>

/**
 * Raises an activity that detection left alone, with the officer's reason in its explanation. Somebody else decides it.
 * Throws `alreadyDone` when it is raised in this election, `accountNotTheirs` when nobody stands behind the account.
 */
export async function raiseActivity(actor: Person, input: ActivityToRaise): Promise<Raised> {
  const setting = await loadSetting()
  const election = setting?.elections.find(({ id }) => id === input.electionId)
  if (!setting || !election) throw new Refusal('notFound')
  return transaction(async (tx) => {
    const activity = await tx.activity.findUnique({ where: { id: input.activityId }, select: DETECTED_FIELDS })
    if (!activity) throw new Refusal('notFound')
    const { employeeId, attribution } = activity.account
    if (!employeeId || attribution === 'not_theirs' || attribution === 'impersonating')
      throw new Refusal('accountNotTheirs')
    if (activity.platform === 'whatsapp' && input.reporter === '') throw new Refusal('reportOnly', {}, 'reporter')
    const actDay = dayOf(activity.actAt ?? activity.firstSeenAt, setting.zone)
    if (actDay < election.monitoringFrom || actDay > election.monitoringTo)
      throw new Refusal('outsideWindow', { from: election.monitoringFrom, to: election.monitoringTo })
    const detection = readActivity(activity, election.dictionary, actDay)
    if (input.candidateId !== '' && !election.dictionary.indexOf.has(input.candidateId))
      throw new Refusal('notFound', {}, 'candidateId')
    const chosen = election.dictionary.candidates[election.dictionary.indexOf.get(input.candidateId) ?? -1]
    if (chosen) {
      // The class follows the status that the candidate whom the officer means held that day.
      const status = findStatus(chosen.statuses, actDay)
      detection.subject = { candidateId: chosen.candidateId, status }
      detection.ruleClass = classOfState(status)
    }
    detection.because.push({ code: 'RAISED_BY_OFFICER', params: { reason: input.reason } })
    const raised = await raiseFlag(tx, actor, {
      activityId: activity.id,
      electionId: election.id,
      employeeId,
      accountId: activity.accountId,
      act: activity.act,
      detection,
      actDay,
      origin: input.reporter === '' ? 'officer' : 'report',
      raisedById: actor.id,
      reporterNote: input.reporter || null,
      firstKnownAt: activity.firstSeenAt,
      knownDay: dayOf(activity.firstSeenAt, setting.zone),
      rulebookId: setting.rulebookId,
      ruleCodes: setting.ruleCodes,
      reportDays: setting.reportDays,
    })
    if (!raised) throw new Refusal('alreadyDone')
    return raised
  })
}
