/** z of a two-sided 95 % band. */
const Z = 1.96

/**
 * Where the share of a group of `size` lies in 95 of 100 cases when chance alone decides and the true share is `average`
 * (Wilson score interval). Shares between 0 and 1. Says nothing about why a group lies outside.
 */
export function fairBand(average: number, size: number): { low: number; high: number } {
  if (size <= 0) return { low: 0, high: 1 }
  const z2 = Z * Z
  const middle = (average + z2 / (2 * size)) / (1 + z2 / size)
  const half = (Z / (1 + z2 / size)) * Math.sqrt((average * (1 - average)) / size + z2 / (4 * size * size))
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
