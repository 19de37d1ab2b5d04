import { beforeAll, describe, expect, it } from 'vitest'
import { inventFile, inventNumber, layRegistry, personWith } from '../../support/city-registry'
import { freshDatabase } from '../../support/fresh-database'

const { owner } = await freshDatabase()
const { stageEmployeeImport } = await import('@/lib/registry/stage-employee-import')
const { applyEmployeeImport } = await import('@/lib/registry/apply-employee-import')
const { findImport, listImportRows } = await import('@/lib/imports/find-import')
const { cancelImport } = await import('@/lib/imports/close-import')

const tuti = personWith('bkpsdm_officer')
const HEAD = 'NIP,Nama,Jenis,Jabatan,Golongan,Unit Kerja,Instagram,TikTok\n'
const SARI = '198609262015052001,"dr. Sari Wulandari, S.Kep.",PNS,Dokter Ahli Muda,III/d,DINKES,@sari.w,\n'
const BUDI = '199002022023211002,Budi Santoso,PPPK,Guru,IX,Dinas Perhubungan,budi.s,budi_s\n'

async function stage(text: string | Buffer, options: { source?: 'list' | 'statement'; addUnits?: boolean } = {}) {
  const staged = await stageEmployeeImport(
    tuti,
    { name: 'asn.csv', bytes: Buffer.from(text) },
    { source: options.source ?? 'list', addUnits: options.addUnits ?? false },
  )
  if (!staged.ok) throw new Error(staged.problem.code)
  const run = await findImport('employees', staged.runId)
  const { rows, new: added, changed, same, rejected } = run!.counts
  expect(added + changed + same + rejected).toBe(rows)
  return { id: staged.runId, counts: { new: added, changed, same, rejected } }
}
const rejectsOf = async (runId: string) =>
  (await listImportRows(runId, ['rejected'])).map(({ line, problems }) => [line, problems.map(({ code }) => code)])
const count = async (table: string) => Number((await owner.query(`select count(*) from "${table}"`)).rows[0].count)
const register = async () =>
  JSON.stringify(
    await Promise.all(
      ['Employee', 'EmployeeNumber', 'Account', 'AccountProof', 'Unit'].map(
        async (table) => (await owner.query(`select * from "${table}" order by "id"`)).rows,
      ),
    ),
  )

beforeAll(async () => {
  await layRegistry(owner)
})

