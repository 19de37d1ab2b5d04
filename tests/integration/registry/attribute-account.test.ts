import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { layRegistry, personWith } from '../../support/city-registry'
import { freshDatabase } from '../../support/fresh-database'

const { owner } = await freshDatabase()
const { addAccount } = await import('@/lib/registry/add-account')
const { attributeAccount } = await import('@/lib/registry/attribute-account')
const { renameAccount } = await import('@/lib/registry/rename-account')
const { openEmployee, isOpenedToday, showEmployeeNumber } = await import('@/lib/registry/open-employee')
const { EmployeeFilter, listEmployees } = await import('@/lib/registry/list-employees')
const { AccountFilter, listAccounts } = await import('@/lib/registry/list-accounts')

const bejo = personWith('kominfo_analyst')
const [sari, budi] = [randomUUID(), randomUUID()]
const everything = async () =>
  JSON.stringify(
    await Promise.all(
      ['Account', 'AccountProof', 'AccountHandle', 'AuditEntry'].map(
        async (table) => (await owner.query(`select * from "${table}" order by 1`)).rows,
      ),
    ),
  )
const accountOf = async (id: string) =>
  (await owner.query(`select "attribution", "handle", "version", "employeeId" from "Account" where "id" = $1`, [id]))
    .rows[0]
const lastEvent = async () =>
  (await owner.query(`select "event", "detail", "employeeId" from "AuditEntry" order by "seq" desc limit 1`)).rows[0]

async function attribute(id: string, attribution: string, kinds: string[], more: object = {}) {
  const { version } = await accountOf(id)
  return attributeAccount(bejo, {
    id,
    version,
    attribution: attribution as 'disputed',
    proofs: kinds.map((kind) => ({ kind, note: 'Terlihat pada profil' })),
    confirmedBy: '',
    evidenceIds: [],
    ...more,
  })
}

beforeAll(async () => {
  const units = await layRegistry(owner)
  for (const [id, name, nameKey, number] of [
    [sari, 'dr. Sari Wulandari, S.Kep.', 'sari wulandari', '198609262015052001'],
    [budi, 'Budi Sántoso', 'budi santoso', '199002022023211002'],
  ]) {
    await owner.query(
      `insert into "Employee" ("id", "kind", "name", "nameKey", "position", "bucket", "unitId", "updatedAt")
       values ($1, 'PNS', $2, $3, 'Guru', 'FUNGSIONAL', $4, now())`,
      [id, name, nameKey, units.DINKES],
    )
    await owner.query(
      `insert into "EmployeeNumber" ("id", "employeeId", "number") values (gen_random_uuid(), $1, $2)`,
      [id, number],
    )
  }
})

