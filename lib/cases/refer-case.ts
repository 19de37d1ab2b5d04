import 'server-only'
import { z } from 'zod'
import { record } from '@/lib/audit/record'
import { field } from '@/lib/doors/field'
import { issueDocument } from '@/lib/documents/issue-document'
import { referralLetter } from '@/lib/documents/templates/referral-letter'
import { now } from '@/lib/platform/clock'
import { toDate } from '@/lib/platform/day'
import type { Transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { CITED, letterFrame, loadPaperActs } from './letter-frame'
import { loadPerson } from './load-person'
import { checkedFields } from './step-input'
import { checkStep, takeStep } from './take-step'

export const REFERRAL_CHANNELS = ['letter', 'sigaplapor', 'sbt'] as const

export const ReferCase = z.strictObject({
  ...checkedFields,
  authority: field.text(120),
  letterDate: field.day(),
  channel: field.choice(REFERRAL_CHANNELS),
  note: field.optional(2000),
  signerName: field.text(120),
  signerTitle: field.text(120),
})
export type ReferCase = z.output<typeof ReferCase>

/** Everything that referring would refuse, for the check page. */
export async function checkReferral(actor: Person, input: ReferCase, today: string): Promise<void> {
  await checkStep(actor, input, 'referCase')
  if (input.letterDate !== today) throw new Refusal('letterNotToday', {}, 'letterDate')
}

/**
 * Hands the case on to Bawaslu with a numbered paper that lists acts, answer and evidence with hashes (F16). From here
 * the case waits for the recommendation. Throws Refusal.
 */
export async function referCase(actor: Person, input: ReferCase): Promise<{ documentId: string; number: string }> {
  return takeStep(actor, input, 'referCase', async (tx, state, today) => {
    if (input.letterDate !== today) throw new Refusal('letterNotToday', {}, 'letterDate')
    const { id: caseId, employeeId } = state
    const frame = await letterFrame(tx, input.letterDate, CITED.referral)
    const person = await loadPerson(tx, employeeId)
    const acts = await loadPaperActs(tx, caseId)
    const answer = await loadAnswer(tx, caseId)
    const evidence = await loadEvidenceList(tx, caseId)
    const document = await issueDocument(tx, actor, {
      caseId,
      employeeId,
      kind: 'bawaslu_referral',
      issuedOn: input.letterDate,
      write: (number) =>
        referralLetter(
          { ...frame, number },
          {
            caseNumber: state.number,
            authority: input.authority,
            person,
            knownOn: state.firstKnownOn,
            acts,
            answer,
            evidence,
            note: input.note,
            signer: { name: input.signerName, title: input.signerTitle },
          },
        ),
    })
    const { authority, letterDate, channel } = input
    await tx.referral.create({
      data: {
        caseId,
        authority,
        letterDate: toDate(letterDate),
        channel,
        documentId: document.id,
        byId: actor.id,
        createdAt: now(),
      },
      select: { id: true },
    })
    const subject = { type: 'case', id: caseId, caseId, employeeId } as const
    await record(tx, actor, 'case.referred', { authority, document: document.number }, subject)
    const timer = state.electionKind === 'regional' ? 'T-BWS-PILKADA' : 'T-BWS-PEMILU'
    return {
      move: { to: 'referral', clock: { timer, from: letterDate } },
      result: { documentId: document.id, number: document.number },
    }
  })
}

/** What the person said, for the paper: the allegation never travels without the answer. */
async function loadAnswer(tx: Transaction, caseId: string): Promise<string> {
  const heard = await tx.clarification.findFirst({
    where: { caseId, attendance: { not: 'absent' } },
    orderBy: { recordedAt: 'desc' },
    select: { statement: true, answers: true },
  })
  if (!heard) return 'Terlapor dipanggil dua kali dan tidak hadir; dinilai berdasarkan bukti yang tersedia.'
  const rows = Array.isArray(heard.answers) ? (heard.answers as { question?: string; answer?: string }[]) : []
  const spoken = rows.map((row) => `${row.question ?? ''} ${row.answer ?? ''}`.trim())
  return [heard.statement, ...spoken].filter(Boolean).join('\n')
}

/** Every file of the case with its hash, so that the receiver can check each. */
async function loadEvidenceList(tx: Transaction, caseId: string): Promise<{ name: string; sha256: string }[]> {
  const rows = await tx.evidence.findMany({
    where: {
      OR: [
        { activities: { some: { activity: { flags: { some: { caseId } } } } } },
        { clarifications: { some: { clarification: { caseId } } } },
      ],
    },
    orderBy: [{ takenInAt: 'asc' }, { id: 'asc' }],
    select: { mediaType: true, sha256: true },
  })
  return rows.map((row, index) => ({ name: `Bukti ${index + 1} (${row.mediaType})`, sha256: row.sha256 }))
}
