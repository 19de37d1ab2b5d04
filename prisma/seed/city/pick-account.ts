import type { PositionBucket } from '@/lib/rulebook/rows'
import type { InventedAccount, Level } from './invent-accounts'
import type { Person } from './invent-people'
import type { Random } from './random'
import type { Scene } from './scene'
import { STAFF_PEOPLE } from './staff-people'

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

const staffNames = new Set(STAFF_PEOPLE.map(({ name }) => name))

interface Held {
  account: InventedAccount
  person: Person
}

/** Accounts that may be flagged, by the position of their holders; people who work with Netra are never among them. */
function groupAccounts(scene: Scene): Map<PositionBucket, Held[]> {
  const groups = new Map<PositionBucket, Held[]>()
  for (const account of scene.accounts) {
    const person = scene.people.get(account.employeeId)
    if (!person || staffNames.has(person.name)) continue
    const group = groups.get(person.bucket) ?? []
    group.push({ account, person })
    groups.set(person.bucket, group)
  }
  return groups
}

const grouped = new WeakMap<Scene, Map<PositionBucket, Held[]>>()

/** An account that fits the wish, or null. */
export function pickAccount(scene: Scene, random: Random, wish: AccountWish): InventedAccount | null {
  const groups = grouped.get(scene) ?? groupAccounts(scene)
  grouped.set(scene, groups)
  const bucket = wish.bucket ?? (wish.kind === 'PPPK' ? 'FUNGSIONAL' : random.weighted(BUCKETS))
  const own = wish.employeeId ? scene.people.get(wish.employeeId)?.bucket : undefined
  const from = groups.get(own ?? bucket) ?? []
  const isFitting = ({ account, person }: Held) => {
    if (wish.not.has(person.id) || !wish.levels.includes(account.level)) return false
    if (wish.employeeId) return person.id === wish.employeeId
    const isContract = person.kind === 'PPPK' || person.kind === 'PPPK_PARUH_WAKTU'
    return !wish.kind || (wish.kind === 'PPPK') === isContract
  }
  const fitting = from.filter(isFitting)
  return fitting.length > 0 ? random.pick(fitting).account : null
}
