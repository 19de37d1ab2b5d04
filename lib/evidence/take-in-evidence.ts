import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/platform/clock'
import { transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'
import { inspectFile } from './inspect-file'
import { keepFile } from './store'

export type TakenIn = { id: string; sha256: string; mediaType: string; width: number | null; height: number | null }

/** The name is kept for people only: without folders, control and direction-turning characters, at most 120 letters. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, '').trim()
  return (plain || 'file').slice(-120).toWellFormed()
}

/**
 * Takes a file in as evidence: PNG, JPEG, WebP or PDF as it is, every byte. The same file handed in twice is one file and
 * one row; that it was handed in again stands in the record. Throws a Refusal for what is none of these, too large,
 * broken, or too many pixels; then nothing is kept.
 */
export async function takeInEvidence(actor: Person, file: { bytes: Uint8Array; name: string }): Promise<TakenIn> {
  const { mediaType, width, height } = await inspectFile(file.bytes)
  const sha256 = await keepFile(file.bytes)
  return transaction(async (tx) => {
    // The file is there before its row: a cut in between leaves a file without a row, never a row without a file.
    const row = { sha256, mediaType, bytes: file.bytes.length, width, height }
    await tx.evidence.createMany({
      data: [{ ...row, originalName: plainFileName(file.name), takenInById: actor.id, takenInAt: now() }],
      skipDuplicates: true,
    })
    const { id } = await tx.evidence.findUniqueOrThrow({ where: { sha256 }, select: { id: true } })
    const detail = { sha256, bytes: file.bytes.length, mediaType }
    await record(tx, actor, 'evidence.takenIn', detail, { type: 'evidence', id })
    return { id, sha256, mediaType, width, height }
  })
}
