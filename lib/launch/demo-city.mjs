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
const signIns = 'demo-sign-ins.json'

/** Whether nobody has an account yet. The loader itself looks at every table again before it writes. */
export async function isDatabaseEmpty(ownerUrl) {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query(`select to_regclass('public."User"') is not null as there`)
    if (!rows[0].there) return true
    return (await client.query('select 1 from "User" limit 1')).rowCount === 0
  })
}

/** Which database the printed sign-ins belong to; ports of our own cluster change, so they do not count. */
const identityOf = (database) =>
  createHash('sha256')
    .update(database.embedded ? 'embedded' : placeOf(database.ownerUrl))
    .digest('hex')

/** Whether the demo city may be loaded into this database: never with known passwords into somebody's production. */
export function mayLoadDemo(database) {
  if (process.env.NETRA_DEMO === '0') return false
  if (database.embedded || process.env.NODE_ENV !== 'production') return true
  say('demoRefused')
  return false
}

/** Loads the demo city (owner's rights) and remembers where, so that its accounts are printed at every start. */
export async function loadDemoCity(database, { remember = true } = {}) {
  if (!fs.existsSync(path.join(root, loader))) return false
  const begin = performance.now()
  say('demoLoading')
  const log = logFile('demo')
  const settings = { ...process.env, ...database.env, DATABASE_URL: database.ownerUrl }
  if ((await runTypeScript(loader, [], { log, env: settings })) !== 0) {
    print(tailOf(log))
    refuse('demoFailed', { path: log })
  }
  say('demoLoaded', { seconds: secondsSince(begin) })
  if (remember) writeState('demo-database', identityOf(database))
  return true
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
