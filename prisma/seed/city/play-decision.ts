import { decreeLetter } from '@/lib/documents/templates/decree-letter'
import { effectiveOn as effectiveDay } from '@/lib/rulebook/deadlines'
import { sanctions } from '../rulebook/sanctions'
import { violationTypes } from '../rulebook/violation-types'
import { enter, happen, later, numberOf, tell, type Story } from './case-story'
import { issuePaper, paperPerson } from './issue-paper'
import { memberOf, type StaffMember } from './invent-staff'
import { asDate } from './moment'
import type { Tables } from './book'

const SIGNER = { name: 'Nur Aini', title: 'a.n. Wali Kota Sagara, Sekretaris Daerah' }

type DecisionRow = Tables['Decision'] & { id: string }

export interface Drafted {
  row: DecisionRow
  drafter: StaffMember
  reason: string
}

/** BKPSDM drafts: class, rule, one sanction with its reason. */
export function draftDecision(story: Story): Drafted {
  const { scene, random, row, plan, flags } = story
  const at = later(story, 2, 3)
  const tuti = memberOf(scene.staff, 'tuti')
  const isEthics = flags[0]?.ruleClass === 'ethics'
  const actClass = isEthics ? 'ethics' : 'discipline'
  const wished = plan.sanction?.startsWith(isEthics ? 'MOR' : 'HDB') ? plan.sanction : undefined
  const sanctionCode = wished ?? (isEthics ? 'MOR-T' : 'HDB-1')
  const reason = isEthics
    ? 'perbuatan dilakukan sebelum penetapan calon dan yang bersangkutan bersikap kooperatif;'
    : 'perbuatan dilakukan setelah penetapan calon dan menunjukkan keberpihakan di media sosial;'
  const decision: DecisionRow = {
    id: random.uuid(at),
    caseId: row.id,
    sanctionCode,
    reason,
    deviationReason: null,
    draftedById: tuti.id,
    draftedByPerson: tuti.personKey,
    draftedAt: at,
    approvedById: null,
    approvedByPerson: null,
    approvedAt: null,
    rejectedReason: null,
    rejectedAt: null,
    decreeNumber: null,
    decreeDate: null,
    signerName: null,
    signerTitle: null,
    documentId: null,
    receivedOn: null,
    receivedHow: null,
    effectiveOn: null,
  }
  happen(story, at, () => {
    const ruleCode = row.ruleCode ?? flags[0]?.ruleCode ?? (isEthics ? 'ET-04' : 'DS-06')
    Object.assign(row, { actClass, ruleCode, classReason: null })
    scene.book.Decision.push(decision)
    const { nextDueOn, nextTimer } = row
    enter(story, at, 'approval', null)
    Object.assign(row, { nextDueOn, nextTimer })
    tell(story, at, tuti, 'case.decisionDrafted', { actClass, ruleCode, sanctionCode, deviates: false })
  })
  return { row: decision, drafter: tuti, reason }
}

/** The draft goes back with a reason; the next draft is a decision of its own. */
export function returnDecision(story: Story, drafted: Drafted): void {
  const at = later(story, 0, 1)
  const hendra = memberOf(story.scene.staff, 'hendra')
  const reason = 'Alasan pemilihan jenis hukuman belum diuraikan.'
  happen(story, at, () => {
    Object.assign(drafted.row, { rejectedReason: reason, rejectedAt: at })
    const { nextDueOn, nextTimer } = story.row
    enter(story, at, 'decision', null)
    Object.assign(story.row, { nextDueOn, nextTimer })
    tell(story, at, hendra, 'case.decisionReturned', { reason })
  })
}

/** Another person approves, and the decree is issued. */
export function approveDecision(story: Story, drafted: Drafted): void {
  const { scene, random, row } = story
  const at = later(story, 1, 2)
  const decreeDate = story.day
  const hendra = memberOf(scene.staff, 'hendra')
  const decreeNumber = `800.1.6.4/${random.int(10, 480)}/SK/${decreeDate.slice(0, 4)}`
  happen(story, at, () => {
    const rule = violationTypes.find(({ code }) => code === row.ruleCode)
    const sanction = sanctions.find(({ code }) => code === drafted.row.sanctionCode)
    const recommendation = scene.book.Recommendation.findLast(({ caseId }) => caseId === row.id)
    if (!rule || !sanction) throw new Error(`No such rule or sanction: ${row.ruleCode}, ${drafted.row.sanctionCode}`)
    const paper = issuePaper(story, at, hendra, {
      kind: 'decision',
      issuedOn: decreeDate,
      write: (frame) =>
        decreeLetter(frame, {
          caseNumber: numberOf(story),
          actClass: row.actClass === 'ethics' ? 'ethics' : 'discipline',
          decreeNumber,
          decreeDate,
          person: paperPerson(story),
          rule: { code: rule.code, title: rule.titleId, basis: rule.source },
          sanction: { title: sanction.titleId, basis: sanction.basis },
          recommendation: recommendation
            ? {
                authority: recommendation.authority,
                number: recommendation.number,
                issuedOn: new Date(recommendation.issuedOn).toISOString().slice(0, 10),
              }
            : null,
          reason: drafted.reason,
          signer: SIGNER,
        }),
    })
    const approved = {
      approvedById: hendra.id,
      approvedByPerson: hendra.personKey,
      approvedAt: at,
      decreeNumber,
      decreeDate: asDate(decreeDate),
    }
    Object.assign(drafted.row, approved, { signerName: SIGNER.name, signerTitle: SIGNER.title, documentId: paper.id })
    enter(story, at, 'delivery', { timer: 'T-SAMPAI', from: decreeDate })
    tell(story, at, hendra, 'case.decisionApproved', { document: paper.number, sanctionCode: drafted.row.sanctionCode })
  })
}

/** The decree reaches the person; discipline takes effect on the fifteenth working day, a moral sanction at once. */
export function deliverDecision(story: Story, drafted: Drafted): string {
  const { scene } = story
  const at = later(story, 2, 3)
  const receivedOn = story.day
  const isEthics = story.flags[0]?.ruleClass === 'ethics'
  const effectiveOn = isEthics ? receivedOn : effectiveDay(receivedOn, scene.calendar)
  const tuti = memberOf(scene.staff, 'tuti')
  happen(story, at, () => {
    Object.assign(drafted.row, {
      receivedOn: asDate(receivedOn),
      receivedHow: 'in_person',
      effectiveOn: asDate(effectiveOn),
    })
    enter(story, at, 'effective', { timer: 'T-BERLAKU', from: receivedOn, on: effectiveOn })
    tell(story, at, tuti, 'case.delivered', { receivedOn, effectiveOn })
  })
  return effectiveOn
}

/** The person objects; the objection waits for its answer. */
export function fileAppeal(story: Story): void {
  const { scene, random, row } = story
  const at = later(story, 3, 6)
  const filedOn = story.day
  const tuti = memberOf(scene.staff, 'tuti')
  happen(story, at, () => {
    const summary = 'Terlapor keberatan karena unggahan sudah dihapus sebelum klarifikasi dan meminta sanksi tertutup.'
    const appeal = {
      id: random.uuid(at),
      caseId: row.id,
      kind: 'objection',
      filedOn: asDate(filedOn),
      summary,
      byId: tuti.id,
      createdAt: at,
    }
    scene.book.Appeal.push({ ...appeal, outcome: null, decidedOn: null, outcomeNote: null, decidedById: null })
    enter(story, at, 'appeal', { timer: 'T-BPASN', from: filedOn })
    tell(story, at, tuti, 'case.appealFiled', { kind: 'objection', filedOn })
  })
}
