import type { KnownEmployee } from './known-registry'
import type { EmployeeRecord } from './parse-employee-rows'
import { readRank } from './read-rank'
import type { FieldChange, StagedAccount, StagedUnit } from './staged-employee'

/**
 * What a file changes in a registered person, old → new. A cell that is empty or a column that is missing changes nothing,
 * nor does what was only guessed (kind from the digits, bucket from the position); a rank counts as equal in any spelling.
 */
export function listChanges(
  before: KnownEmployee,
  record: EmployeeRecord,
  found: { unit: StagedUnit; accounts: StagedAccount[]; formerNumber: string | null },
): FieldChange[] {
  const changes: FieldChange[] = []
  const compare = (field: FieldChange['field'], from: string, to: string) => {
    if (from !== to) changes.push({ field, from, to })
  }
  if (found.formerNumber) compare('number', found.formerNumber, record.number)
  compare('name', before.name, record.name)
  if (!record.kindGuessed) compare('kind', before.kind, record.kind)
  if (record.position !== '') compare('position', before.position, record.position)
  if (!record.bucketGuessed) compare('bucket', before.bucket, record.positionBucket)
  if (record.rank !== null && record.rank !== readRank(before.rank ?? ''))
    compare('rank', before.rank ?? '', record.rank)
  if (found.unit.id !== before.unitId) compare('unit', before.unitName, found.unit.name)
  if (found.accounts.length > 0) {
    const to = found.accounts.map(({ platform, handle }) => `${platform} @${handle}`).join(', ')
    changes.push({ field: 'accounts', from: '', to })
  }
  return changes
}
