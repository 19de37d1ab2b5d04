import 'server-only'
import { record } from '@/lib/audit/record'
import { toDate, toDay, type Day } from '@/lib/platform/day'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import type { CandidateState } from '@/lib/detection/find-status'
import { foldCandidateName, isEmptyBoxName } from './fold-candidate-name'

export type CandidateInput = {
  electionId: string
  contestId: string
  ballotNumber: number | null
  name: string
  runningMate: string
}

/** Adds a candidate by hand, for example somebody who has declared but is on no list yet. */
export async function addCandidate(actor: Person, input: CandidateInput): Promise<string> {
  return transaction(async (tx) => {
    const contest = await tx.contest.findFirst({
      where: { id: input.contestId, electionId: input.electionId },
      select: { id: true, area: true },
    })
    if (!contest) throw new Refusal('notFound')
    const nameKey = foldCandidateName(input.name).full
    if (
      await tx.candidate.findFirst({
        where: {
          contestId: contest.id,
          OR: [{ nameKey }, ...(input.ballotNumber ? [{ ballotNumber: input.ballotNumber, partyId: null }] : [])],
        },
        select: { id: true },
      })
    )
      throw new Refusal('candidateTaken', {}, 'name')
    const { id } = await tx.candidate.create({
      data: {
        contestId: contest.id,
        ballotNumber: input.ballotNumber,
        name: input.name,
        nameKey,
        runningMate: input.runningMate || null,
        isEmptyBox: isEmptyBoxName(input.name),
      },
      select: { id: true },
    })
    await record(tx, actor, 'candidate.added', { contest: contest.area }, { type: 'candidate', id })
    return id
  })
}

export type StatusInput = { candidateId: string; state: CandidateState; from: Day; to: Day | ''; basis: string }

/**
 * Sets the status that a candidate holds from a day on; the running status ends the day before. The class of an act
 * follows from it (SKB 2022: before determination ethics, afterwards discipline), so a basis is asked for every time.
 * Refuses a period that begins before the running one, and people never stand behind an empty box.
 */
export async function setCandidateStatus(actor: Person, input: StatusInput): Promise<void> {
  if (input.to && input.to < input.from) throw new Refusal('periodReversed', {}, 'to')
  await transaction(async (tx) => {
    const candidate = await tx.candidate.findUnique({
      where: { id: input.candidateId },
      select: {
        isEmptyBox: true,
        statuses: { orderBy: { from: 'desc' }, take: 1, select: { id: true, from: true, to: true } },
      },
    })
    if (!candidate || candidate.isEmptyBox) throw new Refusal('notFound')
    const last = candidate.statuses[0]
    if (last && toDay(last.from) >= input.from) throw new Refusal('statusOverlaps', { day: toDay(last.from) }, 'from')
    if (last && (!last.to || toDay(last.to) >= input.from)) {
      await tx.candidateStatus.update({
        where: { id: last.id },
        data: { to: new Date(toDate(input.from).getTime() - 86_400_000) },
      })
    }
    await tx.candidateStatus.create({
      data: {
        candidateId: input.candidateId,
        state: input.state,
        from: toDate(input.from),
        to: input.to ? toDate(input.to) : null,
        basis: input.basis,
      },
    })
    const { state, from, basis } = input
    await record(
      tx,
      actor,
      'candidate.statusSet',
      { state, from, to: input.to || null, basis },
      { type: 'candidate', id: input.candidateId },
    )
  })
}

export type AliasInput = { candidateId: string; kind: 'name' | 'hashtag' | 'phrase' | 'account'; value: string }

/** Adds a name, hashtag or phrase by which people mean this candidate; the same one twice is refused. */
export async function addAlias(actor: Person, input: AliasInput): Promise<void> {
  const value = input.kind === 'hashtag' ? `#${input.value.replace(/^#+/, '')}` : input.value
  await transaction(async (tx) => {
    const { count } = await tx.candidateAlias.createMany({ data: [{ ...input, value }], skipDuplicates: true })
    if (count === 0) throw new Refusal('aliasTaken', {}, 'value')
    await record(
      tx,
      actor,
      'candidate.aliasAdded',
      { kind: input.kind, value },
      { type: 'candidate', id: input.candidateId },
    )
  })
}

/** Takes an alias away; flags raised through it stay as they were raised. */
export async function removeAlias(actor: Person, aliasId: string): Promise<void> {
  await transaction(async (tx) => {
    const alias = await tx.candidateAlias.findUnique({
      where: { id: aliasId },
      select: { candidateId: true, kind: true, value: true },
    })
    if (!alias) throw new Refusal('changedMeanwhile')
    await tx.candidateAlias.delete({ where: { id: aliasId } })
    await record(
      tx,
      actor,
      'candidate.aliasRemoved',
      { kind: alias.kind, value: alias.value },
      { type: 'candidate', id: alias.candidateId },
    )
  })
}
