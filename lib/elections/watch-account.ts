import 'server-only'
import { record } from '@/lib/audit/record'
import { toDay, type Day } from '@/lib/platform/day'
import { db, transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { parseAccountReference } from '@/lib/registry/parse-account-reference'
import type { SocialPlatform } from '@/lib/registry/social-platform'
import type { Person } from '@/lib/staff/actor'
import type { WatchedType } from './watched-types'

export type WatchedRow = {
  id: string
  platform: string
  handle: string
  url: string | null
  type: WatchedType
  basis: string
  candidate: string | null
  ballotNumber: number | null
  candidateId: string | null
  validFrom: Day | null
  validTo: Day | null
  version: number
}

/** Accounts of the campaign side, of government and of media that belong to an election, by type and handle. */
export async function listWatchedAccounts(electionId: string): Promise<WatchedRow[]> {
  const rows = await db().watchedAccount.findMany({
    where: { electionId },
    select: {
      id: true,
      platform: true,
      handle: true,
      url: true,
      type: true,
      basis: true,
      candidateId: true,
      validFrom: true,
      validTo: true,
      version: true,
      candidate: { select: { name: true, ballotNumber: true } },
    },
    orderBy: [{ type: 'asc' }, { handle: 'asc' }],
  })
  return rows.map(({ candidate, validFrom, validTo, ...row }) => ({
    ...row,
    candidate: candidate?.name ?? null,
    ballotNumber: candidate?.ballotNumber ?? null,
    validFrom: validFrom && toDay(validFrom),
    validTo: validTo && toDay(validTo),
  }))
}

export type WatchedInput = {
  electionId: string
  reference: string
  platform: SocialPlatform
  type: WatchedType
  candidateId: string
  basis: string
}

/**
 * Puts an account under its type. What an act toward it may touch depends on the type: the social-media row of the SKB is
 * about campaign accounts, an incumbent's official account is not one (domain notes §0.2).
 */
export async function addWatchedAccount(actor: Person, input: WatchedInput): Promise<void> {
  const read = parseAccountReference(input.reference, input.platform)
  if (!read.ok) throw new Refusal('accountUnreadable', {}, 'reference')
  const { platform, handle, handleKey, url } = read.account
  await transaction(async (tx) => {
    if (
      input.candidateId &&
      !(await tx.candidate.findFirst({
        where: { id: input.candidateId, contest: { electionId: input.electionId } },
        select: { id: true },
      }))
    )
      throw new Refusal('notFound', {}, 'candidateId')
    const { count } = await tx.watchedAccount.createMany({
      data: [
        {
          electionId: input.electionId,
          candidateId: input.candidateId || null,
          platform,
          handle,
          handleKey,
          url,
          type: input.type,
          basis: input.basis,
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) throw new Refusal('watchedTaken', {}, 'reference')
    await record(
      tx,
      actor,
      'watchedAccount.added',
      { platform, handle, type: input.type },
      { type: 'election', id: input.electionId },
    )
  })
}

/** Corrects type and basis of a watched account. */
export async function changeWatchedAccount(
  actor: Person,
  input: { id: string; version: number; type: WatchedType; basis: string },
): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.watchedAccount.updateMany({
      where: { id: input.id, version: input.version },
      data: { type: input.type, basis: input.basis, version: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('changedMeanwhile')
    await record(tx, actor, 'watchedAccount.changed', { fields: ['type', 'basis'] }, { type: 'election', id: input.id })
  })
}
