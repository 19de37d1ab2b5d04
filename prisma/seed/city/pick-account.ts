import type { EmployeeKind, PositionBucket } from '@/lib/rulebook/rows'
import type { InventedAccount, Level } from './invent-accounts'
import { STAFF_PEOPLE } from './staff-people'
import type { Random } from './random'
import type { Scene } from './scene'

export interface AccountWish {
  bucket: PositionBucket | null
  kind: 'PNS' | 'PPPK' | null
  levels: readonly Level[]
  /** People who must not be meant, because they have a case already. */
  not: ReadonlySet<string>
  employeeId?: string
}

/** Share of the positions among those who are flagged, after the published figures (of 100 with a position named). */
const BUCKETS: readonly (readonly [PositionBucket, number])[] = [
  ['JPT', 17],
  ['FUNGSIONAL', 31],
  ['ADMINISTRATOR', 14],
  ['PELAKSANA', 22],
  ['KEPALA_WILAYAH', 16],
]

const isStaff = new Set(STAFF_PEOPLE.map(({ name }) => name))

const kindOf = (kind: EmployeeKind) => (kind === 'PNS' || kind === 'CPNS' ? 'PNS' : 'PPPK')

/** An account that fits the wish, or null; people who work with Netra are never meant. */
export function pickAccount(scene: Scene, random: Random, wish: AccountWish): InventedAccount | null {
  const bucket = wish.employeeId ? null : (wish.bucket ?? (wish.kind === 'PPPK' ? null : random.weighted(BUCKETS)))
  const fitting = scene.accounts.filter(({ employeeId, level }) => {
    const person = scene.people.get(employeeId)
    if (!person || wish.not.has(employeeId) || isStaff.has(person.name) || !wish.levels.includes(level)) return false
    if (wish.employeeId) return employeeId === wish.employeeId
    return (!bucket || person.bucket === bucket) && (!wish.kind || kindOf(person.kind) === wish.kind)
  })
  return fitting.length > 0 ? random.pick(fitting) : null
}
