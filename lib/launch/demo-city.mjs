import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { placeOf } from './database-url.mjs'
import { withClient } from './postgres-connection.mjs'
import { runTypeScript, tailOf } from './run-command.mjs'
import { print, refuse, say, secondsSince } from './say.mjs'
import { logFile, readState, root, statePath, writeState } from './state-folder.mjs'
import { word } from './words.mjs'

const loader = 'prisma/seed/load-demo.ts'
const cleanStart = 'prisma/seed/clean-start.ts'
const signIns = 'demo-sign-ins.json'

/** Whether none of the tables holds a row; tables that do not exist hold none. */
async function areEmpty(ownerUrl, tables) {
  return withClient(ownerUrl, async (client) => {
    for (const table of tables) {
      const { rows } = await client.query('select to_regclass($1) is not null as there', [`public."${table}"`])
      if (rows[0].there && (await client.query(`select 1 from "${table}" limit 1`)).rowCount) return false
    }
    return true
  })
}

/** Whether nobody has an account yet. */
export const hasNobody = (ownerUrl) => areEmpty(ownerUrl, ['User'])

/** Which database the printed sign-ins belong to; ports of our own cluster change, so they do not count. */
const identityOf = (database) =>
  createHash('sha256')
    .update(database.embedded ? 'embedded' : placeOf(database.ownerUrl))
    .digest('hex')

/** Whether the demo city may be loaded into this database: never with known passwords into somebody's production. */
function mayLoadDemo(database) {
  if (process.env.NETRA_DEMO === '0' || !fs.existsSync(path.join(root, loader))) return false
  if (database.embedded || process.env.NODE_ENV !== 'production') return true
  say('demoRefused')
  return false
}

async function load(file, database, failure) {
  const log = logFile('demo')
  const embedded = database.embedded ? '1' : '0'
  const env = { ...process.env, ...database.env, DATABASE_URL: database.ownerUrl, NETRA_EMBEDDED: embedded }
  if ((await runTypeScript(file, [], { log, env })) === 0) return
  print(tailOf(log))
  refuse(failure, { path: log })
}

/** Loads the demo city (owner's rights); its accounts are remembered in the folder NETRA_STATE. */
export async function loadDemoCity(database) {
  const begin = performance.now()
  say('demoLoading')
  await load(loader, database, 'demoFailed')
  say('demoLoaded', { seconds: secondsSince(begin) })
}

/** Fills a database in which nobody and nothing is yet: with the demo city, or with the rulebook and calendar only. */
export async function fillDatabase(database) {
  if (!(await areEmpty(database.ownerUrl, ['User', 'Employee', 'Election']))) return
  if (mayLoadDemo(database)) {
    await loadDemoCity(database)
    writeState('demo-database', identityOf(database))
  } else if (fs.existsSync(path.join(root, cleanStart)) && (await areEmpty(database.ownerUrl, ['Rulebook']))) {
    await load(cleanStart, database, 'cleanStartFailed')
  }
}

/** The demo accounts of this database as [{ email, role, password }]; empty when it holds none. */
export function listSignIns(database) {
  if (readState('demo-database') !== identityOf(database)) return []
  try {
    const read = JSON.parse(fs.readFileSync(statePath(signIns), 'utf8'))
    return Array.isArray(read) ? read : (read.accounts ?? read.users ?? [])
  } catch {
    return []
  }
}

/** Prints the demo accounts as a plain table. */
export function printSignIns(accounts) {
  if (accounts.length === 0) return
  const rows = accounts.map(({ email, role, roles, password }) => [
    email,
    role ?? [].concat(roles).join(', '),
    password,
  ])
  rows.unshift([word('email'), word('role'), word('password')])
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => String(row[column]).length)))
  print('\n' + word('signIns'))
  for (const row of rows)
    print(
      '  ' +
        row
          .map((cell, column) => String(cell).padEnd(widths[column] + 2))
          .join('')
          .trimEnd(),
    )
  print()
}
