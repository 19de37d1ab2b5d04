import { describe, expect, it } from 'vitest'
import {
  suppressCount,
  suppressList,
  suppressTable,
  type ReportCount,
  type SuppressedTable,
} from '@/lib/reports/suppress-small-cells'

/** Small repeatable generator (mulberry32), so that a failing table can be found again. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}

type Line = { parts: number[]; whole: number }

/** The published table as unknowns and equations: cells, row sums, column sums, grand sum in one list. */
function asEquations(table: SuppressedTable) {
  const width = table.columns.length
  const known: ReportCount[] = [...table.cells.flat(), ...table.rows, ...table.columns, table.total]
  const height = table.rows.length
  const row = (i: number) => height * width + i
  const column = (j: number) => height * width + height + j
  const total = known.length - 1
  const at = <T>(length: number, of: (index: number) => T) => Array.from({ length }, (_, index) => of(index))
  const lines: Line[] = [
    ...at(height, (i) => ({ parts: at(width, (j) => i * width + j), whole: row(i) })),
    ...at(width, (j) => ({ parts: at(height, (i) => i * width + j), whole: column(j) })),
    { parts: at(height, row), whole: total },
    { parts: at(width, column), whole: total },
  ]
  return { known, lines }
}

/** Attack 1: add and subtract along every line, again and again, until nothing narrows any more. */
function narrow(table: SuppressedTable): [number, number][] {
  const { known, lines } = asEquations(table)
  const range = known.map((count): [number, number] => (count.value === null ? [0, 1e6] : [count.value, count.value]))
  const of = (index: number): [number, number] => range[index] ?? [0, 0]
  for (let moved = true, round = 0; moved && round < 200; round++) {
    moved = false
    const tighten = (index: number, low: number, high: number) => {
      const [from, to] = of(index)
      if (low > from || high < to) {
        range[index] = [Math.max(from, low), Math.min(to, high)]
        moved = true
      }
    }
    for (const { parts, whole } of lines) {
      const low = parts.reduce((all, part) => all + of(part)[0], 0)
      const high = parts.reduce((all, part) => all + of(part)[1], 0)
      tighten(whole, low, high)
      for (const part of parts) tighten(part, of(whole)[0] - (high - of(part)[1]), of(whole)[1] - (low - of(part)[0]))
    }
  }
  return range
}

/** Attack 2, for small tables: try every whole-number table that fits what is published. */
function enumerate(table: SuppressedTable, most: number): [number, number][] {
  const { known, lines } = asEquations(table)
  const cells = table.cells.flat().length
  const seen = known.map((): [number, number] => [Infinity, -Infinity])
  const values = known.map((count) => count.value)
  const place = (at: number) => {
    if (at === cells) return finish()
    const fixed = known[at]?.value
    for (let value = fixed ?? 0; value <= (fixed ?? most); value++) {
      values[at] = value
      if (fits()) place(at + 1)
      values[at] = null
    }
  }
  const fits = () =>
    lines.every(({ parts, whole }) => {
      const limit = known[whole]?.value
      if (limit === null || limit === undefined) return true
      let open = false
      let all = 0
      for (const part of parts) {
        const value = values[part] ?? known[part]?.value
        if (value === null || value === undefined) open = true
        else all += value
      }
      return open ? all <= limit : all === limit
    })
  const finish = () => {
    const full = [...values]
    for (const { parts, whole } of lines) {
      const all = parts.reduce((total, part) => total + (full[part] ?? 0), 0)
      if (known[whole]?.value !== null && known[whole]?.value !== all) return
      full[whole] = all
    }
    full.forEach((value, index) => {
      const range = seen[index]
      if (range && value !== null) seen[index] = [Math.min(range[0], value), Math.max(range[1], value)]
    })
  }
  place(0)
  return seen
}

const K = 5
const flat = (values: number[][]) => {
  const rows = values.map((row) => row.reduce((a, b) => a + b, 0))
  const columns = (values[0] ?? []).map((_, j) => values.reduce((all, row) => all + (row[j] ?? 0), 0))
  return [...values.flat(), ...rows, ...columns, rows.reduce((a, b) => a + b, 0)]
}
const randomTable = (roll: (sides: number) => number, height: number, width: number, high: number) =>
  Array.from({ length: height }, () =>
    Array.from({ length: width }, () => (roll(3) === 0 ? roll(3) : roll(5) === 0 ? roll(high * 4) : roll(high))),
  )

