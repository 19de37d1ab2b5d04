import { reminderLetter } from '@/lib/documents/templates/reminder-letter'
import { remindsPerson } from '@/lib/cases/closable-outcomes'
import { closingReasons } from '../rulebook/closing-reasons'
import { enter, happen, later, numberOf, tell, type Story } from './case-story'
import { issuePaper, paperPerson } from './issue-paper'
import { memberOf } from './invent-staff'
import { doubtAccount } from './doubt-account'
import { signerOf } from './play-hearing'

/** One proposes to close without a sanction, with a reason. */
export function proposeClosing(story: Story): void {
  const { row, plan } = story
  const at = later(story, 0, 1)
  const by = story.officers[0]
  happen(story, at, () => {
    const words = closingReasons.find(({ code }) => code === plan.reason)?.titleId ?? ''
    const proposal = { proposedOutcome: plan.outcome, proposedReason: `${words}.`, closingReason: plan.reason }
    Object.assign(row, proposal, { closeProposedById: by.id, closeProposedByPerson: by.personKey, closeProposedAt: at })
    tell(story, at, by, 'case.closingProposed', { outcome: plan.outcome ?? '' })
  })
}

/** Another person agrees; the person concerned gets a letter where the reason asks for one. */
export function agreeClosing(story: Story): void {
  const { row, plan, chief } = story
  const at = later(story, 1, 1)
  const issuedOn = story.day
  const reason = closingReasons.find(({ code }) => code === plan.reason)
  happen(story, at, () => {
    const outcome = plan.outcome === 'coaching' ? 'coaching' : 'not_proven'
    const paper =
      reason && remindsPerson(plan.outcome ?? '')
        ? issuePaper(story, at, chief, {
            kind: 'coaching_reminder',
            issuedOn,
            write: (frame) =>
              reminderLetter(frame, {
                caseNumber: numberOf(story),
                outcome,
                reason: reason.titleId,
                person: paperPerson(story),
                signer: signerOf(story),
              }),
          })
        : null
    Object.assign(row, {
      outcome: plan.outcome,
      closingReason: plan.reason,
      closedById: chief.id,
      closedByPerson: chief.personKey,
      closedAt: at,
    })
    if (plan.outcome === 'not_the_actor') protectPerson(story, at)
    enter(story, at, 'closed', null)
    tell(story, at, chief, 'case.closed', { outcome: plan.outcome ?? '', document: paper?.number ?? null })
  })
}

/** The accounts are marked, so that nobody is accused through them again. */
function protectPerson(story: Story, at: Date): void {
  const { scene, plan, chief, person, row } = story
  const mark = plan.reason === 'not_the_actor.fake' ? ('impersonating' as const) : ('not_theirs' as const)
  for (const accountId of new Set(story.flags.map((flag) => flag.accountId))) {
    const note = `${numberOf(story)}: diperiksa bersama pegawai, bukan akunnya.`
    doubtAccount(scene, {
      accountId,
      mark,
      kind: 'case_finding',
      note,
      at,
      by: chief,
      caseId: row.id,
      employeeId: person.id,
    })
  }
}

/** BKPSDM closes a case whose sanction has taken effect. */
export function closeSanctioned(story: Story, effectiveOn: string): void {
  const { row, scene } = story
  if (effectiveOn > story.day) story.day = effectiveOn
  const at = later(story, 1, 3)
  const tuti = memberOf(scene.staff, 'tuti')
  happen(story, at, () => {
    Object.assign(row, {
      outcome: 'sanctioned',
      closingReason: row.actClass === 'ethics' ? 'sanctioned.moral_stated' : 'sanctioned.in_effect',
      closedById: tuti.id,
      closedByPerson: tuti.personKey,
      closedAt: at,
    })
    enter(story, at, 'closed', null)
    tell(story, at, tuti, 'case.closed', { outcome: 'sanctioned', document: null })
  })
}
