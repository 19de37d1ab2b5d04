import type { EmployeeKind } from './parse-employee-rows'
import type { PositionBucket } from './bucket-of-position'
import type { UnitIndex } from './find-unit'

export type KnownEmployee = {
  id: string
  version: number
  number: string
  name: string
  nameKey: string
  kind: EmployeeKind
  position: string
  bucket: PositionBucket
  rank: string | null
  unitId: string
  unitName: string
}

export type KnownAccount = { employeeId: string | null; attribution: string }

/** What the register says about everything that a file names; keys of accounts are `platform handleKey`. */
export type KnownRegistry = {
  units: UnitIndex
  byNumber: Map<string, KnownEmployee>
  /** Numbers that somebody bore before → who bears what now. */
  former: Map<string, KnownEmployee>
  /** `nameKey birthDate` (first eight digits) → somebody registered so. */
  twins: Map<string, KnownEmployee>
  accounts: Map<string, KnownAccount>
  /** Earlier handles of accounts → their holder. */
  formerHandles: Map<string, string | null>
}

export const accountKey = (platform: string, handleKey: string) => `${platform} ${handleKey}`
export const twinKey = (nameKey: string, number: string) => `${nameKey} ${number.slice(0, 8)}`
