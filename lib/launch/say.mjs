import { word } from './words.mjs'

let stream = process.stdout

/** From now on everything goes to stderr (the command line keeps stdout for its own output). */
export function speakOnStderr() {
  stream = process.stderr
}

/** Says one prepared sentence. */
export function say(key, values) {
  stream.write(word(key, values) + '\n')
}

/** Prints a line as it is (a table row, a command's output). */
export function print(line = '') {
  stream.write(line + '\n')
}

/** A reason to stop that a person can understand; `message` is the sentence. */
export class Refusal extends Error {
  constructor(key, values) {
    super(word(key, values))
    this.key = key
  }
}

/** Stops with one clear sentence. */
export function refuse(key, values) {
  throw new Refusal(key, values)
}

/** The sentence for any error: our refusals, a full disk and a folder without rights never show a stack trace. */
export function sentenceFor(error) {
  if (error instanceof Refusal) return error.message
  if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT')
    return word('diskFull', { path: error.path ?? process.cwd() })
  if (['EACCES', 'EROFS', 'EPERM'].includes(error?.code) && error.path)
    return word('folderUnwritable', { path: error.path })
  return error?.stack ?? String(error)
}

/** Whole seconds since a `performance.now()` value, with one decimal. */
export function secondsSince(begin) {
  return ((performance.now() - begin) / 1000).toFixed(1)
}
