import { endCommands } from './run-command.mjs'
import { print, sentenceFor } from './say.mjs'

const closers = []

/** Something to close before the process ends; the last one opened is closed first. */
export function closeAtEnd(close) {
  closers.push(close)
}

let ending = false

/** Whether everything is being closed already. */
export const isEnding = () => ending

/** Closes everything once, says the last words and ends the process. */
export async function endProcess(code, lastWords = () => {}) {
  if (ending) return
  ending = true
  endCommands()
  while (closers.length) {
    try {
      await closers.pop()()
    } catch (error) {
      process.stderr.write(sentenceFor(error) + '\n')
      code ||= 1
    }
  }
  lastWords()
  process.exit(code)
}

/** npm's shell does not pass signals on: when npm is ended, its shell goes and we would be left behind. */
function followParent(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 500).unref()
}

/**
 * Runs the main part of an entry: errors end in one sentence and exit code 1, Ctrl-C and SIGTERM close everything first.
 * @param main  returns the exit code, or undefined to stay up
 * @param options.signalCode  code to end with after a signal (a service that was asked to stop ends with 0)
 * @param options.onSignal  called once when a signal arrives
 */
export async function runToEnd(main, { signalCode = 1, onSignal = () => {} } = {}) {
  const stop = () => {
    if (!ending) onSignal()
    void endProcess(signalCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  followParent(stop)
  try {
    const code = await main()
    if (code !== undefined) await endProcess(code)
  } catch (error) {
    if (ending) return
    print(sentenceFor(error))
    await endProcess(1)
  }
}
