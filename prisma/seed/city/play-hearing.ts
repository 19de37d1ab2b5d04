import { summonsLetter } from '@/lib/documents/templates/summons-letter'
import { hearingWindow } from '@/lib/rulebook/deadlines'
import { violationTypes } from '../rulebook/violation-types'
import { enter, happen, later, numberOf, tell, type Story } from './case-story'
import { issuePaper, paperActs, paperPerson } from './issue-paper'
import { memberOf } from './invent-staff'
import { asDate, cityDay, instantAt } from './moment'
import * as texts from './texts'

const CHIEF_TITLE = 'Inspektur Pembantu Khusus'

/** The officer makes sure whose account it is; the case waits for its summons. */
export function confirmIdentity(story: Story): void {
  const at = later(story, 1, 1)
  const by = story.officers[0]
  happen(story, at, () => {
    story.row.ruleCode = story.row.ruleCode ?? story.flags[0]?.ruleCode ?? null
    enter(story, at, 'summons', { timer: story.plan.origin === 'bawaslu' ? 'T-PPK' : 'T-LAPOR', from: story.knownOn })
    const accounts = new Set(story.flags.map(({ accountId }) => accountId)).size
    tell(story, at, by, 'case.identityConfirmed', { accounts })
  })
}

interface Issued {
  id: string
  hearingOn: string
}

/** Summons: the letter, the hearing on the seventh working day, the service a day later. */
export function summon(story: Story, ordinal: number): Issued {
  const { scene, random, row } = story
  const at = later(story, 1, 1)
  const by = story.officers[0]
  const letterDate = story.day
  const hearingOn = hearingWindow(letterDate, scene.calendar).earliest
  const id = random.uuid(at)
  const hearingTime = random.pick(['09:00', '10:00', '13:30'])
  const place = 'Ruang Klarifikasi, Inspektorat Daerah lantai 2'
  const mode = random.pick(['in_person', 'in_person', 'online'] as const)
  const signer = { name: story.chief.name, title: CHIEF_TITLE }
  const summons = {
    id,
    caseId: row.id,
    ordinal,
    letterDate: asDate(letterDate),
    hearingOn: asDate(hearingOn),
    hearingTime,
    place,
    mode,
  }
  const written = {
    ...summons,
    signerName: signer.name,
    signerTitle: signer.title,
    servedOn: null as Date | null,
    servedHow: null as string | null,
    documentId: '',
    byId: by.id,
    createdAt: at,
  }
  happen(story, at, () => {
    const rule = row.ruleCode ?? story.flags[0]?.ruleCode ?? ''
    const known = violationTypes.find(({ code }) => code === rule)
    const paper = issuePaper(story, at, by, {
      kind: 'clarification_summons',
      issuedOn: letterDate,
      write: (frame) =>
        summonsLetter(frame, {
          caseNumber: numberOf(story),
          ordinal,
          person: paperPerson(story),
          acts: paperActs(story),
          rule: known ? `${known.titleId} (${rule}; ${known.source})` : rule,
          hearingOn,
          hearingTime,
          zone: 'WIB',
          place,
          mode: mode === 'online' ? 'Daring' : 'Tatap muka',
          signer,
        }),
    })
    scene.book.Summons.push(Object.assign(written, { documentId: paper.id }))
    enter(story, at, 'clarification', { timer: 'T-PGL1', from: letterDate, on: hearingOn })
    tell(story, at, by, 'case.summoned', { ordinal, document: paper.number, hearingOn })
  })
  const served = later(story, 1, 1)
  if (cityDay(served) < scene.day) {
    happen(story, served, () => {
      const servedHow = random.pick(['in_person', 'superior'])
      Object.assign(written, { servedOn: asDate(cityDay(served)), servedHow })
      tell(story, served, story.officers[1], 'case.served', { ordinal, servedOn: cityDay(served), how: servedHow })
    })
  }
  return { id, hearingOn }
}

/** The hearing: what was asked and answered, or that nobody came. */
export function clarify(story: Story, summons: Issued, attendance: 'attended' | 'written' | 'absent'): void {
  const { scene, random, row, plan } = story
  story.day = summons.hearingOn
  const at = instantAt(summons.hearingOn, 14, random.int(0, 50))
  story.reached = at
  const by = story.officers[0]
  const answers = texts.ANSWERS[plan.finding] ?? []
  const isAbsent = attendance === 'absent'
  const ownership = isAbsent
    ? null
    : plan.finding === 'not_the_actor'
      ? 'not_theirs'
      : plan.finding === 'undetermined'
        ? 'shared'
        : 'theirs'
  const statement = isAbsent
    ? 'Tidak hadir dan tidak memberi kabar sampai jam kerja berakhir.'
    : `${answers[1]} ${answers[2]}`
  if (!isAbsent)
    story.answer = [statement, ...texts.QUESTIONS.map((question, n) => `${question} ${answers[n] ?? ''}`)].join('\n')
  happen(story, at, () => {
    scene.book.Clarification.push({
      id: random.uuid(at),
      caseId: row.id,
      summonsId: summons.id,
      attendance,
      heldOn: asDate(summons.hearingOn),
      ownership,
      answers: isAbsent ? [] : texts.QUESTIONS.map((question, n) => ({ question, answer: answers[n] ?? '' })),
      statement,
      recordedById: by.id,
      recordedAt: at,
    })
    const next = isAbsent ? 'summons' : 'assessment'
    const timer = plan.origin === 'bawaslu' ? 'T-PPK' : 'T-LAPOR'
    enter(story, at, next, isAbsent ? { timer: 'T-PGL2', from: summons.hearingOn } : { timer, from: story.knownOn })
    tell(story, at, by, 'case.clarified', { attendance, ownership })
    if (!isAbsent && random.chance(0.4)) {
      const id = random.uuid(at)
      scene.book.CaseNote.push({
        id,
        caseId: row.id,
        text: 'Berita acara sudah dibacakan kembali dan disetujui terlapor.',
        byId: by.id,
        byName: by.name,
        at,
      })
      tell(story, at, by, 'case.noted', {})
    }
  })
}

/** Whoever signs for the inspectorate. */
export const signerOf = (story: Story) => ({ name: memberOf(story.scene.staff, 'sri').name, title: CHIEF_TITLE })
