import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Prisma, PrismaClient } from '@/prisma/generated/client'
import { env } from './env'

declare const inTransaction: unique symbol

/** Only `transaction()` makes one, so a change without its audit entry in the same transaction does not compile. */
export type Transaction = Prisma.TransactionClient & { readonly [inTransaction]: true }

/** Either: for reads that may run inside or outside a transaction. */
export type Reader = PrismaClient | Transaction

const kept = globalThis as { netraDb?: PrismaClient }

/** The database, as the app's role. Every wait has an end (security.md RL-04). */
export function db(): PrismaClient {
  kept.netraDb ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env().NETRA_APP_DATABASE_URL,
      max: env().NETRA_POOL,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 10_000,
      lock_timeout: 4_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
    }),
  })
  return kept.netraDb
}

/** Runs `work` in one transaction: all of it happens, or nothing. Throwing rolls back. */
export function transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db().$transaction((tx) => work(tx as Transaction), { maxWait: 5_000, timeout: 15_000 })
}

/** The same for a job that works on many rows at once; `seconds` bounds the whole and every statement in it. */
export function longTransaction<T>(seconds: number, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return db().$transaction(
    async (tx) => {
      await tx.$queryRaw`select set_config('statement_timeout', ${`${seconds}s`}, true)`
      return work(tx as Transaction)
    },
    { maxWait: 10_000, timeout: seconds * 1000 },
  )
}
