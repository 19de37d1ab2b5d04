import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { root } from './state-folder.mjs'

const children = new Set()

/** Ends every command that still runs (Ctrl-C while installing or building). */
export function endCommands() {
  for (const child of children) child.kill('SIGTERM')
}

/**
 * Runs a command to its end.
 * @param options.log   file that receives its output; without it the output goes to `options.stdio` (default: ours)
 * @param options.begun  called with the number of the process
 * @returns exit code (number; a signal counts as 1)
 */
export function runCommand(command, args, { env = process.env, log, stdio = 'inherit', cwd = root, begun } = {}) {
  return new Promise((done, failed) => {
    const out = log ? fs.openSync(log, 'w', 0o600) : undefined
    const child = spawn(command, args, { cwd, env, stdio: log ? ['ignore', out, out] : stdio })
    children.add(child)
    if (child.pid) begun?.(child.pid)
    const end = () => {
      children.delete(child)
      if (out !== undefined) fs.closeSync(out)
    }
    child.on('error', (error) => (end(), failed(error)))
    child.on('close', (code) => (end(), done(code ?? 1)))
  })
}

/** Runs one of our TypeScript programs the way the worker runs: server conditions, tsx as loader. */
export function runTypeScript(file, args, options) {
  return runCommand(process.execPath, ['--conditions=react-server', '--import', 'tsx', file, ...args], options)
}

/** The script behind a command of an installed package, so that no shell and no `npx` is needed. */
export function packageScript(name, script) {
  return `${root}/node_modules/${name}/${script}`
}

/** The last lines of a log, for the screen. */
export function tailOf(file, lines = 15) {
  try {
    return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
  } catch {
    return ''
  }
}
