import 'server-only'
import type { Transaction } from './db'

/**
 * The next number of a counter, starting at 1. The counter's row stays locked until the transaction ends, so numbers
 * have no gap (a transaction that fails gives its number back) and no duplicate (the next one waits).
 */
export async function takeSerial(tx: Transaction, name: string): Promise<number> {
  const rows = await tx.$queryRaw<{ value: number }[]>`
    insert into "Counter" ("name", "value") values (${name}, 1)
    on conflict ("name") do update set "value" = "Counter"."value" + 1
    returning "value"`
  const [row] = rows
  if (!row) throw new Error('the counter gave no number')
  return row.value
}
