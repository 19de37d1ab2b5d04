import 'server-only'
import { record } from '@/lib/audit/record'
import { requireLinkable } from '@/lib/evidence/link-evidence'
import { now } from '@/lib/platform/clock'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { whyNotAttribute, type AttributionLevel, type GivenProof } from './attribution-policy'

/**
 * Says how sure we are whose account it is, with the proofs for it; each stays on the account with who gave it and when.
 * Throws `notFound`, `changedMeanwhile`, `accountUnheld`, or what `whyNotAttribute` says.
 */
export async function attributeAccount(
  actor: Person,
  input: {
    id: string
    version: number
    attribution: AttributionLevel
    proofs: GivenProof[]
    confirmedBy: string
    /** Files in the order of the proofs; more files than proofs count as further sheets of the first proof. */
    evidenceIds: string[]
  },
): Promise<void> {
  const { id, attribution, proofs, confirmedBy } = input
  await transaction(async (tx) => {
    const account = await tx.account.findUnique({
      where: { id },
      select: {
        attribution: true,
        employeeId: true,
        proofs: { select: { kind: true, attribution: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      },
    })
    if (!account) throw new Refusal('notFound')
    if (!account.employeeId) throw new Refusal('accountUnheld')
    const why = whyNotAttribute(attribution, proofs, account.proofs, confirmedBy)
    if (why)
      throw new Refusal(
        why,
        {},
        why === 'confirmerNeeded' ? 'confirmedBy' : why === 'twoProofsNeeded' ? 'kind2' : 'kind',
      )
    const evidenceIds = await requireLinkable(tx, actor, input.evidenceIds)
    const sheets = [...proofs, ...evidenceIds.slice(proofs.length).map(() => proofs[0]!)]
    const { count } = await tx.account.updateMany({
      where: { id, version: input.version },
      data: { attribution, version: { increment: 1 } },
    })
    if (count === 0) throw new Refusal('changedMeanwhile')
    await tx.accountProof.createMany({
      data: sheets.map(({ kind, note }, index) => ({
        accountId: id,
        attribution,
        kind,
        note: attribution === 'confirmed_by_superior' ? [confirmedBy, note].filter(Boolean).join('. ') : note,
        evidenceId: evidenceIds[index] ?? null,
        byId: actor.id,
        byName: actor.name,
        at: now(),
      })),
    })
    const detail = { from: account.attribution, to: attribution, kind: proofs.map(({ kind }) => kind).join(' ') }
    await record(tx, actor, 'account.attributed', detail, { type: 'account', id, employeeId: account.employeeId })
  })
}
