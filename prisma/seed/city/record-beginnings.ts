import { memberOf } from './invent-staff'
import { instantAt } from './moment'
import type { Scene } from './scene'
import { recordThen } from './timeline'

/** Entries of the record for what the house was given before its first flag, and for the reminders that were held. */
export function recordBeginnings(scene: Scene): void {
  const { book, staff, timeline } = scene
  const eko = memberOf(staff, 'eko')
  const bejo = memberOf(staff, 'bejo')
  const tuti = memberOf(staff, 'tuti')
  for (const user of book.User) {
    const at = user.createdAt as Date
    timeline.plan(at, () =>
      recordThen(book, at, eko, 'user.added', { roles: user.roles as string[] }, { type: 'user', id: user.id }),
    )
  }
  for (const election of book.Election) {
    const at = instantAt(election.monitoringFrom.toISOString().slice(0, 10), 8)
    const begun = new Date(Math.max(at.getTime(), (book.User[0]?.createdAt as Date).getTime() + 86_400_000))
    timeline.plan(begun, () =>
      recordThen(book, begun, bejo, 'election.added', { code: election.code }, { type: 'election', id: election.id }),
    )
  }
  for (const reminder of book.Reminder) {
    const units = book.ReminderUnit.filter(({ reminderId }) => reminderId === reminder.id).length
    const receipts = book.ReminderReceipt.filter(({ reminderId }) => reminderId === reminder.id)
    const at = reminder.createdAt as Date
    const later = new Date(at.getTime() + 10 * 86_400_000)
    const subject = { type: 'reminder' as const, id: reminder.id }
    const heldOn = reminder.heldOn.toISOString().slice(0, 10)
    timeline.plan(at, () => recordThen(book, at, tuti, 'reminder.recorded', { units, heldOn }, subject))
    for (const how of ['attended', 'acknowledged']) {
      const count = receipts.filter((receipt) => receipt.how === how).length
      timeline.plan(later, () => recordThen(book, later, tuti, 'reminder.receiptsRecorded', { count, how }, subject))
    }
  }
}