describe('cells under five', () => {
  it('stay hidden from an attacker who adds and subtracts, in 1,500 random tables', () => {
    const roll = dice(20261122)
    let hidden = 0
    for (let round = 0; round < 400; round++) {
      const values = randomTable(roll, 1 + roll(9), 1 + roll(12), 2 + roll(14))
      const table = suppressTable(values)
      const range = narrow(table)
      const all = flat(values)
      all.forEach((value, index) => {
        const [low, high] = range[index] ?? [0, 0]
        if (value >= K || (all.at(-1) ?? 0) < K) return
        hidden++
        expect(high - low, `round ${round}, number ${index}: ${low} to ${high}`).toBeGreaterThanOrEqual(K)
      })
    }
    expect(hidden).toBeGreaterThan(5000)
  }, 60_000)

  it('stay hidden from an attacker who tries every table that fits', () => {
    const roll = dice(7)
    for (let round = 0; round < 40; round++) {
      const values = Array.from({ length: 2 }, () => Array.from({ length: 2 + (round % 2) }, () => roll(10)))
      if (flat(values).at(-1)! < K) continue
      const table = suppressTable(values)
      const range = enumerate(table, 14)
      flat(values).forEach((value, index) => {
        if (value >= K) return
        const [low, high] = range[index] ?? [0, 0]
        expect(high - low, `round ${round}, number ${index}`).toBeGreaterThanOrEqual(K)
      })
    }
  }, 60_000)

  it('stay hidden when the column sums are shown by another chart of the page', () => {
    const roll = dice(99)
    for (let round = 0; round < 500; round++) {
      const values = randomTable(roll, 2 + roll(6), 2 + roll(10), 2 + roll(14))
      const sums = (values[0] ?? []).map((_, j) => values.reduce((all, row) => all + (row[j] ?? 0), 0))
      const months = suppressList(sums)
      if (months.total.value === null) continue
      const table = suppressTable(values, { columns: months.cells })
      expect(table.columns).toEqual(months.cells)
      const range = narrow(table)
      flat(values).forEach((value, index) => {
        if (value >= K) return
        const [low, high] = range[index] ?? [0, 0]
        expect(high - low, `round ${round}, number ${index}`).toBeGreaterThanOrEqual(K)
      })
    }
  }, 60_000)

  it('hides one more cell where a sum would tell', () => {
    // 2 = 32 - 12 - 18: the small cell alone would be no secret.
    const { cells, total } = suppressList([12, 18, 2])
    expect(total.value).toBe(32)
    expect(cells.filter((cell) => cell.suppressed).length).toBe(2)
    expect(cells[2]).toEqual({ value: null, suppressed: true })
  })

  it('leaves a table without small cells whole', () => {
    const table = suppressTable([
      [10, 20],
      [30, 40],
    ])
    expect(table.cells).toEqual([
      [{ value: 10 }, { value: 20 }],
      [{ value: 30 }, { value: 40 }],
    ])
  })

  it('does not hide a lot more than it must', () => {
    const roll = dice(5)
    let small = 0
    let hidden = 0
    for (let round = 0; round < 200; round++) {
      const values = randomTable(roll, 8, 11, 14)
      small += values.flat().filter((value) => value < K).length
      hidden += suppressTable(values)
        .cells.flat()
        .filter((cell) => cell.suppressed).length
    }
    expect(hidden / small).toBeLessThan(1.2)
  })

  it('shows nothing of an empty or tiny table', () => {
    expect(suppressTable([[1, 2]]).total).toEqual({ value: null, suppressed: true })
    expect(suppressTable([]).cells).toEqual([])
    expect(suppressCount(0)).toEqual({ value: 0 })
    expect(suppressCount(4)).toEqual({ value: null, suppressed: true })
    expect(suppressCount(5)).toEqual({ value: 5 })
  })
})
