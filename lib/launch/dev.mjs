import './node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { fillDatabase, listSignIns, printSignIns } from './demo-city.mjs'
import { ensureInstalled } from './install-dependencies.mjs'
import { choosePort } from './listen-port.mjs'
import { openDatabase } from './open-database.mjs'
import { packageScript, runCommand, runTypeScript } from './run-command.mjs'
import { closeAtEnd, runToEnd } from './run-to-end.mjs'
import { say } from './say.mjs'
import { prepareStateFolder, root } from './state-folder.mjs'

const worker = 'lib/jobs/worker.ts'

runToEnd(async () => {
  prepareStateFolder()
  const host = process.env.NETRA_HOST || '127.0.0.1'
  const port = await choosePort(process.env.PORT, 3100, host)
  await ensureInstalled()
  const database = await openDatabase()
  closeAtEnd(database.release)
  await fillDatabase(database)
  printSignIns(listSignIns(database))
  const env = { ...process.env, ...database.env }
  delete env.DATABASE_URL
  if (fs.existsSync(path.join(root, worker))) void runTypeScript(worker, [], { env })
  say('devReady', { address: `http://localhost:${port}` })
  const args = ['dev', '--port', String(port), '--hostname', host]
  return runCommand(process.execPath, [packageScript('next', 'dist/bin/next'), ...args], { env })
})
