import './node-version.mjs'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { pathToFileURL } from 'node:url'
import { ensureAppRole } from './app-role.mjs'
import { requireConnection, requireDatabaseUrl } from './database-url.mjs'
import { releaseCluster, startCluster } from './embedded-postgres.mjs'
import { hashFiles } from './hash-files.mjs'
import { listMigrations } from './migrate-database.mjs'
import { prepareDatabase } from './open-database.mjs'
import { changeUrl, withClient } from './postgres-connection.mjs'
import { sentenceFor, speakOnStderr } from './say.mjs'
import { prepareStateFolder, readState, statePath } from './state-folder.mjs'

const usual = 'test-pg'
const role = { mayReset: true, passwordFile: 'test-app-password' }

/** One name per state of the migrations, so that a template is never out of date. */
function templateName() {
  const hash = createHash('sha256').update(hashFiles(['lib/jobs', 'package-lock.json']))
  for (const { name, checksum } of listMigrations()) hash.update(`${name} ${checksum}\n`)
  return `template_${hash.digest('hex').slice(0, 16)}`
}

/** Removes what earlier runs left. By age only: a run that goes on now may still copy the template of an hour ago. */
async function dropOld(client, template) {
  const { rows } = await client.query(
    `select datname from pg_database where (datname like 'template\\_%' or datname like 't\\_%') and datname <> $1
        and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '2 hours'`,
    [template],
  )
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}"`).catch(() => {})
}

/** Makes the migrated template database unless it is there. */
async function ensureTemplate(adminUrl) {
  const template = templateName()
  await withClient(adminUrl, async (client) => {
    await client.query('select pg_advisory_lock(7001)')
    const there = await client.query('select 1 from pg_database where datname = $1', [template])
    await ensureAppRole(adminUrl, role)
    if (there.rowCount) return
    await dropOld(client, template)
    const draft = `draft_${template}`
    await client.query(`drop database if exists ${draft} with (force)`)
    await client.query(`create database ${draft}`)
    await prepareDatabase(changeUrl(adminUrl, { database: draft }), role)
    await client.query(`alter database ${draft} rename to ${template}`)
  })
  return template
}

/**
 * The Postgres for tests: TEST_DATABASE_URL (an address that may create databases and roles) or our own cluster
 * `.netra/test-pg`, without fsync. DATABASE_URL is never used: tests must not touch a database that somebody works with.
 * @param options.user     process for which the cluster stays up
 * @param options.cluster  folder of the cluster below `.netra`   @param options.fast  without fsync
 * @returns { adminUrl, template, appPassword, release() }
 */
export async function openTestDatabase({ user = process.pid, cluster = usual, fast = true } = {}) {
  prepareStateFolder()
  const given = process.env.TEST_DATABASE_URL
  if (given) await requireConnection(requireDatabaseUrl(given))
  const started = given ? null : await startCluster(cluster, { fast, user })
  const adminUrl = given ?? started.url('postgres')
  const template = await ensureTemplate(adminUrl)
  const release = async () => started && releaseCluster(cluster, user)
  return { adminUrl, template, appPassword: readState(role.passwordFile), release }
}

/** A new database from the template, replacing one of the same name: { ownerUrl, appUrl }. */
export async function cloneTemplate({ adminUrl, template, appPassword }, name) {
  await withClient(adminUrl, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template ${template} strategy file_copy`)
  })
  const ownerUrl = changeUrl(adminUrl, { database: name })
  return { ownerUrl, appUrl: changeUrl(ownerUrl, { user: 'netra_app', password: appPassword }) }
}

// vitest asks through a process of its own: test-database.mjs open|close <process number>; the answer is JSON on stdout.
if (process.argv[1] && import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  speakOnStderr()
  const [verb, user] = process.argv.slice(2)
  try {
    if (verb === 'close') {
      if (fs.existsSync(statePath(`${usual}-users`, user))) await releaseCluster(usual, Number(user))
    } else {
      const { adminUrl, template, appPassword } = await openTestDatabase({ user: Number(user) })
      process.stdout.write(JSON.stringify({ adminUrl, template, appPassword }) + '\n')
    }
  } catch (error) {
    process.stderr.write(sentenceFor(error) + '\n')
    process.exitCode = 1
  }
}
