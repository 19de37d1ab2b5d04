import 'server-only'
import { record } from '@/lib/audit/record'
import { toDate, toDay, type Day } from '@/lib/platform/day'
import { transaction } from '@/lib/platform/db'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import type { Person } from '@/lib/staff/actor'

export const RECEIPT_HOWS = ['attended', 'acknowledged'] as const
export type ReceiptHow = (typeof RECEIPT_HOWS)[number]

/**
 * Writes down whom a reminder reached, by id or by number; who is on the list already stays as he was. All or nothing: a
 * number that nobody bears throws `numbersUnknown` naming the last digits. Throws also `notFound`, `nobodyChosen`,
 * `dayInFuture`, `receiptBeforeReminder`. Returns how many were new.
 */
export async function recordReceipts(
  actor: Person,
  input: { reminderId: string; how: ReceiptHow; on: Day; employeeIds: string[]; numbers: string[] },
): Promise<number> {
  const { reminderId, how, on, numbers } = input
  if (on > (await today())) throw new Refusal('dayInFuture', {}, 'on')
  return transaction(async (tx) => {
    const reminder = await tx.reminder.findUnique({ where: { id: reminderId }, select: { heldOn: true } })
    if (!reminder) throw new Refusal('notFound')
    if (on < toDay(reminder.heldOn)) throw new Refusal('receiptBeforeReminder', {}, 'on')
    const borne = await tx.employeeNumber.findMany({
      where: { number: { in: numbers }, isCurrent: true },
      select: { number: true, employeeId: true },
    })
    const known = new Set(borne.map(({ number }) => number))
    const unknown = numbers.filter((number) => !known.has(number))
    if (unknown.length > 0) {
      const tails = unknown.slice(0, 10).map((number) => `…${number.slice(-4)}`)
      throw new Refusal('numbersUnknown', { count: unknown.length, tails: tails.join(', ') }, 'numbers')
    }
    const employeeIds = [...new Set([...input.employeeIds, ...borne.map(({ employeeId }) => employeeId)])]
    if (employeeIds.length === 0) throw new Refusal('nobodyChosen', {}, 'employees')
    if ((await tx.employee.count({ where: { id: { in: employeeIds } } })) !== employeeIds.length)
      throw new Refusal('notFound')
    const { count } = await tx.reminderReceipt.createMany({
      data: employeeIds.map((employeeId) => ({ reminderId, employeeId, how, on: toDate(on) })),
      skipDuplicates: true,
    })
    if (count > 0)
      await record(tx, actor, 'reminder.receiptsRecorded', { count, how }, { type: 'reminder', id: reminderId })
    return count
  })
}
