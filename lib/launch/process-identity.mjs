import fs from 'node:fs'

/** When a process began, in ticks since boot, so that a reused number is not mistaken for it; null where unknown. */
function begunAt(pid) {
  try {
    const fields = fs
      .readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s/s, '')
      .split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : fields[19]
  } catch {
    return null
  }
}

/** A process as text that can be stored: number and beginning. */
export function identify(pid = process.pid) {
  return `${pid} ${begunAt(pid) ?? '-'}`
}

/** The process number inside a stored identity, or 0. */
export const pidOf = (identity) => Number.parseInt(identity ?? '', 10) || 0

/** Whether exactly this process still runs. */
export function isRunning(identity) {
  const [number, begun] = (identity ?? '').split(' ')
  const pid = Number(number)
  if (!pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  const now = begunAt(pid)
  if (now === 'ended') return false
  return now === null || !begun || begun === '-' || begun === now
}

/** Waits until the process is gone; false when it still runs after `milliseconds`. */
export async function waitUntilGone(identity, milliseconds) {
  const end = Date.now() + milliseconds
  while (isRunning(identity)) {
    if (Date.now() > end) return false
    await new Promise((done) => setTimeout(done, 50))
  }
  return true
}
