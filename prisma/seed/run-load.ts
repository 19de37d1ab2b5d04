import pg from 'pg'
import { LoadRefusal } from './load-settings'

/** Opens the database, does everything in one transaction, and closes it. Whatever fails leaves nothing behind. */
export async function inTransaction<Result>(
  databaseUrl: string,
  work: (client: pg.ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

/** Runs a loader as a program: a refusal prints its one sentence and ends with 3, a fault its message and 1. */
export async function runLoad(load: () => Promise<string>): Promise<void> {
  try {
    console.log(await load())
  } catch (error) {
    if (error instanceof LoadRefusal) {
      console.error(error.message)
      process.exitCode = 3
      return
    }
    console.error(error)
    process.exitCode = 1
  }
}
