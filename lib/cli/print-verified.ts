import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { CliWords } from './cli-words'

/** `netra verify`: hashes every evidence file again and says which are missing or altered; exit 1 when one is. */
export async function printVerified(t: CliWords): Promise<number> {
  let broken = 0
  try {
    const evidence = await db().evidence.findMany({ select: { id: true, sha256: true } })
    for (const { id, sha256 } of evidence) {
      const found = await hashFile(path.join(env().NETRA_STORE, sha256.slice(0, 2), sha256))
      if (found === sha256) continue
      broken++
      console.log(t('verifyBroken', { kind: t('evidence'), id, why: t(found === null ? 'missing' : 'altered') }))
    }
    const documents = await db().document.count()
    if (broken === 0) console.log(t('verifyFine', { evidence: evidence.length, documents }))
    return broken === 0 ? 0 : 1
  } finally {
    await db().$disconnect()
  }
}

async function hashFile(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return null
  }
}
