import fs from 'node:fs'
import path from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { holdLock } from './hold-lock.mjs'
import { identify, isRunning, pidOf, waitUntilGone } from './process-identity.mjs'
import { packageScript, runCommand, tailOf } from './run-command.mjs'
import { print, refuse, say, secondsSince } from './say.mjs'
import { logFile, readState, requireSpace, root, statePath, writeState } from './state-folder.mjs'

/** npm writes this list as its very last act: an installation without it, or with another list, is not finished. */
function isInstalledAsLocked() {
  try {
    const read = (file) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')).packages
    const wanted = read('package-lock.json')
    const found = read('node_modules/.package-lock.json')
    return Object.entries(wanted).every(
      ([name, entry]) =>
        name === '' || (found[name] ? found[name].version === entry.version : entry.optional || entry.peer),
    )
  } catch {
    return false
  }
}

function npmCommand(args) {
  const script = process.env.npm_execpath
  if (script && /\.c?js$/.test(script)) return [process.execPath, [script, ...args]]
  return process.platform === 'win32' ? [process.env.ComSpec ?? 'cmd.exe', ['/c', 'npm', ...args]] : ['npm', args]
}

/** An npm whose launcher was killed goes on alone; two of them in one folder would spoil each other's work. */
async function endEarlierInstaller() {
  const installer = readState('installer')
  if (!isRunning(installer)) return
  process.kill(pidOf(installer), 'SIGKILL')
  await waitUntilGone(installer, 5000)
}

async function install() {
  const begin = performance.now()
  await endEarlierInstaller()
  const log = logFile('install')
  if (fs.existsSync(path.join(root, 'node_modules'))) say('installRedone')
  say('installing')
  requireSpace(1500)
  fs.rmSync(statePath('installed'), { force: true })
  // Building needs the development packages, also when NODE_ENV=production was given for serving.
  const [command, args] = npmCommand(['ci', '--include=dev', '--no-audit', '--no-fund'])
  const code = await runCommand(command, args, { log, begun: (pid) => writeState('installer', identify(pid)) }).catch(
    (error) => (error.code === 'ENOENT' ? refuse('npmMissing') : Promise.reject(error)),
  )
  if (code !== 0) {
    const tail = tailOf(log)
    if (/ENOSPC|no space left/i.test(tail)) refuse('diskFull', { path: root })
    if (/EACCES|EROFS/.test(tail)) refuse('folderUnwritable', { path: root })
    print(tail)
    refuse('installFailed', { path: log, registry: process.env.npm_config_registry ?? 'registry.npmjs.org' })
  }
  say('installed', { seconds: secondsSince(begin) })
}

async function generateClient(lockHash) {
  const hash = hashFiles(['prisma/schema.prisma', 'prisma/config.ts'], lockHash)
  if (!fs.existsSync(path.join(root, 'prisma/schema.prisma'))) return
  if (readState('generated') === hash && fs.existsSync(path.join(root, 'prisma/generated'))) return
  say('generating')
  fs.rmSync(statePath('generated'), { force: true })
  const log = logFile('generate')
  const script = packageScript('prisma', 'build/index.js')
  const code = await runCommand(process.execPath, [script, 'generate', '--config', 'prisma/config.ts'], { log })
  if (code !== 0) {
    print(tailOf(log))
    refuse('generateFailed', { path: log })
  }
  writeState('generated', hash)
}

/**
 * Brings node_modules and the generated database client in line with package-lock.json and the schema; nothing to do
 * costs some milliseconds. Two callers at once wait for each other. Refuses with a sentence when npm fails.
 */
export async function ensureInstalled() {
  const release = await holdLock('install', { wait: 900_000 })
  try {
    const hash = hashFiles(['package-lock.json'], process.platform, process.arch)
    if (readState('installed') !== hash || !fs.existsSync(path.join(root, 'node_modules/.package-lock.json'))) {
      if (!isInstalledAsLocked()) await install()
      writeState('installed', hash)
    }
    await generateClient(hash)
  } finally {
    release()
  }
}
