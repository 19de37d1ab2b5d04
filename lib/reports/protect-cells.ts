/**
 * Statistical disclosure control for tables whose sums are published beside them. A table with its sums is a circulation:
 * every number is the flow on an arc, every "parts add up to the sum" a node where what comes in goes out. What an
 * attacker can learn about a hidden number by adding and subtracting published ones is exactly how far its flow can be
 * raised and lowered over the other hidden arcs while none falls below zero; nothing narrower is possible, and every whole
 * number in between is (the matrix is unimodular).
 */
export type Arc = {
  from: number
  to: number
  value: number
  hidden: boolean
  /** Must not stay published when small, and must not be told by the others. */
  sensitive: boolean
  /** What hiding it costs the reader; Infinity: it is published elsewhere on the page and cannot be hidden here. */
  cost: number
}

type Step = { arc: Arc; back: boolean; node: number }
type Rerouting = { sent: number; change: Map<Arc, number> }

/** How much an arc can still give back after `change`. Forward it can always take more. */
const roomBack = (arc: Arc, change: Map<Arc, number>) => arc.value + (change.get(arc) ?? 0)

/** Walks back from the end of a way to its start. */
function stepsTo(via: Map<number, Step>, from: number, to: number): Step[] {
  const path: Step[] = []
  for (let node = to; node !== from;) {
    const step = via.get(node)
    if (!step || path.length > via.size) return []
    path.push(step)
    node = step.node
  }
  return path
}

/** Units of flow that can go from node to node over hidden arcs other than `without`, at most `limit`. */
function reroute(arcs: readonly Arc[], from: number, to: number, without: Arc, limit: number): Rerouting {
  const change = new Map<Arc, number>()
  let sent = 0
  while (sent < limit) {
    const via = new Map<number, Step>()
    const queue = [from]
    for (const node of queue) {
      if (via.has(to)) break
      for (const arc of arcs) {
        if (!arc.hidden || arc === without) continue
        const back = arc.to === node && roomBack(arc, change) > 0
        const next = arc.from === node ? arc.to : back ? arc.from : from
        if (next === from || via.has(next)) continue
        via.set(next, { arc, back: arc.from !== node, node })
        queue.push(next)
      }
    }
    const path = stepsTo(via, from, to)
    if (path.length === 0) break
    const push = Math.min(limit - sent, ...path.map(({ arc, back }) => (back ? roomBack(arc, change) : Infinity)))
    for (const { arc, back } of path) change.set(arc, (change.get(arc) ?? 0) + (back ? -push : push))
    sent += push
  }
  return { sent, change }
}

const raise = (arcs: readonly Arc[], arc: Arc, reach: number) => reroute(arcs, arc.to, arc.from, arc, reach)
const lower = (arcs: readonly Arc[], arc: Arc, reach: number) =>
  reroute(arcs, arc.from, arc.to, arc, Math.min(reach, arc.value))

/** The numbers that a hidden arc can have for somebody who knows all published ones; searched up to `reach` to each side. */
export function possibleRange(arcs: readonly Arc[], arc: Arc, reach: number): [number, number] {
  return [arc.value - lower(arcs, arc, reach).sent, arc.value + raise(arcs, arc, reach).sent]
}

/**
 * The cheapest way to raise an arc by `need` more than the hidden arcs allow (`change` is what they already do): the
 * published arcs on it, empty when there is none.
 */
function findOpening(arcs: readonly Arc[], nodes: number, arc: Arc, change: Map<Arc, number>, need: number): Arc[] {
  const best = new Array<number>(nodes).fill(Infinity)
  const via = new Map<number, Step>()
  best[arc.to] = 0
  for (let round = 0, moved = true; moved && round < nodes; round++) {
    moved = false
    for (const other of arcs) {
      if (other === arc || (!other.hidden && other.cost === Infinity)) continue
      const cost = other.hidden ? 0 : other.cost
      for (const back of [false, true]) {
        if (back && roomBack(other, change) < need) continue
        const [start, end] = back ? [other.to, other.from] : [other.from, other.to]
        const total = (best[start] ?? Infinity) + cost
        if (total >= (best[end] ?? Infinity)) continue
        best[end] = total
        via.set(end, { arc: other, back, node: start })
        moved = true
      }
    }
  }
  return stepsTo(via, arc.to, arc.from)
    .map((step) => step.arc)
    .filter((other) => !other.hidden)
}

/**
 * Hides further arcs until every sensitive one could have any of more than `k` values for an attacker. Hiding more only
 * widens what others could be, so one pass is enough. When no single way helps, everything that may be hidden is.
 */
export function protectCells(arcs: readonly Arc[], nodes: number, k: number): void {
  for (const arc of arcs) if (arc.sensitive) arc.hidden = true
  for (const arc of arcs) {
    if (!arc.sensitive) continue
    const down = lower(arcs, arc, k).sent
    for (;;) {
      const { sent, change } = raise(arcs, arc, k)
      const missing = k - down - sent
      if (missing <= 0) break
      let opening: Arc[] = []
      for (let need = missing; need > 0 && opening.length === 0; need--)
        opening = findOpening(arcs, nodes, arc, change, need)
      if (opening.length === 0) {
        for (const other of arcs) if (other.cost !== Infinity) other.hidden = true
        break
      }
      for (const other of opening) other.hidden = true
    }
  }
}
