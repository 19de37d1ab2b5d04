import 'server-only'
import { fromPrisma, PgBoss } from 'pg-boss'
import type { JobDoor } from '@/lib/doors/doors'
import type { Transaction } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import type { JobData } from './queues'

const kept = globalThis as { netraQueue?: Promise<PgBoss> }

/** The sending half of the queue: one connection to look its queues up, nothing that looks after it. */
async function open(): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().NETRA_APP_DATABASE_URL,
    max: 1,
    schema: 'pgboss',
    migrate: false,
    supervise: false,
    schedule: false,
  })
  boss.on('error', ({ message }) => log.error('queue', new Error(message)))
  return boss.start()
}

/**
 * Orders a job inside the transaction of the change that needs it: both happen, or neither. A job that already waits
 * is not ordered twice (see `QUEUES`).
 */
export async function enqueue<Name extends JobDoor>(tx: Transaction, job: Name, data: JobData[Name]): Promise<void> {
  kept.netraQueue ??= open().catch((error) => {
    delete kept.netraQueue
    throw error
  })
  const boss = await kept.netraQueue
  await boss.send(job, data, { db: fromPrisma(tx) })
}
