/** Tables are never made for fewer people than this (security.md §9.2); smaller units only appear together with others. */
export const SMALLEST_UNIT = 50

export type UnitNode = { id: string; code: string; name: string; kind: string; parentId: string | null; staff: number }

/** A row of the unit table: one unit with all below it, or several small or like ones under one heading. */
export type UnitGroup = {
  key: string
  /** Name of the only unit, or null: then `kind` says which heading. */
  name: string | null
  /** Kind of the units together (secretariat, office, ...), `rest` for a mixture, `own` for the unit itself. */
  kind: string
  staff: number
  unitIds: string[]
}

/** The unit itself and everything below it. */
export function subtreeOf(units: readonly UnitNode[], id: string): UnitNode[] {
  const found = units.filter((unit) => unit.id === id)
  for (const parent of found) found.push(...units.filter((unit) => unit.parentId === parent.id))
  return found
}

const staffOf = (units: readonly UnitNode[]) => units.reduce((all, unit) => all + unit.staff, 0)

/**
 * Top-level units that may be chosen as a filter: those with enough people, below them included. What is left over must be
 * nobody or enough people as well, else the whole city minus all that can be chosen would be one small unit.
 */
export function choosableUnits(units: readonly UnitNode[], smallest = SMALLEST_UNIT): UnitNode[] {
  const tops = units
    .filter((unit) => unit.parentId === null)
    .map((unit) => ({ unit, staff: staffOf(subtreeOf(units, unit.id)) }))
    .sort((a, b) => a.staff - b.staff)
  let left = 0
  const choosable = new Set<string>()
  for (const { unit, staff } of tops) {
    if (staff < smallest || (left > 0 && left < smallest)) left += staff
    else choosable.add(unit.id)
  }
  return units.filter((unit) => choosable.has(unit.id))
}

/**
 * Rows of the unit table in the official order. For the whole city: top-level units that have units below them stand
 * alone, the others by kind. For one unit: itself and the units directly below. Rows with too few people join the `rest`.
 */
export function groupUnits(units: readonly UnitNode[], chosen: string | null, smallest = SMALLEST_UNIT): UnitGroup[] {
  const groups = new Map<string, UnitGroup>()
  const add = (key: string, kind: string, name: string | null, members: readonly UnitNode[]) => {
    const group = groups.get(key) ?? { key, kind, name, staff: 0, unitIds: [] }
    group.name = groups.has(key) ? null : name
    group.staff += staffOf(members)
    group.unitIds.push(...members.map((unit) => unit.id))
    groups.set(key, group)
  }
  for (const unit of units) {
    if (chosen === null && unit.parentId === null) {
      const members = subtreeOf(units, unit.id)
      add(members.length > 1 ? unit.code : `kind:${unit.kind}`, unit.kind, unit.name, members)
    }
    if (unit.id === chosen) add('own', 'own', unit.name, [unit])
    if (chosen !== null && unit.parentId === chosen) add(unit.code, unit.kind, unit.name, subtreeOf(units, unit.id))
  }
  return mergeSmall([...groups.values()], smallest)
}

function mergeSmall(groups: UnitGroup[], smallest: number): UnitGroup[] {
  const bySize = [...groups].sort((a, b) => a.staff - b.staff)
  const small = new Set<UnitGroup>()
  let staff = 0
  for (const group of bySize) {
    if (group.staff >= smallest && (staff === 0 || staff >= smallest)) break
    small.add(group)
    staff += group.staff
  }
  if (small.size === 0) return groups
  const unitIds = [...small].flatMap((group) => group.unitIds)
  return [...groups.filter((group) => !small.has(group)), { key: 'rest', kind: 'rest', name: null, staff, unitIds }]
}
