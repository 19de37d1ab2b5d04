import type { StagedProblem, StagedRow } from '@/lib/imports/staged-row'
import { problem } from '@/lib/intake/table/problem'
import { findUnit, nearUnits } from './find-unit'
import { foldUnitName } from './fold-unit-name'
import { isSamePerson } from './is-same-person'
import { accountKey, twinKey, type KnownEmployee, type KnownRegistry } from './known-registry'
import { listChanges } from './list-changes'
import type { EmployeeRecord } from './parse-employee-rows'
import type { AccountSource, StagedAccount, StagedEmployee, StagedUnit } from './staged-employee'

export type JudgeOptions = {
  source: AccountSource
  /** Units that nobody knows are added instead of refused (the first filling of a register). */
  addUnits: boolean
  /** Heading of each field in the file, for naming the column of a problem. */
  headings: { number: string; unit: string; accounts: string }
}

const NONE = '-'

/**
 * Judges one person of a file against the register: new, changed with each change old → new, same, or rejected with every
 * reason. The number decides who it is. An empty cell never erases what is registered. An account that belongs to somebody
 * else rejects the whole row, as does a number that belongs to somebody of another name: a file decides no dispute.
 */
export function judgeEmployee(
  record: EmployeeRecord,
  cells: string[],
  known: KnownRegistry,
  options: JudgeOptions,
): StagedRow {
  const problems: StagedProblem[] = []
  const { before, formerNumber } = whoIsIt(record, known, options, problems)
  const unit = whichUnit(record, known, options, problems)
  const accounts = whichAccounts(record, before, known, options, problems)
  if (problems.length > 0 || !unit)
    return { line: record.line, outcome: 'rejected', data: { cells }, problems, targetId: null }

  const changes = before ? listChanges(before, record, { unit, accounts, formerNumber }) : []
  if (before && changes.length === 0)
    return { line: record.line, outcome: 'same', data: {}, problems: [], targetId: before.id }
  const staged: StagedEmployee = {
    number: record.number,
    name: record.name,
    nameKey: record.nameKey,
    kind: before && record.kindGuessed ? before.kind : record.kind,
    position: record.position || (before?.position ?? ''),
    bucket: before && record.bucketGuessed ? before.bucket : record.positionBucket,
    rank: record.rank ?? before?.rank ?? null,
    unit,
    accounts,
    version: before?.version ?? null,
    formerNumber,
    changes,
  }
  const twin = before ? undefined : known.twins.get(twinKey(record.nameKey, record.number))
  const notices = twin ? [problem('notice.maybeSamePerson', { tail: twin.number.slice(-4) })] : []
  return {
    line: record.line,
    outcome: before ? 'changed' : 'new',
    data: staged,
    problems: notices,
    targetId: before?.id ?? null,
  }
}

function whoIsIt(
  record: EmployeeRecord,
  known: KnownRegistry,
  { headings }: JudgeOptions,
  problems: StagedProblem[],
): { before: KnownEmployee | null; formerNumber: string | null } {
  const refuse = (why: StagedProblem) =>
    problems.push({ ...why, column: headings.number, found: record.number, expected: 'number' })
  const former = known.former.get(record.number)
  if (former) refuse(problem('employeeNumber.former', { tail: former.number.slice(-4) }))
  const written = record.oldNumber?.length === 18 ? known.byNumber.get(record.oldNumber) : undefined
  const current = known.byNumber.get(record.number)
  const before = current ?? written ?? former ?? null
  if (
    before &&
    !former &&
    (!isSamePerson(before.nameKey, record.nameKey) || (current && written && current !== written))
  )
    refuse(problem('employeeNumber.otherPerson', { registered: before.name }))
  return { before, formerNumber: !current && written ? written.number : null }
}

function whichUnit(
  record: EmployeeRecord,
  known: KnownRegistry,
  { addUnits, headings }: JudgeOptions,
  problems: StagedProblem[],
): StagedUnit | null {
  const found = findUnit(known.units, record.unit)
  if (found && !Array.isArray(found)) return found
  const refuse = (why: StagedProblem) =>
    problems.push({ ...why, column: headings.unit, found: record.unit, expected: 'unit' })
  if (found) {
    const near = found.map((unit) => unit.code).join(', ')
    refuse(problem('unit.ambiguous', { found: record.unit, near }))
    return null
  }
  const nameKey = foldUnitName(record.unit)
  if (addUnits && nameKey !== '') {
    const isCode = /^[A-Z0-9][A-Z0-9-]{1,15}$/.test(record.unit)
    const code = isCode ? record.unit : nameKey.replaceAll(' ', '-').toUpperCase().slice(0, 60)
    return { id: null, code, name: record.unit, nameKey }
  }
  const near = nearUnits(known.units, record.unit)
    .map((unit) => `${unit.name} (${unit.code})`)
    .join('; ')
  refuse(problem('unit.unknown', { found: record.unit, near: near || NONE }))
  return null
}

function whichAccounts(
  record: EmployeeRecord,
  before: KnownEmployee | null,
  known: KnownRegistry,
  { source, headings }: JudgeOptions,
  problems: StagedProblem[],
): StagedAccount[] {
  const staged: StagedAccount[] = []
  for (const { platform, handle, handleKey, url, stableId } of record.accounts) {
    const key = accountKey(platform, handleKey)
    const account = known.accounts.get(key)
    const take = (act: StagedAccount['act']) => staged.push({ act, platform, handle, handleKey, url, stableId })
    if (!account) {
      const holder = known.formerHandles.get(key)
      if (!holder || holder !== before?.id) take('add')
    } else if (account.employeeId === null) take('attach')
    else if (account.employeeId !== before?.id)
      problems.push({
        ...problem('account.held', { found: handle }),
        column: headings.accounts,
        found: `${platform} ${handle}`,
        expected: 'accounts',
      })
    else if (source === 'statement' && account.attribution === 'unattributed') take('declare')
  }
  return staged
}
