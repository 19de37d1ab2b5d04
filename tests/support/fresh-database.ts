import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'

function changeUrl(url: string, change: { database?: string; user?: string; password?: string }) {
  const changed = new URL(url)
  if (change.database) changed.pathname = `/${change.database}`
  if (change.user) changed.username = change.user
  if (change.password) changed.password = encodeURIComponent(change.password)
  return changed.toString()
}

function openPool(connectionString: string) {
  const pool = new pg.Pool({ connectionString, max: 5 })
  pool.on('error', () => {}) // the database is dropped under idle connections at the end
  return pool
}

/**
 * A migrated, empty database for one test file, dropped after its last test. Call it at the top of the file and import
 * the code under test afterwards, because lib/platform/env reads the address when it is first imported:
 *
 *     const database = await freshDatabase()
 *     const { raiseFlag } = await import('@/lib/triage/raise-flag')
 *
 * @returns ownerUrl and owner (pg pool with the rights of the tables' owner, past all guards: for set-up and for looking),
 *   appUrl and app (pg pool with the application's own rights), store (empty folder for evidence)
 */
export async function freshDatabase() {
  const name = `t_${randomBytes(6).toString('hex')}`
  const ownerUrl = changeUrl(inject('adminUrl'), { database: name })
  const appUrl = changeUrl(ownerUrl, { user: 'netra_app', password: inject('appPassword') })
  const admin = new pg.Client({ connectionString: inject('adminUrl') })
  admin.on('error', () => {})
  await admin.connect()
  await admin.query(`create database ${name} template ${inject('template')} strategy file_copy`)
  const store = mkdtempSync(path.join(tmpdir(), 'netra-store-'))
  Object.assign(process.env, {
    DATABASE_URL: ownerUrl,
    NETRA_APP_DATABASE_URL: appUrl,
    NETRA_STORE: store,
    NETRA_SECRET: 'a-secret-for-tests-that-is-long-enough-0123456789',
    NETRA_URL: 'http://localhost:3000',
  })
  const owner = openPool(ownerUrl)
  const app = openPool(appUrl)
  afterAll(async () => {
    await Promise.all([owner.end(), app.end()])
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
    rmSync(store, { recursive: true, force: true })
  })
  return { ownerUrl, appUrl, owner, app, store }
}
