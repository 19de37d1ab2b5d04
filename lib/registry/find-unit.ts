import { foldUnitName } from './fold-unit-name'
import { textLikeness } from './text-likeness'

export type UnitName = { id: string; code: string; name: string; nameKey: string }

export type UnitIndex = { byCode: Map<string, UnitName>; byName: Map<string, UnitName[]>; all: readonly UnitName[] }

/** Prepares the units for many look-ups. */
export function indexUnits(units: readonly UnitName[]): UnitIndex {
  const byName = new Map<string, UnitName[]>()
  for (const unit of units) byName.set(unit.nameKey, [...(byName.get(unit.nameKey) ?? []), unit])
  return { byCode: new Map(units.map((unit) => [foldUnitName(unit.code), unit])), byName, all: units }
}

/** The unit meant by a code or a full name; null for none; several when the name stands for more than one. */
export function findUnit(index: UnitIndex, written: string): UnitName | UnitName[] | null {
  const key = foldUnitName(written)
  const named = index.byName.get(key)
  if (named) return named.length === 1 ? named[0]! : named
  return index.byCode.get(key) ?? null
}

/** Up to three units whose name or code looks like what was written, the likest first. */
export function nearUnits(index: UnitIndex, written: string): UnitName[] {
  const key = foldUnitName(written)
  return index.all
    .map((unit) => ({
      unit,
      likeness: Math.max(textLikeness(key, unit.nameKey), textLikeness(key, foldUnitName(unit.code))),
    }))
    .filter(({ likeness }) => likeness >= 0.45)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ unit }) => unit)
}
