'use server'

import { revalidatePath } from 'next/cache'
import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { field } from '@/lib/doors/field'
import { formAction } from '@/lib/doors/form-action'
import { sayProblem } from '@/lib/intake/say-problem'
import { Refusal } from '@/lib/platform/refusal'
import { today } from '@/lib/platform/today'
import { readNumberList } from '@/lib/reminders/read-number-list'
import { RECEIPT_HOWS, recordReceipts as recordReceiptsCommand } from '@/lib/reminders/record-receipts'

export const recordReceipts = formAction(
  'recordReceipts',
  z.strictObject({
    reminderId: field.id(),
    how: field.choice(RECEIPT_HOWS),
    on: field.day(),
    employees: field.list(2_000).pipe(z.array(z.uuid('choose'))),
    numbers: field.optional(100_000),
  }),
  async (actor, { employees, numbers: text, ...input }) => {
    const t = await getTranslations('reminders')
    const { numbers, bad } = readNumberList(text, await today())
    if (bad.length > 0) {
      const imports = await getTranslations('imports')
      const list = bad
        .slice(0, 10)
        .map(({ line, problem }) => t('receipts.line', { line, what: sayProblem(imports, problem).what }))
      throw new Refusal('numbersWrong', { count: bad.length, list: list.join(' ') }, 'numbers')
    }
    const count = await recordReceiptsCommand(actor, { ...input, employeeIds: employees, numbers })
    revalidatePath(`/registry/reminders/${input.reminderId}`)
    return { message: t('receipts.saved', { count }) }
  },
)
