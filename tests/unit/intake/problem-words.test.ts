import { describe, expect, it } from 'vitest'

import { PROBLEM_CODES } from '@/lib/intake/table/problem'
import { REPAIR_CODES, repairOf } from '@/lib/intake/table/repair-of'
import en from '@/lib/messages/en/imports.json'
import id from '@/lib/messages/id/imports.json'

function leaves(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : leaves(value as object, `${path}${key}.`),
  )
}

describe('words for problems', () => {
  it.each([
    ['id', id],
    ['en', en],
  ])('%s has words for every problem code and no others', (_, messages) => {
    // `list.*` are the codes of candidate lists (lib/elections/candidate-list).
    expect(
      leaves(messages.problem)
        .filter((code) => !code.startsWith('list.'))
        .sort(),
    ).toEqual([...PROBLEM_CODES].sort())
  })

  it.each([
    ['id', id],
    ['en', en],
  ])('%s has words for every repair', (_, messages) => {
    expect(leaves(messages.repair).sort()).toEqual([...REPAIR_CODES].sort())
  })

  it('names a repair for every problem', () => {
    for (const code of PROBLEM_CODES) expect(REPAIR_CODES).toContain(repairOf(code))
  })
})
