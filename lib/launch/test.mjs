import './node-version.mjs'
import fs from 'node:fs'
import { buildApp } from './build-app.mjs'
import { countPlaywright } from './count-tests.mjs'
import { holdLock } from './hold-lock.mjs'
import { ensureInstalled } from './install-dependencies.mjs'
import { packageScript, runCommand } from './run-command.mjs'
import { runSteps } from './run-steps.mjs'
import { closeAtEnd, endProcess, runToEnd } from './run-to-end.mjs'
import { print } from './say.mjs'
import { prepareStateFolder, statePath } from './state-folder.mjs'
import { runVitest, staticSteps } from './static-steps.mjs'
import { openTestDatabase } from './test-database.mjs'
import { startTestServer } from './test-server.mjs'

let database
let server

async function openDatabase() {
  database = await openTestDatabase()
  closeAtEnd(database.release)
}

/** `prisma migrate diff` answers 2 when the migrations do not lead to what schema.prisma says. */
function compareSchema() {
  const args = ['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma', '--exit-code']
  return runCommand(
    process.execPath,
    [packageScript('prisma', 'build/index.js'), 'migrate', 'diff', '--config', 'prisma/config.ts', ...args],
    { env: { ...process.env, DATABASE_URL: database.adminUrl } },
  )
}

async function startServer() {
  server = await startTestServer(database, 'e2e')
  closeAtEnd(server.stop)
}

async function runJourneys() {
  const report = statePath('report-browser.json')
  fs.rmSync(report, { force: true })
  const code = await runCommand(
    process.execPath,
    [packageScript('@playwright/test', 'cli.js'), 'test', '--config', 'tests/playwright.config.ts'],
    { env: { ...process.env, ...server.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } },
  )
  return countPlaywright(report, code)
}

const steps = [
  { title: 'stepInstall', run: ensureInstalled },
  ...staticSteps.map((step) => ({ ...step, needs: ['stepInstall'] })),
  { title: 'stepDatabase', needs: ['stepInstall'], run: openDatabase },
  { title: 'stepDrift', needs: ['stepInstall', 'stepDatabase'], run: compareSchema },
  { title: 'stepIntegration', needs: ['stepInstall', 'stepDatabase'], run: () => runVitest('integration') },
  { title: 'stepBuild', needs: ['stepInstall'], run: async () => void (await buildApp()) },
  { title: 'stepServer', needs: ['stepDatabase', 'stepBuild'], run: startServer },
  { title: 'stepBrowser', needs: ['stepServer'], run: runJourneys },
]

runToEnd(async () => {
  prepareStateFolder()
  closeAtEnd(await holdLock('test', { refusal: 'alreadyTesting' }))
  const { passed, failed } = await runSteps(steps)
  // The line with the numbers is the last one, also after everything has been stopped.
  await endProcess(failed ? 1 : 0, () => print(`\n${passed} passed, ${failed} failed`))
})
