import fs from 'node:fs'
import path from 'node:path'
import { ensureAppRole } from './app-role.mjs'
import { placeOf, requireConnection, requireDatabaseUrl } from './database-url.mjs'
import { startCluster } from './embedded-postgres.mjs'
import { hashFiles } from './hash-files.mjs'
import { migrateDatabase } from './migrate-database.mjs'
import { changeUrl, withClient } from './postgres-connection.mjs'
import { runTypeScript, tailOf } from './run-command.mjs'
import { print, refuse, say } from './say.mjs'
import { keepSecret, logFile, root, statePath } from './state-folder.mjs'

const queue = 'lib/jobs/prepare-queue.ts'
const mark = "obj_description(to_regnamespace('pgboss'), 'pg_namespace')"

/**
 * Makes the tables of the job queue with the owner's rights. A mark on the schema tells which state of lib/jobs prepared
 * it, because looking costs milliseconds and the program a second.
 */
async function prepareQueue(ownerUrl, env) {
  if (!fs.existsSync(path.join(root, queue))) return
  const state = hashFiles(['lib/jobs', 'package-lock.json'])
  const marked = await withClient(
    ownerUrl,
    async (client) => (await client.query(`select ${mark} as mark`)).rows[0].mark,
  )
  if (marked === state) return
  say('queuePreparing')
  const log = logFile('queue')
  if ((await runTypeScript(queue, [], { log, env: { ...env, DATABASE_URL: ownerUrl } })) !== 0) {
    print(tailOf(log))
    refuse('queueFailed', { path: log })
  }
  await withClient(ownerUrl, (client) => client.query(`comment on schema pgboss is '${state}'`))
}

/** Makes a database of a cluster unless it is there. */
export async function ensureDatabase(cluster, name) {
  await withClient(cluster.url('postgres'), async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

/** Settings that every part of Netra gets, whoever starts it. */
export function settingsFor(appUrl) {
  return {
    NETRA_APP_DATABASE_URL: appUrl,
    NETRA_SECRET: process.env.NETRA_SECRET || keepSecret('secret'),
    NETRA_STORE: path.resolve(root, process.env.NETRA_STORE || statePath('store')),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/**
 * Role, migrations and queue of one database. Called at every start; nothing to do costs some 50 ms and the queue's look.
 * @returns { ownerUrl, appUrl, env: settings for the application }
 */
export async function prepareDatabase(ownerUrl, role = {}) {
  const appUrl = await ensureAppRole(ownerUrl, role)
  const migrated = await migrateDatabase(ownerUrl)
  const env = settingsFor(appUrl)
  await prepareQueue(ownerUrl, { ...process.env, ...env })
  return { ownerUrl, appUrl, env, migrated }
}

/**
 * The database that Netra works on: DATABASE_URL when the operator gave one, our own cluster otherwise.
 * @returns { embedded, ownerUrl, appUrl, env, revive(), release() }
 */
export async function openDatabase() {
  const given = process.env.DATABASE_URL
  if (given) {
    const ownerUrl = changeUrl(requireDatabaseUrl(given), {})
    await requireConnection(ownerUrl)
    say('databaseExternal', { place: placeOf(ownerUrl) })
    const prepared = await prepareDatabase(ownerUrl, { given: process.env.NETRA_APP_DATABASE_URL })
    return { embedded: false, ...prepared, revive: async () => false, release: async () => {} }
  }
  const cluster = await startCluster('pg')
  try {
    say('databaseReady', { port: cluster.port })
    await ensureDatabase(cluster, 'netra')
    const prepared = await prepareDatabase(cluster.url('netra'), { mayReset: true })
    return { embedded: true, ...prepared, revive: cluster.revive, release: cluster.release }
  } catch (error) {
    await cluster.release()
    throw error
  }
}
