import 'server-only'
import { z } from 'zod'
import { db } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import { hasRole, type Person } from '@/lib/staff/actor'
import { caseFile, type CaseFile } from './case-file'
import type { CaseState } from './case-state'
import { gatherFacts } from './gather-facts'
import { loadCaseState } from './load-state'
import { loadPerson } from './load-person'
import { whyNot, type CaseFacts } from './policy'
import { recordReading } from './record-reading'
import { FILE } from './select-file'
import { visibleTo } from './visible-to'

export type OpenedCase = { file: CaseFile; state: CaseState; facts: CaseFacts }

/**
 * Opens a case for a reader, and records that it was opened. Who may still assess intent gets it without identity, on
 * every page: name, number, position, unit, handles, links and pictures stay out, and typed texts are cleaned of them.
 * Throws notFound for a case that does not exist or is not the actor's to see.
 */
export async function getCase(actor: Person, id: string, part = 'file'): Promise<OpenedCase> {
  if (!z.uuid().safeParse(id).success) throw new Refusal('notFound')
  const row = await db().case.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, select: FILE })
  if (!row) throw new Refusal('notFound')
  const state = await loadCaseState(db(), id)
  const facts = gatherFacts(state, await today())
  const isBlind = whyNot(actor, 'assessIntent', facts) === null
  const isInside = hasRole(actor, 'inspectorate_officer', 'inspectorate_chief', 'bkpsdm_officer')
  const person = await loadPerson(db(), row.employeeId)
  const file = caseFile(row, person, { isBlind, isInside, actorId: actor.id })
  await recordReading(actor, { id, number: file.number, employeeId: row.employeeId }, part)
  return { file, state, facts }
}
