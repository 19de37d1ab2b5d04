import fs from 'node:fs'
import { buildApp, buildSettings } from './build-app.mjs'
import { loadDemoCity } from './demo-city.mjs'
import { settingsFor } from './open-database.mjs'
import { findFreePort } from './postgres-connection.mjs'
import { tailOf } from './run-command.mjs'
import { print, refuse } from './say.mjs'
import { serve } from './serve.mjs'
import { statePath } from './state-folder.mjs'
import { cloneTemplate } from './test-database.mjs'
import { waitForHealth } from './wait-for-health.mjs'

/**
 * Netra as people get it (built, web and worker, the application's own role) on a new database with the demo city.
 * @param testDatabase  from openTestDatabase
 * @param label  tells database, store and logs of different users apart
 * @returns { env: settings for programs that look at it, stop() }
 */
export async function startTestServer(testDatabase, label) {
  const { ownerUrl, appUrl } = await cloneTemplate(testDatabase, `netra_${label}`)
  const state = statePath(label) // its own evidence and its own list of demo accounts
  const store = statePath(label, 'store')
  fs.rmSync(state, { recursive: true, force: true })
  fs.mkdirSync(store, { recursive: true, mode: 0o700 })
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const env = {
    ...settingsFor(appUrl),
    ...buildSettings(),
    NETRA_STORE: store,
    NETRA_URL: address,
    NETRA_E2E: '1',
    NETRA_STATE: state,
  }
  await loadDemoCity({ embedded: true, ownerUrl, env })
  const folder = await buildApp()
  const running = serve({ folder, port, host: '127.0.0.1', env, label })
  const problem = await waitForHealth(port, { hasEnded: () => running.web.reason })
  if (problem) {
    await running.stop()
    print(tailOf(running.web.log))
    refuse('webDied', { reason: problem, path: running.web.log })
  }
  return { env: { ...env, NETRA_BASE_URL: address, DATABASE_URL: ownerUrl }, stop: running.stop }
}
