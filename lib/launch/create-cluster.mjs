import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { refuse, say } from './say.mjs'
import { requireSpace } from './state-folder.mjs'

/** Runs a server program as the account that may, away from any Postgres settings of the caller. */
export function runProgram(account, program, args) {
  const [command, ...rest] = [...account.prefix, account.binaries[program], ...args]
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')))
  Object.assign(env, { HOME: account.home, LC_ALL: 'C' })
  const { uid, gid, home: cwd } = account
  return spawnSync(command, rest, { cwd, env, uid, gid, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
}

/** Refuses with the line of a log that says most. */
export function failCluster(text, path) {
  if (/no space left/i.test(text)) refuse('diskFull', { path })
  const lines = text.trim().split('\n')
  refuse('databaseFailed', { message: lines.findLast((line) => /fatal|error/i.test(line)) ?? lines.at(-1), path })
}

/** Makes the cluster beside its final place and renames it, so that a cut never leaves half a cluster. */
export function createCluster(account) {
  const { home } = account
  const data = path.join(home, 'data')
  const next = path.join(home, 'data.new')
  const passwordFile = path.join(home, 'password')
  say('databaseCreating')
  requireSpace(200)
  fs.rmSync(next, { recursive: true, force: true })
  fs.writeFileSync(passwordFile, randomBytes(24).toString('base64url') + '\n', { mode: 0o600 })
  if (account.uid) fs.chownSync(passwordFile, account.uid, account.gid)
  const made = runProgram(account, 'initdb', [
    ...['-D', next, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '--data-checksums'],
    ...['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ])
  if (made.status !== 0) {
    fs.rmSync(next, { recursive: true, force: true })
    failCluster(`${made.error ?? ''}${made.stdout}\n${made.stderr}`, home)
  }
  fs.renameSync(next, data)
}
