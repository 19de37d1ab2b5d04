// Applies prisma/migrations without the Prisma command line (its engine is a download): same order, same advisory lock,
// same rows and checksums in _prisma_migrations, so `prisma migrate status` and `deploy` agree afterwards.
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { withClient } from './postgres-connection.mjs'
import { refuse, say } from './say.mjs'
import { root } from './state-folder.mjs'

const folder = path.join(root, 'prisma/migrations')
const lockOfPrisma = 72707369

const ledger = `create table if not exists public._prisma_migrations (
  id varchar(36) primary key not null, checksum varchar(64) not null, finished_at timestamptz,
  migration_name varchar(255) not null, logs text, rolled_back_at timestamptz,
  started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`

/** All migrations in their order: { name, sql, checksum }. */
export function listMigrations() {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: path.join(folder, name, 'migration.sql') }))
    .filter(({ file }) => fs.existsSync(file))
    .map(({ name, file }) => {
      const sql = fs.readFileSync(file, 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** One transaction for the migration and its entry: a cut in the middle leaves nothing behind. */
async function apply(client, { name, sql, checksum }, quiet) {
  if (!quiet) say('migrating', { name })
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query(
      `insert into public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       values ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    refuse('migrationFailed', { name, message: error.message.split('\n')[0] })
  }
}

/**
 * Brings the database to the newest migration. Safe when several processes call it at once.
 * @param url  address with the owner
 * @returns number of migrations applied
 */
export async function migrateDatabase(url, { quiet = false } = {}) {
  return withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lockOfPrisma])
    await client.query('set client_min_messages = warning')
    await client.query(ledger)
    const { rows } = await client.query(
      'select migration_name as name, checksum, finished_at from public._prisma_migrations where rolled_back_at is null',
    )
    const half = rows.find((row) => !row.finished_at)
    if (half) refuse('migrationHalf', { name: half.name })
    const done = new Map(rows.map((row) => [row.name, row.checksum]))
    let applied = 0
    for (const migration of listMigrations()) {
      if (done.has(migration.name)) {
        if (done.get(migration.name) !== migration.checksum) say('migrationEdited', { name: migration.name })
        continue
      }
      await apply(client, migration, quiet)
      applied++
    }
    return applied
  })
}
