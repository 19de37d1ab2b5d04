import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { refuse } from './say.mjs'

/** The folder that holds package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** A path below the git-ignored state folder. */
export const statePath = (...parts) => path.join(root, '.netra', ...parts)

/**
 * Makes `.netra` ready. Others may pass through it (Postgres may run as another account), but not list it; secrets
 * inside are readable by the owner only. Refuses when the folder cannot be written.
 */
export function prepareStateFolder() {
  try {
    fs.mkdirSync(statePath(), { recursive: true, mode: 0o711 })
    for (const folder of ['logs', 'store']) fs.mkdirSync(statePath(folder), { recursive: true, mode: 0o700 })
    const probe = statePath(`probe-${process.pid}`)
    fs.writeFileSync(probe, 'x')
    fs.rmSync(probe)
    fs.accessSync(root, fs.constants.W_OK)
  } catch (error) {
    if (error.code === 'ENOSPC' || error.code === 'EDQUOT') refuse('diskFull', { path: root })
    refuse('folderUnwritable', { path: root })
  }
}

/** Refuses early when less than `need` megabytes are free; silent where the system does not tell. */
export function requireSpace(need) {
  let free
  try {
    const { bavail, bsize } = fs.statfsSync(root)
    free = Math.floor((bavail * bsize) / 1e6)
  } catch {
    return
  }
  if (free < need) refuse('diskAlmostFull', { path: root, free, need })
}

/** What root writes in somebody's folder belongs to that somebody, who may start Netra next time. */
function giveToOwner(file) {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = fs.statSync(statePath())
  fs.chownSync(file, uid, gid)
}

/** The text of a state file, or null when there is none. */
export function readState(...parts) {
  try {
    return fs.readFileSync(statePath(...parts), 'utf8').trim()
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

/** Writes a state file in one step (a cut never leaves half a file), readable by the owner only. */
export function writeState(name, text) {
  const file = statePath(name)
  const next = `${file}.${process.pid}.new`
  fs.writeFileSync(next, text + '\n', { mode: 0o600 })
  giveToOwner(next)
  fs.renameSync(next, file)
}

/** A random secret that stays the same from run to run. */
export function keepSecret(name, bytes = 32, encoding = 'base64url') {
  const kept = readState(name)
  if (kept) return kept
  const made = randomBytes(bytes).toString(encoding)
  writeState(name, made)
  return made
}

/** The log file of a part; begins anew when it has grown beyond 20 MB (one older copy is kept). */
export function logFile(name) {
  const file = statePath('logs', `${name}.log`)
  if (fs.existsSync(file) && fs.statSync(file).size > 20e6) fs.renameSync(file, file + '.1')
  fs.closeSync(fs.openSync(file, 'a', 0o600))
  giveToOwner(file)
  return file
}
