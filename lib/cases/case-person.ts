import type { EmployeeKind, PositionBucket } from '@/lib/rulebook/rows'

/** Who a case is about, in the order of the identity block of all papers. */
export type CasePerson = {
  id: string
  name: string
  /** Current NIP or NI PPPK, digits only; empty when none is registered. */
  number: string
  rank: string | null
  position: string
  unit: string
  kind: EmployeeKind
  bucket: PositionBucket
}
