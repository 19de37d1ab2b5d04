import 'server-only'
import { db } from '@/lib/platform/db'
import { hashStored } from './store'

const PAGE = 200

/**
 * Reads every file of the store and compares its hash with its name.
 * @returns number of files looked at, and the hashes of those that were altered or are missing
 */
export async function recheckEvidence(): Promise<{ checked: number; altered: string[]; missing: string[] }> {
  const altered: string[] = []
  const missing: string[] = []
  let checked = 0
  let after: string | null = null
  for (;;) {
    const rows: { id: string; sha256: string }[] = await db().evidence.findMany({
      where: after ? { id: { gt: after } } : {},
      orderBy: { id: 'asc' },
      take: PAGE,
      select: { id: true, sha256: true },
    })
    for (const { sha256 } of rows) {
      checked++
      const found = await hashStored(sha256)
      if (found === null) missing.push(sha256)
      else if (found !== sha256) altered.push(sha256)
    }
    const last = rows.at(-1)
    if (!last) return { checked, altered, missing }
    after = last.id
  }
}
