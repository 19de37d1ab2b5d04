import 'server-only'
import { record } from '@/lib/audit/record'
import { recordEach } from '@/lib/audit/record-each'
import { requireLinkable } from '@/lib/evidence/link-evidence'
import { toDate, toDay, type Day } from '@/lib/platform/day'
import { transaction, type Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import type { Person } from '@/lib/staff/actor'

/**
 * Writes down that people have signed the integrity pact of an election (SKB Netralitas 2022; each signs once). Throws
 * `notFound`, `dayInFuture`, `pactTooEarly` (more than the year before the watched window), `nobodyChosen`, `pactTaken`
 * when all of them had signed already. Returns how many were written.
 */
export async function signPacts(
  actor: Person,
  input: { electionId: string; employeeIds: string[]; signedOn: Day },
): Promise<number> {
  const employeeIds = [...new Set(input.employeeIds)]
  if (employeeIds.length === 0) throw new Refusal('nobodyChosen', {}, 'employees')
  const day = await today()
  return transaction(async (tx) => {
    await requireDay(tx, input, day)
    const known = await tx.employee.count({ where: { id: { in: employeeIds } } })
    if (known !== employeeIds.length) throw new Refusal('notFound')
    const written = await tx.integrityPact.createManyAndReturn({
      data: employeeIds.map((employeeId) => ({
        employeeId,
        electionId: input.electionId,
        signedOn: toDate(input.signedOn),
        byId: actor.id,
      })),
      skipDuplicates: true,
      select: { employeeId: true },
    })
    if (written.length === 0) throw new Refusal('pactTaken', {}, 'employees')
    const detail = { electionId: input.electionId, signedOn: input.signedOn, withDocument: false }
    await recordEach(
      tx,
      actor,
      'pact.signed',
      written.map(({ employeeId }) => ({ detail, subject: { type: 'employee', id: employeeId, employeeId } })),
    )
    return written.length
  })
}

/**
 * The signed paper of one person: writes the pact with it, or adds the paper to a pact that has none. Throws `pactTaken`
 * when there is one with its document, and like `signPacts`.
 */
export async function attachPact(
  actor: Person,
  input: { electionId: string; employeeId: string; signedOn: Day; evidenceId: string },
): Promise<void> {
  const { electionId, employeeId, signedOn } = input
  const day = await today()
  await transaction(async (tx) => {
    await requireDay(tx, input, day)
    if (!(await tx.employee.findUnique({ where: { id: employeeId }, select: { id: true } })))
      throw new Refusal('notFound', {}, 'employeeId')
    const [evidenceId] = await requireLinkable(tx, actor, [input.evidenceId])
    const row = { electionId, employeeId, signedOn: toDate(signedOn), evidenceId: evidenceId!, byId: actor.id }
    const { count } = await tx.integrityPact.createMany({ data: [row], skipDuplicates: true })
    if (count === 0) {
      const added = await tx.integrityPact.updateMany({
        where: { electionId, employeeId, evidenceId: null },
        data: { evidenceId: evidenceId!, signedOn: toDate(signedOn) },
      })
      if (added.count === 0) throw new Refusal('pactTaken', {}, 'employeeId')
    }
    const detail = { electionId, signedOn, withDocument: true }
    await record(tx, actor, 'pact.signed', detail, { type: 'employee', id: employeeId, employeeId })
  })
}

async function requireDay(tx: Transaction, input: { electionId: string; signedOn: Day }, day: Day): Promise<void> {
  const election = await tx.election.findUnique({
    where: { id: input.electionId },
    select: { monitoringFrom: true },
  })
  if (!election) throw new Refusal('notFound', {}, 'electionId')
  if (input.signedOn > day) throw new Refusal('dayInFuture', {}, 'signedOn')
  const earliest = `${Number(toDay(election.monitoringFrom).slice(0, 4)) - 1}-01-01`
  if (input.signedOn < earliest) throw new Refusal('pactTooEarly', {}, 'signedOn')
}
