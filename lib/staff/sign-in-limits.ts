/** Sessions end after 30 idle minutes and after 8 hours in any case (security.md AU-10). */
export const IDLE_MS = 30 * 60_000
export const ABSOLUTE_MS = 8 * 60 * 60_000

const FREE_TRIES = 5
const FIRST_WAIT_MS = 15_000
const LONGEST_WAIT_MS = 15 * 60_000

/** How long a bucket waits after its n-th failure in a row: nothing at first, then doubling to a quarter of an hour. */
export function waitAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_TRIES), LONGEST_WAIT_MS)
}
