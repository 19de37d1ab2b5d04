function pairs(text: string): Map<string, number> {
  const found = new Map<string, number>()
  const padded = ` ${text} `
  for (let at = 0; at < padded.length - 1; at++) {
    const pair = padded.slice(at, at + 2)
    found.set(pair, (found.get(pair) ?? 0) + 1)
  }
  return found
}

/** How alike two folded texts are, 0 to 1, by the letter pairs they share (Dice). For offering near names, never to decide. */
export function textLikeness(one: string, other: string): number {
  if (one === other) return 1
  const [a, b] = [pairs(one), pairs(other)]
  let shared = 0
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0)
  return (2 * shared) / (one.length + other.length + 2)
}
