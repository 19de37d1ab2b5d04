import fs from 'node:fs'
import path from 'node:path'
import { hashFiles } from './hash-files.mjs'
import { holdLock } from './hold-lock.mjs'
import { packageScript, runCommand, tailOf } from './run-command.mjs'
import { print, refuse, say, secondsSince } from './say.mjs'
import { keepSecret, logFile, requireSpace, root, statePath } from './state-folder.mjs'

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]
const ground = ['prisma/schema.prisma', 'package-lock.json']

/** Standalone output leaves static files out on purpose; put them and the words where the server looks for them. */
function assemble(target) {
  const standalone = path.join(root, '.next/standalone')
  const next = `${target}.new`
  fs.rmSync(next, { recursive: true, force: true })
  const copy = (from, to) => fs.existsSync(from) && fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  copy(standalone, next)
  copy(path.join(root, '.next/static'), path.join(next, '.next/static'))
  copy(path.join(root, 'public'), path.join(next, 'public'))
  copy(path.join(root, 'lib/messages'), path.join(next, 'lib/messages'))
  fs.renameSync(next, target)
}

/** Keeps the newest builds only; an older one may still be served by a running Netra, hence two. */
function removeOld(folder, keep) {
  const builds = fs.readdirSync(folder).map((name) => ({ name, at: fs.statSync(path.join(folder, name)).mtimeMs }))
  for (const { name } of builds.sort((a, b) => b.at - a.at).slice(2))
    if (name !== keep) fs.rmSync(path.join(folder, name), { recursive: true, force: true })
}

/** Settings that must be the same while building and while serving, or forms of open pages fail after a restart. */
export const buildSettings = () => ({
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY:
    process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || keepSecret('actions-key', 32, 'base64'),
  NEXT_TELEMETRY_DISABLED: '1',
})

/**
 * Builds the application when its sources changed since the last finished build. Each build is put into a folder of its
 * own, so that building (for the tests, say) never disturbs a Netra that is being served, and a cut leaves no half build.
 * @returns folder with server.js
 */
export async function buildApp() {
  const unlock = await holdLock('build', { wait: 900_000 })
  try {
    const settings = buildSettings()
    const hash = hashFiles([...sources, ...ground], process.version, settings.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY)
    const builds = statePath('builds')
    const target = path.join(builds, hash.slice(0, 16))
    if (fs.existsSync(target)) return target
    const begin = performance.now()
    say('building')
    requireSpace(600)
    fs.mkdirSync(builds, { recursive: true, mode: 0o700 })
    const log = logFile('build')
    const env = { ...process.env, ...settings, NODE_ENV: 'production', NODE_OPTIONS: process.env.NODE_OPTIONS ?? '' }
    for (const name of ['DATABASE_URL', 'NETRA_APP_DATABASE_URL']) delete env[name] // building needs no data
    const code = await runCommand(process.execPath, [packageScript('next', 'dist/bin/next'), 'build'], { log, env })
    if (code !== 0) {
      const tail = tailOf(log, 40)
      if (/ENOSPC|no space left/i.test(tail)) refuse('diskFull', { path: root })
      print(tail)
      refuse('buildFailed', { path: log })
    }
    assemble(target)
    removeOld(builds, path.basename(target))
    say('built', { seconds: secondsSince(begin) })
    return target
  } finally {
    unlock()
  }
}
