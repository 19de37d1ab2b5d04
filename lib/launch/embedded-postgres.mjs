import fs from 'node:fs'
import path from 'node:path'
import { createCluster, failCluster, runProgram } from './create-cluster.mjs'
import { holdLock } from './hold-lock.mjs'
import { chooseAccount } from './postgres-account.mjs'
import { findBinaries } from './postgres-binaries.mjs'
import { clusterUrl, findFreePort, isPortFree, isPortOpen, whoAnswers } from './postgres-connection.mjs'
import { identify, isRunning } from './process-identity.mjs'
import { say } from './say.mjs'
import { readState, statePath, writeState } from './state-folder.mjs'

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** After kill -9 the pid file may name a process that is gone or, by a reused number, a stranger: then it is removed. */
function removeStalePidFile(data) {
  const file = path.join(data, 'postmaster.pid')
  try {
    const pid = Number(fs.readFileSync(file, 'utf8').split('\n')[0])
    const command =
      fs.existsSync('/proc/self') && isRunning(identify(pid)) ? fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8') : ''
    if (!isRunning(String(pid)) || (command && !command.includes('postgres'))) fs.rmSync(file, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

const settings = (port, fast) =>
  [
    `port=${port}`,
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=120', 'shared_buffers=256MB'],
    ...['timezone=UTC', 'log_timezone=UTC', 'log_lock_waits=on', 'max_slot_wal_keep_size=2GB'],
    ...(fast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'] : []),
  ]
    .map((setting) => `-c ${setting}`)
    .join(' ')

async function startServer(account, name, fast) {
  const { home } = account
  const data = path.join(home, 'data')
  const log = path.join(home, 'log')
  let port = Number(readState(`${name}-port`))
  let output = ''
  for (let end = Date.now() + 60_000, tries = 0; Date.now() < end && tries < 30; tries++) {
    const answer = await whoAnswers(home, port)
    if (answer === 'ours') return port
    if (answer === 'starting') {
      await pause(300)
      continue
    }
    if (answer === 'other' || !port || !(await isPortFree(port))) port = await findFreePort()
    removeStalePidFile(data)
    if (fs.existsSync(log) && fs.statSync(log).size > 20e6) fs.renameSync(log, log + '.1')
    writeState(`${name}-port`, String(port))
    const started = runProgram(account, 'pg_ctl', [
      '-D',
      data,
      '-l',
      log,
      '-w',
      '-t',
      '60',
      '-o',
      settings(port, fast),
      'start',
    ])
    if (started.status === 0) return port
    output = started.stderr + (fs.existsSync(log) ? fs.readFileSync(log, 'utf8').slice(-3000) : '')
    // The processes of a killed server may need a moment to go; a port may have been taken in between.
    if (/could not bind|Address already in use/.test(output.slice(-1500))) port = 0
    else if (!/lock file|shared memory block|another server might be running/.test(output)) break
    await pause(500)
  }
  failCluster(output, log)
}

function otherUsers(name) {
  const folder = statePath(`${name}-users`)
  return fs.readdirSync(folder).filter((entry) => {
    if (entry === String(process.pid)) return false
    const alive = isRunning(fs.readFileSync(path.join(folder, entry), 'utf8'))
    if (!alive) fs.rmSync(path.join(folder, entry), { force: true })
    return alive
  })
}

/**
 * Starts the cluster `.netra/<name>` (creating it the first time) or joins the running one.
 * @param options.fast  no fsync: for tests only
 * @param options.user  process on whose behalf it runs (default: this one); the server stays up as long as one of them lives
 * @returns { home, port, url(database): string, revive(), release() }; release stops the server when nobody else uses it
 */
export async function startCluster(name, { fast = false, user = process.pid } = {}) {
  const account = chooseAccount(name, await findBinaries())
  const entry = statePath(`${name}-users`, String(user))
  fs.mkdirSync(path.dirname(entry), { recursive: true, mode: 0o700 })
  const start = async () => {
    const unlock = await holdLock(name, { wait: 120_000 })
    try {
      if (!fs.existsSync(path.join(account.home, 'data'))) createCluster(account)
      fs.writeFileSync(entry, identify(user))
      return await startServer(account, name, fast)
    } finally {
      unlock()
    }
  }
  say('databaseStarting')
  const port = await start()
  return {
    home: account.home,
    port,
    url: (database) => clusterUrl(account.home, port, database),
    /** Starts the server again when it was killed; true when that was needed. */
    async revive() {
      if (await isPortOpen(port)) return false
      say('databaseAgain')
      await start()
      return true
    },
    release: () => releaseCluster(name, user),
  }
}

/** Ends a user's claim on a cluster and stops the server when nobody else has one. */
export async function releaseCluster(name, user = process.pid) {
  const unlock = await holdLock(name, { wait: 120_000 })
  try {
    fs.rmSync(statePath(`${name}-users`, String(user)), { force: true })
    if (otherUsers(name).length > 0) return
    const account = chooseAccount(name, await findBinaries())
    runProgram(account, 'pg_ctl', ['-D', path.join(account.home, 'data'), '-m', 'fast', '-w', '-t', '60', 'stop'])
  } finally {
    unlock()
  }
}
