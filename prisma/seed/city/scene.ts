import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '@/lib/rulebook/working-days'
import type { Book } from './book'
import type { InventedAccount } from './invent-accounts'
import type { InventedElections } from './invent-elections'
import type { Person } from './invent-people'
import type { Staff } from './invent-staff'
import { instantAt } from './moment'
import type { Random } from './random'
import type { ReadAct } from './read-act'
import type { Timeline } from './timeline'

/** Everything that the later parts of the city need to know of the earlier ones. */
export interface Scene {
  book: Book
  /** Anchor day (ISO); nothing happens on it or after it. */
  day: string
  rulebookId: string
  calendar: WorkingCalendar
  people: Map<string, Person>
  staff: Staff
  accounts: readonly InventedAccount[]
  elections: InventedElections
  read: ReadAct
  timeline: Timeline
  /** Ids of the activities that were raised. */
  flagged: Set<string>
}

/** The n-th working day from a day; a start that is not a working day counts as day 0 all the same. */
export function workDay(scene: Scene, day: string, n: number): string {
  const moved = addWorkingDays(day, n, scene.calendar)
  return n === 0 && !isWorkingDay(day, scene.calendar) ? addWorkingDays(day, 1, scene.calendar) : moved
}

/** Some moment of office hours on a day. */
export function officeHour(random: Random, day: string, from = 8, to = 15): Date {
  return instantAt(day, random.int(from, to), random.int(0, 59), random.int(0, 59))
}
