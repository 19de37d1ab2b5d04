/** A stream of numbers that is the same for the same seed on every machine. Never for secrets. */
export interface Random {
  /** 0 <= n < 1. */
  next(): number
  /** Whole number, both ends included. */
  int(from: number, to: number): number
  chance(probability: number): boolean
  pick<Item>(items: readonly Item[]): Item
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item
  /** A new list in another order. */
  shuffle<Item>(items: readonly Item[]): Item[]
  /** An id shaped like UUID version 7: the instant first, then bits of this stream. */
  uuid(at: Date): string
}

function hashText(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash >>> 0
}

function hexTime(milliseconds: number): string {
  const hex = milliseconds.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}`
}

/**
 * Opens the stream named by `seed`. Each part of the city takes a stream of its own name, so that a change in one part
 * does not move the others.
 */
export function openRandom(seed: string): Random {
  let state = hashText(seed)
  // mulberry32: small, quick, good enough to invent people.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const int = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('Nothing to pick from')
    return items[int(0, items.length - 1)] as Item
  }
  const weighted = <Item>(items: readonly (readonly [Item, number])[]): Item => {
    let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of items) {
      left -= weight
      if (left < 0) return item
    }
    return pick(items)[0]
  }
  const shuffle = <Item>(items: readonly Item[]): Item[] => {
    const copy = [...items]
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const other = int(0, i)
      ;[copy[i], copy[other]] = [copy[other] as Item, copy[i] as Item]
    }
    return copy
  }
  const hex = (digits: number) =>
    Math.floor(next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0')
  const uuid = (at: Date) => {
    const time = hexTime(at.getTime())
    return `${time}-7${hex(3)}-${'89ab'[int(0, 3)]}${hex(3)}-${hex(6)}${hex(6)}`
  }
  return { next, int, chance: (probability) => next() < probability, pick, weighted, shuffle, uuid }
}
