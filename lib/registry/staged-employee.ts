import type { EmployeeKind } from './parse-employee-rows'
import type { PositionBucket } from './bucket-of-position'
import type { SocialPlatform } from './social-platform'

/** Parts of a person's row that an import can change; words under `registry.fields`. */
export const EMPLOYEE_FIELDS = ['number', 'name', 'kind', 'position', 'bucket', 'rank', 'unit', 'accounts'] as const
export type EmployeeFieldName = (typeof EMPLOYEE_FIELDS)[number]

/** `add`: not registered yet; `attach`: registered without a holder; `declare`: held, and now declared by the person. */
export type StagedAccount = {
  act: 'add' | 'attach' | 'declare'
  platform: SocialPlatform
  handle: string
  handleKey: string
  url: string
  stableId: string | null
}

/** `id` null: the unit is added with the import under this code. */
export type StagedUnit = { id: string | null; code: string; name: string; nameKey: string }

export type FieldChange = { field: EmployeeFieldName; from: string; to: string }

/** A taken row: the person as he will stand, and for a changed one what changes. */
export type StagedEmployee = {
  number: string
  name: string
  nameKey: string
  kind: EmployeeKind
  position: string
  bucket: PositionBucket
  rank: string | null
  unit: StagedUnit
  accounts: StagedAccount[]
  /** Only of a changed row: the version that was compared, and the number that is replaced. */
  version: number | null
  formerNumber: string | null
  changes: FieldChange[]
}

/** Where the accounts of a file come from; decides whether they count as declared by the person. */
export const ACCOUNT_SOURCES = ['list', 'statement'] as const
export type AccountSource = (typeof ACCOUNT_SOURCES)[number]
