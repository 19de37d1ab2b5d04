import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { db, transaction } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { drawCopy, type CopySize } from './draw-copy'
import { readStored } from './store'
import { handedIn, visibleTo } from './visible-to'

const HOUR = 3_600_000

export type OpenedEvidence = {
  bytes: Buffer
  mediaType: 'image/webp' | 'application/pdf'
  /** PDFs are handed over as a file and never shown in the page. */
  isAttachment: boolean
  sha256: string
}

/**
 * Opens a file for somebody who may see it: hashed again on reading (a file that was altered is refused and told to the
 * operator), pictures as a copy drawn anew. That it was opened stands in the record, once an hour for a person and file.
 * Throws `notFound` for a file that is not there or not his, `evidenceAltered` for a damaged one.
 */
export async function openEvidence(actor: Person, id: string, size: CopySize): Promise<OpenedEvidence> {
  const select = { id: true, sha256: true, mediaType: true } as const
  const row =
    (await db().evidence.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, select })) ??
    ((await handedIn(actor, id)) ? await db().evidence.findUnique({ where: { id }, select }) : null)
  if (!row) throw new Refusal('notFound')
  const stored = await readStored(row.sha256)
  if (!stored) {
    log.error('evidence damaged or missing', new Error('hash mismatch'), { sha256: row.sha256 })
    throw new Refusal('evidenceAltered')
  }
  const isPdf = row.mediaType === 'application/pdf'
  const bytes = isPdf ? stored : await drawCopy(stored, size)
  await recordOpening(actor, row.id, row.sha256)
  return { bytes, mediaType: isPdf ? 'application/pdf' : 'image/webp', isAttachment: isPdf, sha256: row.sha256 }
}

async function recordOpening(actor: Person, id: string, sha256: string): Promise<void> {
  await transaction(async (tx) => {
    const before = await tx.auditEntry.findFirst({
      where: {
        actorId: actor.id,
        event: 'evidence.opened',
        subjectId: id,
        at: { gt: new Date(now().getTime() - HOUR) },
      },
      select: { seq: true },
    })
    if (!before) await record(tx, actor, 'evidence.opened', { sha256 }, { type: 'evidence', id })
  })
}
