import './node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { buildApp, buildSettings } from './build-app.mjs'
import { fillDatabase, hasNobody, listSignIns, printSignIns } from './demo-city.mjs'
import { holdLock } from './hold-lock.mjs'
import { ensureInstalled } from './install-dependencies.mjs'
import { choosePort } from './listen-port.mjs'
import { openDatabase } from './open-database.mjs'
import { runTypeScript, tailOf } from './run-command.mjs'
import { closeAtEnd, endProcess, isEnding, runToEnd } from './run-to-end.mjs'
import { print, refuse, say, secondsSince } from './say.mjs'
import { endLeftovers, serve } from './serve.mjs'
import { prepareStateFolder, root, statePath } from './state-folder.mjs'
import { waitForHealth } from './wait-for-health.mjs'
import { word } from './words.mjs'

const cli = 'lib/cli/netra.ts'
const healthSeconds = 120

/** Looks after our own database while Netra is up: a server that was killed is started again. */
function keepDatabase(database) {
  let busy = false
  const timer = setInterval(async () => {
    if (busy) return
    busy = true
    await database.revive().catch((error) => print(error.message))
    busy = false
  }, 3000)
  closeAtEnd(() => clearInterval(timer))
}

/** A clean start has nobody who could sign in: print the one-time link for the first administrator. */
async function printFirstLink(database, address) {
  if (!fs.existsSync(path.join(root, cli)) || !(await hasNobody(database.ownerUrl))) return
  const env = { ...process.env, ...database.env, DATABASE_URL: database.ownerUrl, NETRA_URL: address }
  await runTypeScript(cli, ['user', 'first-link'], { env })
}

async function start() {
  const begun = performance.now()
  prepareStateFolder()
  const unlock = await holdLock('start', { refusal: 'alreadyRunning' })
  closeAtEnd(unlock)
  await endLeftovers()
  const host = process.env.NETRA_HOST || '0.0.0.0'
  const port = await choosePort(process.env.PORT, 3000, host)
  await ensureInstalled()
  const database = await openDatabase()
  closeAtEnd(database.release)
  await fillDatabase(database)

  const folder = await buildApp()
  say('serving')
  const address = process.env.NETRA_URL || `http://localhost:${port}`
  const running = serve({ folder, port, host, env: { ...database.env, ...buildSettings() }, remember: true })
  closeAtEnd(running.stop)
  const problem = await waitForHealth(port, { seconds: healthSeconds, hasEnded: () => running.web.reason })
  if (problem) {
    print(tailOf(running.web.log))
    if (running.web.reason) refuse('webDied', { reason: problem, path: running.web.log })
    refuse('healthTimeout', { seconds: healthSeconds, reason: problem, path: running.web.log })
  }
  if (database.embedded) keepDatabase(database)
  printSignIns(listSignIns(database))
  await printFirstLink(database, address)
  say('logs', { path: statePath('logs') })
  say('ready', { seconds: secondsSince(begun), address })
  say('howToStop')
  running.web.ended.then((reason) => {
    if (isEnding()) return
    print(word('webDied', { reason, path: running.web.log }))
    void endProcess(1)
  })
}

runToEnd(start, { signalCode: 0, onSignal: () => say('stopping') })
