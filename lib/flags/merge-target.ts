import 'server-only'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { LoadedFlag } from './load-flag'
import { MERGEABLE } from './outcome'

/**
 * The flag into which another is merged: of the same person, not itself, and not one that ended. A merged flag cannot
 * be a target, so no circle can arise. The caller holds both rows locked. Throws mergeTarget.
 */
export async function checkMergeTarget(
  tx: Transaction,
  flag: LoadedFlag,
  targetId: string,
): Promise<{ id: string; number: number }> {
  const target = targetId
    ? await tx.flag.findFirst({
        where: { id: targetId, employeeId: flag.employeeId, state: { in: [...MERGEABLE] } },
        select: { id: true, number: true },
      })
    : null
  if (!target || target.id === flag.id) throw new Refusal('mergeTarget', {}, 'mergeInto')
  return target
}