describe('whose account it is', () => {
  let id = ''

  it('is unproven when an officer adds it, and the record says who added it to whom', async () => {
    id = await addAccount(bejo, {
      employeeId: sari,
      platform: 'instagram',
      reference: 'https://www.instagram.com/Sari.W/',
    })
    expect(await accountOf(id)).toMatchObject({ attribution: 'unattributed', handle: 'Sari.W', employeeId: sari })
    expect(await lastEvent()).toMatchObject({ event: 'account.added', employeeId: sari })
  })

  it.each([
    ['the same account once more', { reference: '@sari.w' }, 'accountTaken'],
    ['an account of somebody else', { employeeId: budi, reference: 'SARI.W' }, 'accountHeld'],
    ['something that is no handle', { reference: 'sari w' }, 'accountHandle'],
    ['a person who is not registered', { employeeId: randomUUID(), reference: '@lain' }, 'notFound'],
  ])('refuses %s, and writes nothing', async (_, input, code) => {
    const before = await everything()
    await expect(
      addAccount(bejo, { employeeId: sari, platform: 'instagram', ...input } as never),
    ).rejects.toMatchObject({ code })
    expect(await everything()).toBe(before)
  })

  it.each([
    ['an officer’s match with one proof', 'matched_by_officer', ['profile_details'], 'twoProofsNeeded'],
    [
      'an officer’s match with the same kind twice',
      'matched_by_officer',
      ['same_contact', 'same_contact'],
      'twoProofsNeeded',
    ],
    ['a confirmation that names no superior', 'confirmed_by_superior', ['superior_letter'], 'confirmerNeeded'],
    ['a declaration proven by what an officer saw', 'self_declared', ['profile_details'], 'proofKindUnfit'],
    ['any level without a proof', 'disputed', [], 'proofNeededFirst'],
  ])('refuses %s, and writes nothing', async (_, level, kinds, code) => {
    const before = await everything()
    await expect(attribute(id, level, kinds)).rejects.toMatchObject({ code })
    expect(await everything()).toBe(before)
  })

  it('counts as matched with two proofs of different kinds, each kept with who gave it', async () => {
    await attribute(id, 'matched_by_officer', ['profile_details', 'same_contact'])
    expect((await accountOf(id)).attribution).toBe('matched_by_officer')
    const { rows } = await owner.query(
      `select "kind", "byName" from "AccountProof" where "accountId" = $1 order by 1`,
      [id],
    )
    expect(rows).toEqual([
      { kind: 'profile_details', byName: bejo.name },
      { kind: 'same_contact', byName: bejo.name },
    ])
    expect(await lastEvent()).toMatchObject({
      event: 'account.attributed',
      detail: { from: 'unattributed', to: 'matched_by_officer' },
    })
  })

  it('does not outweigh a doubt with what was known before it', async () => {
    await attribute(id, 'disputed', ['objection'])
    await expect(attribute(id, 'matched_by_officer', ['face_to_face'])).rejects.toMatchObject({
      code: 'twoProofsNeeded',
    })
    expect((await accountOf(id)).attribution).toBe('disputed')
    await attribute(id, 'matched_by_officer', ['face_to_face', 'official_mention'])
  })

  it('names the superior in the proof of his confirmation', async () => {
    await attribute(id, 'confirmed_by_superior', ['superior_letter'], { confirmedBy: 'Kepala Dinas, surat 12/2026' })
    const { rows } = await owner.query(`select "note" from "AccountProof" where "kind" = 'superior_letter'`)
    expect(rows[0].note).toContain('Kepala Dinas, surat 12/2026')
  })

  it('refuses a page that somebody else has overtaken', async () => {
    const before = await everything()
    await expect(attribute(id, 'disputed', ['objection'], { version: 1 })).rejects.toMatchObject({
      code: 'changedMeanwhile',
    })
    expect(await everything()).toBe(before)
  })

  it('refuses a file that the actor neither handed in nor may see', async () => {
    await expect(attribute(id, 'disputed', ['objection'], { evidenceIds: [randomUUID()] })).rejects.toMatchObject({
      code: 'notFound',
    })
  })

  it('keeps the old handle when it changes, and finds the account by both', async () => {
    const { version } = await accountOf(id)
    await renameAccount(bejo, { id, version, reference: '@sari.baru' })
    for (const q of ['sari.w', '@sari.baru'])
      expect((await listAccounts(AccountFilter.parse({ q }))).rows.map((row) => row.id)).toEqual([id])
    await expect(renameAccount(bejo, { id, version: version + 1, reference: 'sari.baru' })).rejects.toMatchObject({
      code: 'accountSame',
    })
    const other = await addAccount(bejo, { employeeId: budi, platform: 'instagram', reference: 'budi.s' })
    await expect(renameAccount(bejo, { id: other, version: 1, reference: 'sari.baru' })).rejects.toMatchObject({
      code: 'accountHeld',
    })
  })
})

describe('a person’s page', () => {
  it('shows the number only to somebody who has said today what for, and records both', async () => {
    await expect(showEmployeeNumber(bejo, sari)).rejects.toMatchObject({ code: 'purposeFirst' })
    expect(await isOpenedToday(bejo, sari)).toBe(false)
    await openEmployee(bejo, { id: sari, purpose: 'attribution' })
    expect(await isOpenedToday(bejo, sari)).toBe(true)
    expect(await isOpenedToday(personWith('kominfo_analyst'), sari)).toBe(false)
    expect(await isOpenedToday(bejo, budi)).toBe(false)
    expect(await showEmployeeNumber(bejo, sari)).toBe('198609262015052001')
    expect(await lastEvent()).toMatchObject({ event: 'employee.numberShown', employeeId: sari })
  })
})

describe('finding a person', () => {
  it.each([
    ['titles and case ignored', 'DR. SARI W., S.KEP', [sari]],
    ['accents ignored', 'budi santoso', [budi]],
    ['the beginning of a word', 'wulan', [sari]],
    ['the whole number, in groups', '19860926 201505 2 001', [sari]],
    ['the last digits of the number', '1002', [budi]],
    ['a handle', '@budi.s', [budi]],
    ['an earlier handle', '@sari.w', [sari]],
    ['signs that mean something to a database', '%', []],
    ['nobody', 'tidak ada orangnya', []],
  ])('works with %s', async (_, q, ids) => {
    const { rows, total } = await listEmployees(EmployeeFilter.parse({ q }))
    expect(rows.map((row) => row.id)).toEqual(ids)
    expect(total).toBe(ids.length)
  })

  it('never carries a whole number in the list', async () => {
    const { rows } = await listEmployees(EmployeeFilter.parse({}))
    expect(JSON.stringify(rows)).not.toMatch(/198609|199002/)
    expect(rows.map((row) => [row.numberTail, row.accounts, row.verified])).toEqual([
      ['1002', 1, 0],
      ['2001', 1, 1],
    ])
  })
})
