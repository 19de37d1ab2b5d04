import { describe, expect, it } from 'vitest'
import { resolveFilter } from '@/lib/reports/resolve-filter'
import { choosableUnits, groupUnits, subtreeOf, type UnitNode } from '@/lib/reports/unit-groups'

const unit = (id: string, staff: number, kind = 'office', parentId: string | null = null): UnitNode => ({
  id,
  code: id.toUpperCase(),
  name: `Unit ${id}`,
  kind,
  parentId,
  staff,
})
const city = [
  unit('a', 172, 'secretariat'),
  unit('b', 122),
  unit('b1', 214, 'school', 'b'),
  unit('b2', 48, 'school', 'b'),
  unit('c', 132),
  unit('d', 48),
  unit('e', 35, 'agency'),
  unit('f', 60, 'agency'),
]

describe('units of a report', () => {
  it('offers no unit with fewer than fifty people, nor one that leaves such a rest', () => {
    expect(choosableUnits(city).map((one) => one.id)).toEqual(['a', 'b', 'c', 'f'])
    // d alone is left over: the city minus all others would be d, so the next smallest goes with it.
    expect(choosableUnits([unit('a', 172), unit('c', 132), unit('d', 48)]).map((one) => one.id)).toEqual(['a'])
  })

  it('groups in the official order, units with units below alone, the others by kind', () => {
    const groups = groupUnits(city, null)
    expect(groups.map((group) => [group.key, group.name, group.staff])).toEqual([
      ['kind:secretariat', 'Unit a', 172],
      ['B', 'Unit b', 384],
      ['kind:office', null, 180],
      ['kind:agency', null, 95],
    ])
    expect(groups.flatMap((group) => group.unitIds).sort()).toEqual(city.map((one) => one.id).sort())
  })

  it('joins small rows with the next smallest, so that none stands for few people', () => {
    const groups = groupUnits(city, 'b')
    expect(groups.map((group) => [group.key, group.staff])).toEqual([
      ['B1', 214],
      ['rest', 170],
    ])
    expect(groups.every((group) => group.staff >= 50)).toBe(true)
  })

  it('follows the tree to any depth', () => {
    const deep = [unit('a', 1), unit('b', 1, 'x', 'a'), unit('c', 1, 'x', 'b')]
    expect(subtreeOf(deep, 'a').map((one) => one.id)).toEqual(['a', 'b', 'c'])
  })
})

describe('filters of a report', () => {
  const election = {
    id: 'e1',
    code: 'now',
    name: 'Now',
    watched: { from: '2026-01-21', to: '2027-02-03' },
    determinedOn: '2026-09-23',
  }
  const over = { ...election, id: 'e0', code: 'then', watched: { from: '2025-03-08', to: '2026-01-22' } }
  const settle = (query: Parameters<typeof resolveFilter>[0]) =>
    resolveFilter(query, [election, over], city, '2026-11-22')

  it('reads the running election and month when nothing is asked', () => {
    expect(settle({})).toMatchObject({ election: { code: 'now' }, unit: null, period: { key: '2026-11' } })
  })

  it('reads a finished election as a whole', () => {
    expect(settle({ election: 'then' })?.period).toMatchObject({
      key: 'election',
      span: { from: '2025-03-08', to: '2026-01-22' },
    })
  })

  it('knows no small unit, and no month of a single unit', () => {
    expect(settle({ unit: 'E' })?.unit).toBeNull()
    const filter = settle({ unit: 'B', period: '2026-10' })
    expect(filter).toMatchObject({ unit: { code: 'B' }, isWidened: true, period: { kind: 'year' } })
    // The running month is left out: two visits on following days must not differ by one item.
    expect(filter?.span).toEqual({ from: '2026-01-21', to: '2026-10-31' })
  })

  it('has nothing to read before any election', () => {
    expect(resolveFilter({}, [], city, '2026-11-22')).toBeNull()
  })
})
