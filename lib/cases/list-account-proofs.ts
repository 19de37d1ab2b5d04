import 'server-only'
import { db } from '@/lib/platform/db'

/** The accounts of a case with every proof of whose they are. The caller has opened the case. */
export async function listAccountProofs(caseId: string) {
  return db().account.findMany({
    where: { flags: { some: { caseId } } },
    orderBy: { handleKey: 'asc' },
    select: {
      id: true,
      platform: true,
      handle: true,
      attribution: true,
      proofs: {
        orderBy: { at: 'asc' },
        select: { id: true, attribution: true, kind: true, note: true, byName: true },
      },
    },
  })
}
