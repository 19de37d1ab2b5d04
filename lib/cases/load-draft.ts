import 'server-only'
import { db } from '@/lib/platform/db'
import { getRulebook } from '@/lib/rulebook/find-rulebook'

/** Rule and sanction of the draft that waits on a case. The caller has asked whether the actor may see the case. */
export async function loadDraft(caseId: string) {
  const row = await db().case.findUniqueOrThrow({
    where: { id: caseId },
    select: {
      rulebookId: true,
      ruleCode: true,
      decisions: {
        where: { rejectedAt: null },
        orderBy: { draftedAt: 'desc' },
        take: 1,
        select: { sanctionCode: true },
      },
    },
  })
  const book = await getRulebook(row.rulebookId)
  return {
    rule: book.violations.find((one) => one.code === row.ruleCode),
    sanction: book.sanctions.find((one) => one.code === row.decisions[0]?.sanctionCode),
  }
}
