import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { hasRole, type Actor } from '@/lib/staff/actor'

const FROM_DIRECTION = ['direction', 'referral', 'decision', 'approval', 'delivery', 'effective', 'appeal'] as const
const FROM_REFERRAL = FROM_DIRECTION.filter((stage) => stage !== 'direction')

/**
 * Which cases an actor may see; a case outside is "not there". The inspectorate sees all. BKPSDM sees a case from the
 * direction on, and of the closed ones only those that it decided or that ended in coaching or a sanction: an allegation
 * that was never shown must not reach the office that decides about careers, not even as an identity block. The Bawaslu
 * liaison sees what was referred or what began with Bawaslu. Everybody else sees nothing.
 */
export function visibleTo(actor: Actor): Prisma.CaseWhereInput {
  const may: Prisma.CaseWhereInput[] = []
  if (hasRole(actor, 'inspectorate_officer', 'inspectorate_chief')) return {}
  if (hasRole(actor, 'bkpsdm_officer'))
    may.push(
      { stage: { in: [...FROM_DIRECTION] } },
      { stage: 'closed', OR: [{ outcome: { in: ['sanctioned', 'coaching'] } }, { decisions: { some: {} } }] },
    )
  if (hasRole(actor, 'bawaslu_liaison'))
    may.push({ stage: { in: FROM_REFERRAL } }, { referrals: { some: {} } }, { recommendations: { some: {} } })
  // Said outright: inside an AND Prisma takes an empty OR for "no condition".
  return may.length > 0 ? { OR: may } : { id: { in: [] } }
}
