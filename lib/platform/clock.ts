import 'server-only'
import { env } from './env'

const boot = Date.now()

/** This instant. In browser tests the clock starts at NETRA_CLOCK and runs on from there. */
export function now(): Date {
  const start = env().NETRA_CLOCK
  return start ? new Date(Date.parse(start) + (Date.now() - boot)) : new Date()
}
