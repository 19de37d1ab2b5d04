import './node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { fillDatabase } from './demo-city.mjs'
import { ensureInstalled } from './install-dependencies.mjs'
import { openDatabase } from './open-database.mjs'
import { runTypeScript } from './run-command.mjs'
import { closeAtEnd, runToEnd } from './run-to-end.mjs'
import { refuse, speakOnStderr } from './say.mjs'
import { prepareStateFolder, root } from './state-folder.mjs'

const cli = 'lib/cli/netra.ts'

/** Verbs that only compute; everything else works on the database. */
const withoutDatabase = new Set(['parse', 'detect', 'deadline', 'help', '--help', '-h', '--version'])

speakOnStderr() // stdout belongs to the verb

runToEnd(async () => {
  const words = process.argv.slice(2)
  prepareStateFolder()
  await ensureInstalled()
  if (!fs.existsSync(path.join(root, cli))) refuse('commandMissing', { path: cli })
  const computes = words.length === 0 || withoutDatabase.has(words[0]) || words.includes('--help')
  if (computes) return runTypeScript(cli, words)
  const database = await openDatabase()
  closeAtEnd(database.release)
  await fillDatabase(database)
  return runTypeScript(cli, words, { env: { ...process.env, ...database.env, DATABASE_URL: database.ownerUrl } })
})
