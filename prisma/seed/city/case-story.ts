import { caseNumber } from '@/lib/cases/case-number'
import type { Stage } from '@/lib/cases/workflow'
import type { AuditEventName, AuditEvents } from '@/lib/audit/event'
import { dueOn } from '@/lib/rulebook/deadlines'
import { timers } from '../rulebook/timers'
import type { Tables } from './book'
import type { CasePlan } from './case-plans'
import type { Person } from './invent-people'
import { memberOf, type StaffMember } from './invent-staff'
import { asDate } from './moment'
import type { Flag } from './raise-flag'
import type { Random } from './random'
import { officeHour, workDay, type Scene } from './scene'
import { recordThen, takeNumber } from './timeline'

export type CaseRow = Tables['Case'] & { id: string; version: number }

/** One case while it is being told. `day` is the day the story has reached. */
export interface Story {
  scene: Scene
  random: Random
  plan: CasePlan
  person: Person
  flags: Flag[]
  row: CaseRow
  day: string
  /** The moment the story has reached: nothing of it happens before. */
  reached: Date
  /** Day on which the first act became known. */
  knownOn: string
  officers: [StaffMember, StaffMember]
  chief: StaffMember
  /** Answers of the person in one sentence, for the letter to Bawaslu. */
  answer: string
}

export const numberOf = ({ row }: Story) => caseNumber(row.year, row.serial)

/** Moves the story on by working days and gives a moment of office hours of the day reached. */
export function later(story: Story, from: number, to: number): Date {
  const { scene, random } = story
  story.day = workDay(scene, story.day, random.int(from, to))
  let at = officeHour(random, story.day)
  if (at <= story.reached) at = new Date(story.reached.getTime() + random.int(8, 40) * 60_000)
  story.reached = at
  return at
}

/** Plans something for a moment; at that moment the row may be changed and its version goes up. */
export function happen(story: Story, at: Date, work: () => void): void {
  story.scene.timeline.plan(at, () => {
    work()
    story.row.version += 1
  })
}

/** The case enters a stage and the clock of that stage runs; without a timer nothing runs. */
export function enter(
  story: Story,
  at: Date,
  stage: Stage,
  clock: { timer: string; from: string; on?: string } | null,
): void {
  const { row, scene } = story
  if (row.stage !== stage) Object.assign(row, { stage, stageSince: at })
  if (!clock) {
    Object.assign(row, { nextTimer: null, nextDueOn: null })
    return
  }
  const timer = timers.find(({ code }) => code === clock.timer)
  if (!timer) throw new RangeError(`No such timer: ${clock.timer}`)
  Object.assign(row, { nextTimer: timer.code, nextDueOn: asDate(clock.on ?? dueOn(timer, clock.from, scene.calendar)) })
}

/** Writes an entry of the record about the case. */
export function tell<Name extends AuditEventName>(
  story: Story,
  at: Date,
  by: StaffMember,
  event: Name,
  detail: AuditEvents[Name],
): void {
  const { scene, row, person } = story
  recordThen(scene.book, at, by, event, detail, { type: 'case', id: row.id, caseId: row.id, employeeId: person.id })
}

/** The case is opened: by the verifier who forwarded the flag, or by the Bawaslu liaison. */
export function openCase(story: Story, at: Date, by: StaffMember): void {
  const { row, scene, plan, flags, knownOn } = story
  const year = Number(new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 4))
  const serial = takeNumber(scene.book, `case-${year}`)
  Object.assign(row, { year, serial, openedById: by.id, stageSince: at, createdAt: at })
  scene.book.Case.push(row)
  const clock = plan.origin === 'bawaslu' ? { timer: 'T-PPK', from: knownOn } : { timer: 'T-LAPOR', from: knownOn }
  enter(story, at, 'identity', clock)
  tell(story, at, by, 'case.opened', {
    number: numberOf(story),
    origin: plan.origin,
    flagNumber: flags[0]?.number ?? null,
  })
}

/** Somebody opens the file without changing it. */
export function readCase(story: Story, at: Date, key: string): void {
  const by = memberOf(story.scene.staff, key)
  story.scene.timeline.plan(at, () => tell(story, at, by, 'case.read', { number: numberOf(story), part: 'overview' }))
}
