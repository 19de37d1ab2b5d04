import { describe, expect, it } from 'vitest'
import { findToxicPair, ROLES, type Role } from '@/lib/staff/roles'

describe('toxic pairs', () => {
  it('are exactly these (security.md AZ-06)', () => {
    const pairs = ROLES.flatMap((first, at) =>
      ROLES.slice(at + 1)
        .filter((second) => findToxicPair([first, second]))
        .map((second) => `${first} + ${second}`),
    )
    expect(pairs).toMatchInlineSnapshot(`
      [
        "kominfo_analyst + inspectorate_officer",
        "kominfo_analyst + inspectorate_chief",
        "kominfo_analyst + bkpsdm_officer",
        "kominfo_analyst + bawaslu_liaison",
        "kominfo_analyst + leadership",
        "kominfo_analyst + administrator",
        "kominfo_analyst + auditor",
        "kominfo_verifier + inspectorate_officer",
        "kominfo_verifier + inspectorate_chief",
        "kominfo_verifier + bkpsdm_officer",
        "kominfo_verifier + bawaslu_liaison",
        "kominfo_verifier + leadership",
        "kominfo_verifier + administrator",
        "kominfo_verifier + auditor",
        "inspectorate_officer + bkpsdm_officer",
        "inspectorate_officer + leadership",
        "inspectorate_officer + administrator",
        "inspectorate_officer + auditor",
        "inspectorate_chief + bkpsdm_officer",
        "inspectorate_chief + leadership",
        "inspectorate_chief + administrator",
        "inspectorate_chief + auditor",
        "bkpsdm_officer + leadership",
        "bkpsdm_officer + administrator",
        "bkpsdm_officer + auditor",
        "bawaslu_liaison + leadership",
        "bawaslu_liaison + administrator",
        "bawaslu_liaison + auditor",
        "leadership + administrator",
        "administrator + auditor",
      ]
    `)
  })

  it('do not depend on the order or on the company they keep', () => {
    for (const first of ROLES)
      for (const second of ROLES)
        expect(Boolean(findToxicPair([first, second]))).toBe(Boolean(findToxicPair([second, first])))
    const many: Role[] = ['kominfo_analyst', 'kominfo_verifier', 'inspectorate_chief']
    expect(findToxicPair(many)).toEqual(['kominfo_analyst', 'inspectorate_chief'])
  })

  it('leave one role, the same role twice, and no role alone', () => {
    expect(findToxicPair([])).toBeNull()
    for (const role of ROLES) expect(findToxicPair([role, role])).toBeNull()
  })
})
