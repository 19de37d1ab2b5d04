import 'server-only'
import { record } from '@/lib/audit/record'
import { DETECTED_FIELDS, detectActivity, type DetectionSetting } from '@/lib/detection/detect-activity'
import { loadSetting } from '@/lib/detection/load-setting'
import { linkToActivity } from '@/lib/evidence/link-evidence'
import { now } from '@/lib/platform/clock'
import { dayOf } from '@/lib/platform/day'
import { transaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { storedKeyOf } from './dedupe-key'
import { draftManualActivity, readManualLink } from './draft-manual-activity'
import type { ManualActivity } from './manual-activity'
import { readReference, resolveAccount } from './resolve-account'
import { readTimes } from './read-times'
import { toStaged, type StagedActivity } from './staged-activity'

export type RecordedActivity = { activityId: string; isRepeated: boolean; flagNumber: number | null }

/**
 * Writes down one act that an officer saw or that somebody reported, with its captures, and lets detection read it at
 * once. The officer counts as the one who raised it, so he will not be the one who decides it. An act that is in the
 * register already gets a sighting and the captures, nothing else.
 */
export async function recordActivity(actor: Person, input: ManualActivity): Promise<RecordedActivity> {
  const setting = await loadSetting()
  const election = setting?.elections.find(({ id }) => id === input.electionId)
  if (!setting || !election) throw new Refusal('notFound', {}, 'electionId')
  if (input.platform === 'whatsapp' && input.reporter === '') throw new Refusal('reportOnly', {}, 'reporter')
  const times = readTimes(input, setting.zone, now())
  if (!times.ok) throw new Refusal(times.code, {}, times.field)
  const day = dayOf(new Date(times.actAt ?? times.seenAt), setting.zone)
  if (day < election.monitoringFrom || day > election.monitoringTo)
    throw new Refusal('outsideWindow', { from: election.monitoringFrom, to: election.monitoringTo }, 'seenAt')
  const read = readManualLink(input)
  if (!read.ok) throw new Refusal('linkInvalid', {}, 'link')
  const reference = readReference(input.platform, input.handle, 'handle')
  const target = input.target === '' ? null : readReference(input.platform, input.target, 'target')

  return transaction(async (tx) => {
    const account = await resolveAccount(tx, actor, reference, input.employee)
    const draft = draftManualActivity(input, read.link, reference, target?.handle ?? null, times)
    const staged = toStaged(draft, account, storedKeyOf(draft, account.id), times.seenAt)
    const known = await findKnown(tx, staged.dedupeKey, account.id)
    const activityId = known?.id ?? (await addActivity(tx, actor, staged))
    await tx.sighting.createMany({
      data: [{ activityId, seenAt: new Date(times.seenAt), source: 'manual', byId: actor.id }],
      skipDuplicates: true,
    })
    await linkToActivity(tx, actor, activityId, input.evidence)
    const subject = { type: 'activity', id: activityId, employeeId: account.employeeId } as const
    if (known) await record(tx, actor, 'activity.seenAgain', { source: 'manual' }, subject)
    else
      await record(
        tx,
        actor,
        'activity.recorded',
        { source: 'manual', act: input.act, platform: input.platform },
        subject,
      )
    const flagNumber = await readNow(tx, actor, activityId, setting, input)
    return { activityId, isRepeated: known !== null, flagNumber }
  })
}

/**
 * The act that is in the register already. A post has one author: when it stands there under another account, nothing of
 * what is written here may be added to that other person's act.
 */
async function findKnown(tx: Transaction, dedupeKey: string, accountId: string): Promise<{ id: string } | null> {
  const known = await tx.activity.findUnique({
    where: { dedupeKey },
    select: { id: true, accountId: true, account: { select: { handle: true } } },
  })
  if (known && known.accountId !== accountId) throw new Refusal('otherAuthor', { handle: known.account.handle }, 'link')
  return known
}

async function addActivity(tx: Transaction, actor: Person, staged: StagedActivity): Promise<string> {
  const { actAt, seenAt, isSeenKnown: _, counts, ...rest } = staged
  const row = await tx.activity.create({
    data: {
      ...rest,
      platform: rest.platform as ManualActivity['platform'],
      counts,
      actAt: actAt === null ? null : new Date(actAt),
      firstSeenAt: new Date(seenAt),
      collectorId: actor.id,
      createdAt: now(),
    },
    select: { id: true },
  })
  return row.id
}

/** Detection at once; an act that was raised before keeps that flag. */
async function readNow(
  tx: Transaction,
  actor: Person,
  activityId: string,
  setting: DetectionSetting,
  { electionId, reporter }: ManualActivity,
): Promise<number | null> {
  const where = { activityId_electionId: { activityId, electionId } }
  const before = await tx.flag.findUnique({ where, select: { number: true } })
  if (before) return before.number
  const activity = await tx.activity.findUniqueOrThrow({ where: { id: activityId }, select: DETECTED_FIELDS })
  const origin = reporter === '' ? 'officer' : 'report'
  const raiser = { origin, raisedById: actor.id, reporterNote: reporter || null, electionId } as const
  const outcomes = await detectActivity(tx, actor, activity, setting, raiser)
  return outcomes.find(({ flag }) => flag)?.flag?.number ?? null
}
