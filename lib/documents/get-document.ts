import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { visibleTo } from '@/lib/cases/visible-to'
import { now } from '@/lib/platform/clock'
import { toDay } from '@/lib/platform/day'
import { db, transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { hashDocument } from './hash-document'
import { Letter } from './letter'

const HOUR = 3_600_000

/**
 * An issued paper for a reader who may see its case; that it was opened is recorded (once an hour a person). `isIntact`
 * says whether the words still have the hash of their issue. Throws notFound.
 */
export async function getDocument(actor: Person, caseId: string, id: string) {
  if (![caseId, id].every((one) => z.uuid().safeParse(one).success)) throw new Refusal('notFound')
  const row = await db().document.findFirst({
    where: { id, caseId, case: visibleTo(actor) },
    select: {
      id: true,
      kind: true,
      number: true,
      issuedOn: true,
      content: true,
      sha256: true,
      case: { select: { employeeId: true } },
    },
  })
  if (!row) throw new Refusal('notFound')
  const { kind, number, content, sha256 } = row
  const issuedOn = toDay(row.issuedOn)
  await recordOpening(actor, { id, caseId, employeeId: row.case.employeeId, kind, number })
  const letter = Letter.safeParse(content)
  const isIntact = hashDocument({ number, issuedOn, content }) === sha256
  return { id, kind, number, issuedOn, sha256, isIntact, letter: letter.success ? letter.data : null }
}

async function recordOpening(
  actor: Person,
  paper: { id: string; caseId: string; employeeId: string; kind: string; number: string },
): Promise<void> {
  const { id, caseId, employeeId, kind, number } = paper
  const opened = await db().auditEntry.findFirst({
    where: {
      caseId,
      actorId: actor.id,
      subjectId: id,
      event: 'document.opened',
      at: { gt: new Date(now().getTime() - HOUR) },
    },
    select: { seq: true },
  })
  if (opened) return
  const subject = { type: 'document', id, caseId, employeeId } as const
  await transaction((tx) => record(tx, actor, 'document.opened', { kind, number }, subject))
}
