import fs from 'node:fs'
import { identify, isRunning, pidOf } from './process-identity.mjs'
import { refuse, say } from './say.mjs'
import { statePath } from './state-folder.mjs'

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds))

/** Takes away a lock whose holder is gone, unless somebody else was quicker and holds it by now. */
function removeStale(file, seen) {
  const aside = `${file}.${process.pid}.stale`
  try {
    fs.renameSync(file, aside)
    if (fs.readFileSync(aside, 'utf8') !== seen && !fs.existsSync(file)) return fs.renameSync(aside, file)
    fs.rmSync(aside, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

/**
 * Holds `.netra/<name>.lock` until the returned function is called or the process ends (also by kill -9: a lock of a
 * process that no longer runs counts for nothing).
 * @param options.refusal words to refuse with at once when somebody else holds it; without it, wait up to `wait` ms
 * @returns release function; its property `recovered` tells whether a stale lock was found
 */
export async function holdLock(name, { refusal, wait = 600_000 } = {}) {
  const file = statePath(`${name}.lock`)
  const end = Date.now() + wait
  let recovered = false
  let said = false
  for (;;) {
    try {
      fs.writeFileSync(file, identify(), { flag: 'wx', mode: 0o644 })
      const release = () => fs.rmSync(file, { force: true })
      return Object.assign(release, { recovered })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    let holder, age
    try {
      holder = fs.readFileSync(file, 'utf8')
      age = Date.now() - fs.statSync(file).mtimeMs
    } catch {
      continue // just released
    }
    const writing = holder === '' && age < 2000
    if (!writing && (!isRunning(holder) || pidOf(holder) === process.pid)) {
      removeStale(file, holder)
      recovered = true
      continue
    }
    if (refusal && !writing) refuse(refusal, { pid: pidOf(holder) })
    if (Date.now() > end) refuse('lockBusy', { pid: pidOf(holder), path: file })
    if (!said && age > 3000) {
      say('waitingFor', { pid: pidOf(holder) })
      said = true
    }
    await pause(100)
  }
}
