import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { issueDocument } from '@/lib/documents/issue-document'
import { summonsLetter } from '@/lib/documents/templates/summons-letter'
import { ZONES } from '@/lib/messages/format'
import { now } from '@/lib/platform/clock'
import { toDate, type Day } from '@/lib/platform/day'
import { db, type Reader } from '@/lib/platform/db'
import { findDeployment } from '@/lib/platform/find-deployment'
import { Refusal } from '@/lib/platform/refusal'
import { whyNotHearingOn } from '@/lib/rulebook/deadlines'
import { loadCalendar } from '@/lib/rulebook/load-calendar'
import type { Person } from '@/lib/staff/actor'
import type { CaseState } from './case-state'
import { CITED, letterFrame, loadPaperActs } from './letter-frame'
import { loadPerson } from './load-person'
import { checkedFields } from './step-input'
import { checkStep, takeStep } from './take-step'

export const SUMMONS_MODES = ['in_person', 'online'] as const
const MODE_ON_PAPER = { in_person: 'Tatap muka', online: 'Daring' } as const

export const IssueSummons = z.strictObject({
  ...checkedFields,
  letterDate: field.day(),
  hearingOn: field.day(),
  hearingTime: field.time(),
  place: field.text(300),
  mode: field.choice(SUMMONS_MODES),
  signerName: field.text(120),
  signerTitle: field.text(120),
})
export type IssueSummons = z.output<typeof IssueSummons>

/** The ordinal of the next summons; II comes only after a recorded no-show. */
export function nextOrdinal(state: CaseState): number {
  return state.summonses.length + 1
}

async function checkDays(reader: Reader, input: IssueSummons, today: Day): Promise<void> {
  if (input.letterDate < today) throw new Refusal('letterBackdated', {}, 'letterDate')
  const refusal = whyNotHearingOn(input.hearingOn, input.letterDate, await loadCalendar(reader))
  if (refusal) throw new Refusal(refusal, {}, 'hearingOn')
}

/** Everything that issuing would refuse, without issuing. Returns the ordinal for the check page. */
export async function checkSummons(actor: Person, input: IssueSummons, today: Day): Promise<number> {
  const state = await checkStep(actor, input, 'issueSummons')
  await checkDays(db(), input, today)
  return nextOrdinal(state)
}

/**
 * Issues the summons as a numbered letter and waits for the hearing day, which must be the 7th working day after the
 * letter (PP 94/2021 Ps 26(2), unverified: lib/rulebook/deadlines.ts). Throws Refusal.
 */
export async function issueSummons(
  actor: Person,
  input: IssueSummons,
): Promise<{ documentId: string; number: string }> {
  return takeStep(actor, input, 'issueSummons', async (tx, state, today) => {
    await checkDays(tx, input, today)
    const ordinal = nextOrdinal(state)
    const { id: caseId, employeeId } = state
    const person = await loadPerson(tx, employeeId)
    const { zone } = await findDeployment()
    const rule = await ruleInWords(tx, state)
    const frame = await letterFrame(tx, input.letterDate, CITED.summons)
    const acts = await loadPaperActs(tx, caseId)
    const document = await issueDocument(tx, actor, {
      caseId,
      employeeId,
      kind: 'clarification_summons',
      issuedOn: input.letterDate,
      write: (number) =>
        summonsLetter(
          { ...frame, number },
          {
            ...input,
            caseNumber: state.number,
            ordinal,
            person,
            acts,
            rule,
            zone: ZONES[zone] ?? zone,
            mode: MODE_ON_PAPER[input.mode],
            signer: { name: input.signerName, title: input.signerTitle },
          },
        ),
    })
    await tx.summons.create({
      data: {
        caseId,
        ordinal,
        letterDate: toDate(input.letterDate),
        hearingOn: toDate(input.hearingOn),
        hearingTime: input.hearingTime,
        place: input.place,
        mode: input.mode,
        signerName: input.signerName,
        signerTitle: input.signerTitle,
        documentId: document.id,
        byId: actor.id,
        createdAt: now(),
      },
      select: { id: true },
    })
    const detail = { ordinal, document: document.number, hearingOn: input.hearingOn }
    await record(tx, actor, 'case.summoned', detail, { type: 'case', id: caseId, caseId, employeeId })
    const clock = { timer: 'T-PGL1', from: input.letterDate, dueOn: input.hearingOn }
    return {
      move: { to: 'clarification', clock },
      result: { documentId: document.id, number: document.number },
    }
  })
}

async function ruleInWords(reader: Reader, state: CaseState): Promise<string> {
  const code = state.ruleCode ?? state.flagRules.find((rule) => rule !== null)
  const row = code
    ? await reader.violationType.findUnique({
        where: { rulebookId_code: { rulebookId: state.rulebookId, code } },
        select: { code: true, titleId: true, source: true },
      })
    : null
  if (!row) throw new Refusal('needsRule')
  return `${row.titleId} (${row.code}; ${row.source})`
}
