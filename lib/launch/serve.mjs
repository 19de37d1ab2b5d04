import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { identify, isRunning, pidOf, waitUntilGone } from './process-identity.mjs'
import { say } from './say.mjs'
import { logFile, readState, root, writeState } from './state-folder.mjs'

const worker = 'lib/jobs/worker.ts'
const longestPause = 30_000

/** What the services inherit: never the owner's address, never what npm left in the environment. */
function serviceEnvironment(env) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|PG|DATABASE_URL$|TEST_DATABASE_URL$)/.test(name),
  )
  return { ...Object.fromEntries(inherited), NODE_ENV: 'production', ...env }
}

function begin(name, args, { cwd, env, label }) {
  const log = logFile(label ? `${label}-${name}` : name)
  const out = fs.openSync(log, 'a', 0o600)
  // A process group of its own: Ctrl-C reaches the launcher only, which then ends the parts in order.
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', out, out], detached: true })
  fs.closeSync(out)
  const service = { name, log, child, identity: child.pid ? identify(child.pid) : '', reason: null }
  service.ended = new Promise((done) => {
    const end = (reason) => {
      service.reason ??= reason
      done(service.reason)
    }
    child.on('error', (error) => end(error.code))
    child.on('exit', (code, signal) => end(signal ?? `exit ${code}`))
  })
  return service
}

/** Ends a service: asks, waits, then insists. */
async function end(service, seconds) {
  if (!service || service.reason) return
  service.child.kill('SIGTERM')
  if (await waitUntilGone(service.identity, seconds * 1000)) return
  service.child.kill('SIGKILL')
  await service.ended
}

/** Ends web and worker of an earlier run whose launcher was killed. */
export async function endLeftovers() {
  const left = (readState('services') ?? '').split('\n').filter((identity) => identity && isRunning(identity))
  if (left.length === 0) return
  say('leftovers')
  for (const signal of ['SIGTERM', 'SIGKILL'])
    for (const identity of left) {
      try {
        if (isRunning(identity)) process.kill(pidOf(identity), signal)
      } catch {
        continue // ended in this very moment
      }
      await waitUntilGone(identity, 5000)
    }
}

/**
 * Starts web and worker. The worker is started again, ever more slowly, when it ends; the web's end is the caller's affair.
 * @param options.folder  build to serve   @param options.env  settings for both   @param options.label  prefix of the logs
 * @param options.remember  whether a later start should find and end them after kill -9
 * @returns { web: { log, reason, ended }, stop() }
 */
export function serve({ folder, port, host, env, label, remember = false }) {
  const settings = serviceEnvironment(env)
  const services = { web: null, worker: null }
  let stopping = false
  let timer
  const note = () =>
    remember && writeState('services', [services.web, services.worker].map((one) => one?.identity ?? '').join('\n'))

  services.web = begin('web', [path.join(root, 'lib/launch/serve-web.mjs')], {
    cwd: folder,
    env: {
      ...settings,
      // next-auth wants to know its address: the configured one, else whatever host the browser asked for.
      ...(settings.NETRA_URL ? { NEXTAUTH_URL: settings.NETRA_URL } : { AUTH_TRUST_HOST: '1' }),
      PORT: String(port),
      HOSTNAME: host,
      KEEP_ALIVE_TIMEOUT: '65000',
    },
    label,
  })
  let pause = 1000
  const startWorker = () => {
    if (!fs.existsSync(path.join(root, worker))) return
    const begun = Date.now()
    const args = ['--conditions=react-server', '--import', 'tsx', worker]
    const service = (services.worker = begin('worker', args, { cwd: root, env: settings, label }))
    note()
    service.ended.then((reason) => {
      if (stopping) return
      if (Date.now() - begun > 60_000) pause = 1000
      say('workerAgain', { reason, seconds: pause / 1000, path: service.log })
      timer = setTimeout(startWorker, pause)
      pause = Math.min(pause * 2, longestPause)
    })
  }
  startWorker()
  note()
  return {
    web: services.web,
    async stop() {
      stopping = true
      clearTimeout(timer)
      await Promise.all([end(services.web, 10), end(services.worker, 15)])
      if (remember) writeState('services', '')
    },
  }
}