describe('importing civil servants', () => {
  it('shows the counts and writes nothing before somebody applies', async () => {
    const before = await register()
    const { counts } = await stage(HEAD + SARI + BUDI)
    expect(counts).toEqual({ new: 2, changed: 0, same: 0, rejected: 0 })
    expect(await register()).toBe(before)
  })

  it('applies once, whoever presses twice', async () => {
    const { id } = await stage(HEAD + SARI + BUDI)
    const both = await Promise.allSettled([applyEmployeeImport(tuti, id), applyEmployeeImport(tuti, id)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = both.find((one) => one.status === 'rejected')
    expect(refused).toMatchObject({ reason: { code: 'importClosed' } })
    expect([await count('Employee'), await count('EmployeeNumber'), await count('Account')]).toEqual([2, 2, 3])
    const { rows } = await owner.query(`select "event", count(*)::int from "AuditEntry" where "event" in
      ('employee.added', 'account.added', 'import.applied') group by 1 order by 1`)
    expect(rows).toEqual([
      { event: 'account.added', count: 3 },
      { event: 'employee.added', count: 2 },
      { event: 'import.applied', count: 1 },
    ])
  })

  it('changes nothing when the same file comes again', async () => {
    const before = await register()
    const { id, counts } = await stage(HEAD + SARI + BUDI)
    expect(counts).toEqual({ new: 0, changed: 0, same: 2, rejected: 0 })
    await applyEmployeeImport(tuti, id)
    expect(await register()).toBe(before)
  })

  it('says what changes, old and new, and changes only that', async () => {
    const { id, counts } = await stage(HEAD + SARI.replace('III/d', 'IV/a').replace('DINKES', 'RSUD') + BUDI)
    expect(counts).toEqual({ new: 0, changed: 1, same: 1, rejected: 0 })
    const [row] = await listImportRows(id, ['changed'])
    expect(row?.data.changes).toEqual([
      { field: 'rank', from: 'III/d', to: 'IV/a' },
      { field: 'unit', from: 'Dinas Kesehatan', to: 'RSUD Kota Uji' },
    ])
    await applyEmployeeImport(tuti, id)
    const { rows } =
      await owner.query(`select e."rank", e."version", u."code" from "Employee" e join "Unit" u on u."id" = e."unitId"
      where e."nameKey" = 'sari wulandari'`)
    expect(rows).toEqual([{ rank: 'IV/a', version: 2, code: 'RSUD' }])
    const { rows: entries } = await owner.query(
      `select "detail"->'fields' as f from "AuditEntry" where "event" = 'employee.changed'`,
    )
    expect(entries).toEqual([{ f: ['rank', 'unit'] }])
  })

  it('lets an empty cell and a missing column erase nothing', async () => {
    const before = await register()
    const { id, counts } = await stage(
      'NIP,Nama,Golongan,Unit\n198609262015052001,"dr. Sari Wulandari, S.Kep.",,RSUD\n',
    )
    expect(counts).toEqual({ new: 0, changed: 0, same: 1, rejected: 0 })
    await applyEmployeeImport(tuti, id)
    expect(await register()).toBe(before)
  })

  it('rejects a row, with its reason, when the register says otherwise, and writes the others', async () => {
    const { id, counts } = await stage(
      HEAD +
        '"1,98609E+17",Rina,PNS,Guru,III/a,DINKES,,\n' +
        '198609262015052001,Bambang Hartono,PNS,Guru,III/a,DINKES,,\n' +
        '198801012014031003,Joko Susilo,PNS,Guru,III/a,Dinas Kesehtan,,\n' +
        '198801012014031004,Eka Putri,PNS,Guru,III/a,DINKES,sari.w,\n' +
        '198801012014031005,Wati\0 Ningsih,PNS,Guru,III/a,DINKES,,\n' +
        '198801012014032006,Dewi Lestari,PNS,Guru,III/a,DINKES,,\n',
    )
    expect(counts).toEqual({ new: 1, changed: 0, same: 0, rejected: 5 })
    expect(await rejectsOf(id)).toEqual([
      [2, ['employeeNumber.excelFloat']],
      [3, ['employeeNumber.otherPerson']],
      [4, ['unit.unknown']],
      [5, ['account.held']],
      [6, ['row.controlCharacter']],
    ])
    const [, , unknown] = await listImportRows(id, ['rejected'])
    expect(unknown?.problems[0]).toMatchObject({ column: 'Unit Kerja', found: 'Dinas Kesehtan' })
    expect(unknown?.problems[0]?.params.near).toContain('Dinas Kesehatan (DINKES)')
    const people = await count('Employee')
    await applyEmployeeImport(tuti, id)
    expect(await count('Employee')).toBe(people + 1)
  })

  it('keeps the old number as history when a person gets a new one, and then refuses the old', async () => {
    const NEW = '199002022026212002'
    const { id, counts } = await stage(HEAD + BUDI.replace('199002022023211002', `199002022023211002 / ${NEW}`))
    expect(counts.changed).toBe(1)
    await applyEmployeeImport(tuti, id)
    const { rows } =
      await owner.query(`select "number", "isCurrent" from "EmployeeNumber" n join "Employee" e on e."id" = n."employeeId"
      where e."nameKey" = 'budi santoso' order by 2`)
    expect(rows).toEqual([
      { number: '199002022023211002', isCurrent: false },
      { number: NEW, isCurrent: true },
    ])
    expect(await rejectsOf((await stage(HEAD + BUDI)).id)).toEqual([[2, ['employeeNumber.former']]])
  })

  it('counts accounts as declared only when the file is one of statements', async () => {
    const { id, counts } = await stage(HEAD + SARI.replace('III/d', '').replace('DINKES', 'RSUD'), {
      source: 'statement',
    })
    expect(counts.changed).toBe(1)
    await applyEmployeeImport(tuti, id)
    const { rows } = await owner.query(
      `select a."attribution", p."kind", p."byName" from "Account" a join "AccountProof" p on p."accountId" = a."id"`,
    )
    expect(rows).toEqual([{ attribution: 'self_declared', kind: 'statement', byName: tuti.name }])
    expect(
      (await stage(HEAD + SARI.replace('III/d', '').replace('DINKES', 'RSUD'), { source: 'statement' })).counts.same,
    ).toBe(1)
  })

  it('never lifts a doubt about an account', async () => {
    await owner.query(`update "Account" set "attribution" = 'impersonating' where "handleKey" = 'sari.w'`)
    const { counts } = await stage(HEAD + SARI.replace('III/d', '').replace('DINKES', 'RSUD'), { source: 'statement' })
    expect(counts.same).toBe(1)
  })

  it('adds unknown units only when it was agreed to, each once', async () => {
    const text =
      HEAD +
      ['7', '8']
        .map((n) => `19880101201403100${n},Agus Salim ${n === '7' ? 'Tua' : 'Muda'},PNS,Staf,III/a,UPT Pasar Baru,,\n`)
        .join('')
    expect((await stage(text)).counts.rejected).toBe(2)
    const { id, counts } = await stage(text, { addUnits: true })
    expect(counts.new).toBe(2)
    await applyEmployeeImport(tuti, id)
    const { rows } =
      await owner.query(`select u."name", count(*)::int from "Employee" e join "Unit" u on u."id" = e."unitId"
      where u."nameKey" = 'upt pasar baru' group by 1`)
    expect(rows).toEqual([{ name: 'UPT Pasar Baru', count: 2 }])
  })

  it('refuses a preview that the register has overtaken, and writes nothing of it', async () => {
    const row = '198801012014031009,Slamet Riyadi,PNS,Staf,III/a,DINKES,slamet.r,\n'
    const first = await stage(HEAD + row)
    const second = await stage(HEAD + row)
    await applyEmployeeImport(tuti, first.id)
    const before = await register()
    await expect(applyEmployeeImport(tuti, second.id)).rejects.toMatchObject({ code: 'importOutdated' })
    expect(await register()).toBe(before)
    await cancelImport(tuti, 'employees', second.id)
    await expect(applyEmployeeImport(tuti, second.id)).rejects.toMatchObject({ code: 'importClosed' })
  })

  it.each([
    ['an empty file', '', 'file.empty'],
    ['no column for the number', 'Nama,Unit\nSari,DINKES\n', 'columns.missing'],
    ['two columns for the number', 'NIP,NIP Baru,Nama,Unit\n1,2,Sari,DINKES\n', 'columns.duplicate'],
  ])('refuses %s as a whole and keeps no run', async (_, text, code) => {
    const runs = await count('ImportRun')
    const staged = await stageEmployeeImport(
      tuti,
      { name: 'asn.csv', bytes: Buffer.from(text) },
      { source: 'list', addUnits: false },
    )
    expect(staged).toMatchObject({ ok: false, problem: { code } })
    expect(await count('ImportRun')).toBe(runs)
  })
})

describe('a whole city', () => {
  it('of 4,000 people comes in, and again changes nothing', { timeout: 120_000 }, async () => {
    const { id, counts } = await stage(inventFile(4_000))
    expect(counts.new).toBe(4_000)
    await applyEmployeeImport(tuti, id)
    expect((await stage(inventFile(4_000))).counts.same).toBe(4_000)
  })

  it('of 100,000 people is staged and applied whole', { timeout: 500_000 }, async () => {
    const start = performance.now()
    const { id, counts } = await stage(inventFile(100_000))
    expect(counts).toEqual({ new: 96_000, changed: 0, same: 4_000, rejected: 0 })
    const staged = performance.now()
    await applyEmployeeImport(tuti, id)
    const applied = performance.now()
    console.log(
      `100,000 rows: staged ${Math.round((staged - start) / 100) / 10} s, applied ${Math.round((applied - staged) / 100) / 10} s`,
    )
    const { rows } = await owner.query(`select 1 from "EmployeeNumber" where "number" = $1`, [inventNumber(99_999)])
    expect(rows).toHaveLength(1)
  })
})
