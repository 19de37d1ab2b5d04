// Postgres refuses to run as root. Started by root, it therefore runs as somebody else; which way works depends on
// whether that account may enter the folder (root's home is closed to everybody).
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { binariesIn } from './postgres-binaries.mjs'
import { refuse } from './say.mjs'
import { readState, root, statePath, writeState } from './state-folder.mjs'

const asNobody = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--']

function accountNamed(name) {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(name + ':'))
  const [, , uid, gid] = line?.split(':') ?? []
  return line ? { uid: Number(uid), gid: Number(gid) } : null
}

function giveTo(folder, { uid = 0, gid = 0 }) {
  const own = (entry) => {
    const stat = fs.lstatSync(entry)
    if (stat.uid !== uid) fs.lchownSync(entry, uid, gid)
    if (stat.isDirectory()) for (const child of fs.readdirSync(entry)) own(path.join(entry, child))
  }
  own(folder)
}

/** Whether the server program starts in the folder under these circumstances. */
function works({ prefix, uid, gid, home, binaries }) {
  const [command, ...rest] = [...prefix, binaries.postgres, '--version']
  return spawnSync(command, rest, { cwd: home, uid, gid, stdio: 'ignore' }).status === 0
}

/** Last resort: programs and data in a folder that an unprivileged account may enter. */
function moveOut(name, binaries) {
  const id = createHash('sha256').update(root).digest('hex').slice(0, 12)
  for (const base of ['/var/lib', '/var/tmp']) {
    try {
      const place = path.join(base, `netra-${id}`)
      fs.mkdirSync(place, { recursive: true, mode: 0o711 })
      fs.cpSync(binaries.native, path.join(place, 'native'), { recursive: true, verbatimSymlinks: true })
      const home = path.join(place, name)
      if (fs.existsSync(statePath(name, 'data'))) fs.cpSync(statePath(name), home, { recursive: true })
      fs.mkdirSync(home, { recursive: true, mode: 0o700 })
      return { home, binaries: binariesIn(path.join(place, 'native')) }
    } catch {
      continue
    }
  }
  return null
}

/**
 * Decides how the server programs are run.
 * @param name  folder of the cluster below `.netra`
 * @returns { prefix: words before the command, uid, gid, home: folder of the cluster, binaries }
 */
export function chooseAccount(name, binaries) {
  const kept = readState(`${name}-place`)
  const home = kept ?? statePath(name)
  if (kept) binaries = binariesIn(path.join(path.dirname(kept), 'native'))
  fs.mkdirSync(home, { recursive: true, mode: 0o700 })
  const owner = fs.statSync(home)
  if (process.getuid?.() !== 0) {
    if (process.getuid && owner.uid !== process.getuid()) refuse('databaseForeign', { path: home })
    return { prefix: [], home, binaries }
  }
  const folder = fs.statSync(root)
  const accounts = [owner, folder, accountNamed('postgres'), accountNamed('nobody')]
  const choices = accounts.flatMap((one) =>
    one?.uid ? [{ prefix: [], uid: one.uid, gid: one.gid, home, binaries }] : [],
  )
  const unshared = { prefix: asNobody, home, binaries }
  if (owner.uid === 0 && fs.existsSync(path.join(home, 'data'))) choices.unshift(unshared)
  else choices.push(unshared)
  for (const choice of choices) {
    giveTo(home, choice)
    if (works(choice)) return choice
  }
  const outside = kept ? null : moveOut(name, binaries)
  const account = accountNamed('postgres') ?? accountNamed('nobody')
  if (outside && account) {
    const choice = { prefix: [], ...account, ...outside }
    giveTo(outside.home, account)
    if (works(choice)) {
      writeState(`${name}-place`, outside.home)
      return choice
    }
  }
  refuse('databaseNoAccount', { path: home })
}
