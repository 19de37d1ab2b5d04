import 'server-only'
import { record } from '@/lib/audit/record'
import { toDate, type Day } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { takeSerial } from '@/lib/platform/take-serial'
import { now } from '@/lib/platform/clock'
import type { Person } from '@/lib/staff/actor'
import { documentNumber } from './document-number'
import { hashDocument } from './hash-document'
import type { DocumentKind, Letter } from './letter'

/**
 * Issues a paper: takes the next number of the year, fixes the words, hashes them. Afterwards nobody can change it, the
 * database refuses. `write` gets the number that will stand on it. A failing transaction gives the number back.
 */
export async function issueDocument(
  tx: Transaction,
  actor: Person,
  paper: {
    caseId: string
    employeeId: string
    kind: DocumentKind
    issuedOn: Day
    write: (number: string) => Letter
  },
): Promise<{ id: string; number: string }> {
  const year = Number(paper.issuedOn.slice(0, 4))
  const serial = await takeSerial(tx, `document-${year}`)
  const number = documentNumber(paper.kind, serial, year)
  const content = paper.write(number)
  const sha256 = hashDocument({ number, issuedOn: paper.issuedOn, content })
  const { id } = await tx.document.create({
    data: {
      caseId: paper.caseId,
      kind: paper.kind,
      year,
      serial,
      number,
      issuedOn: toDate(paper.issuedOn),
      content,
      sha256,
      issuedById: actor.id,
      issuedAt: now(),
    },
    select: { id: true },
  })
  await record(
    tx,
    actor,
    'document.issued',
    { kind: paper.kind, number, sha256 },
    { type: 'document', id, caseId: paper.caseId, employeeId: paper.employeeId },
  )
  return { id, number }
}
