import type { AuditEventName, AuditEvents, AuditSubject } from '@/lib/audit/event'
import type { Book } from './book'
import type { StaffMember } from './invent-staff'

/** What happened in the city in order of time: things are planned in any order and played from the first to the last. */
export interface Timeline {
  plan(at: Date, happen: () => void): void
  /** Plays everything planned. */
  play(): void
}

/** A timeline with nothing planned. */
export function openTimeline(): Timeline {
  const planned: { at: number; order: number; happen: () => void }[] = []
  let order = 0
  return {
    plan(at, happen) {
      planned.push({ at: at.getTime(), order: (order += 1), happen })
    },
    play() {
      planned.sort((a, b) => a.at - b.at || a.order - b.order)
      for (const { happen } of planned) happen()
    },
  }
}

/** A member of staff, or the name of a job. */
export type Doer = StaffMember | string

/** Writes one entry of the record as lib/audit/record would have written it then. */
export function recordThen<Name extends AuditEventName>(
  book: Book,
  at: Date,
  doer: Doer,
  event: Name,
  detail: AuditEvents[Name],
  subject: AuditSubject = {},
): void {
  const actor =
    typeof doer === 'string'
      ? { actorId: null, actorName: doer, actorRoles: ['job'] }
      : { actorId: doer.id, actorName: doer.name, actorRoles: doer.roles }
  book.AuditEntry.push({
    at,
    ...actor,
    event,
    subjectType: subject.type ?? null,
    subjectId: subject.id ?? null,
    caseId: subject.caseId ?? null,
    employeeId: subject.employeeId ?? null,
    detail: { ...detail },
  })
}

/** Takes the next number of a counter that the program goes on counting. */
export function takeNumber(book: Book, name: string): number {
  const counter = book.Counter.find((one) => one.name === name)
  if (counter) return (counter.value += 1)
  book.Counter.push({ name, value: 1 })
  return 1
}
