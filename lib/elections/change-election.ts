import 'server-only'
import { record } from '@/lib/audit/record'
import { toDate, type Day } from '@/lib/platform/day'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'

export type ElectionInput = {
  code: string
  name: string
  kind: 'general' | 'regional'
  region: string
  year: number
  monitoringFrom: Day
  monitoringTo: Day
}

const dates = (input: { monitoringFrom: Day; monitoringTo: Day }) => {
  if (input.monitoringTo < input.monitoringFrom) throw new Refusal('periodReversed', {}, 'monitoringTo')
  return { monitoringFrom: toDate(input.monitoringFrom), monitoringTo: toDate(input.monitoringTo) }
}

/** Adds an election. Its monitoring window has an end from the first day: nothing is watched for ever. */
export async function addElection(actor: Person, input: ElectionInput): Promise<string> {
  return transaction(async (tx) => {
    if (await tx.election.findUnique({ where: { code: input.code }, select: { id: true } }))
      throw new Refusal('codeTaken', {}, 'code')
    const { id } = await tx.election.create({ data: { ...input, ...dates(input) }, select: { id: true } })
    await record(tx, actor, 'election.added', { code: input.code }, { type: 'election', id })
    return id
  })
}

/** Changes name and monitoring window; the version guards against a page that has grown old. */
export async function changeElection(
  actor: Person,
  input: { electionId: string; version: number; name: string; monitoringFrom: Day; monitoringTo: Day },
): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.election.updateMany({
      where: { id: input.electionId, version: input.version },
      data: { name: input.name, ...dates(input), version: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('changedMeanwhile')
    await record(
      tx,
      actor,
      'election.changed',
      { fields: ['name', 'monitoringFrom', 'monitoringTo'] },
      { type: 'election', id: input.electionId },
    )
  })
}

export type StageInput = { electionId: string; kind: string; name: string; startsOn: Day; endsOn: Day; source: string }

/** Sets a stage of the calendar; one of the same kind and name is moved instead of doubled. */
export async function setElectionStage(actor: Person, input: StageInput): Promise<void> {
  if (input.endsOn < input.startsOn) throw new Refusal('periodReversed', {}, 'endsOn')
  await transaction(async (tx) => {
    const { electionId, kind, name, source } = input
    if (!(await tx.election.findUnique({ where: { id: electionId }, select: { id: true } })))
      throw new Refusal('notFound')
    const data = { startsOn: toDate(input.startsOn), endsOn: toDate(input.endsOn), source: source || null }
    const before = await tx.electionStage.findFirst({ where: { electionId, kind, name }, select: { id: true } })
    if (before) await tx.electionStage.update({ where: { id: before.id }, data })
    else await tx.electionStage.create({ data: { electionId, kind, name, ...data } })
    await record(
      tx,
      actor,
      'election.stageSet',
      { kind, startsOn: input.startsOn, endsOn: input.endsOn },
      { type: 'election', id: electionId },
    )
  })
}
