import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '@/lib/staff/actor'
import { freshDatabase } from '../../support/fresh-database'

const database = await freshDatabase()
const { stageCandidateImport } = await import('@/lib/elections/stage-candidate-import')
const { applyCandidateImport } = await import('@/lib/elections/apply-candidate-import')
const { addElection } = await import('@/lib/elections/change-election')
const { cancelImport } = await import('@/lib/imports/close-import')
const { findImport, listImportRows } = await import('@/lib/imports/find-import')

const bejo: Person = {
  kind: 'person',
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Bejo',
  roles: ['kominfo_analyst'],
  personKey: 'bejo',
  sessionId: 's',
}
const one = async (sql: string) => (await database.owner.query(sql)).rows[0]
const people = () => one('select count(*)::int as n from "Candidate"').then((row) => row.n)
const bytes = (text: string) => new TextEncoder().encode(text)

const HEADER = 'jenis,kode_wilayah,nama_wilayah,nomor_urut,nama_paslon,calon,wakil,id_paslon_kpu,ts'
const PAIRS = [
  HEADER,
  'WAL,9971,Kota Sagara,1,x,"SURYA ADITAMA, S.E.",RATIH PUSPA,777001,2026-09-20',
  'WAL,9971,Kota Sagara,2,x,BAYU MAHARDIKA,LAKSMI DEWI,777002,2026-09-20',
  'BUP,9901,Kab. Sagara,1,x,TIRTA WIJAYA,AYU LESTARI,777003,2026-09-20',
  'BUP,9901,Kab. Sagara,2,x,KOLOM KOSONG,,777004,2026-09-20',
].join('\n')

let electionId = ''
beforeAll(async () => {
  await database.owner.query(
    `insert into "User" ("id", "email", "name", "personKey", "roles") values ('${bejo.id}', 'bejo@sagara.test', 'Bejo', 'bejo', '{kominfo_analyst}')`,
  )
  electionId = await addElection(bejo, {
    code: 'PILKADA-2026',
    name: 'Pilkada Sagara 2026',
    kind: 'regional',
    region: 'Sagara',
    year: 2026,
    monitoringFrom: '2026-01-01',
    monitoringTo: '2027-02-01',
  })
})

describe('a list of candidates', () => {
  it('is counted before anything is written', async () => {
    const runId = await stageCandidateImport(bejo, electionId, { name: 'paslon.csv', bytes: bytes(PAIRS) })
    expect((await findImport('candidates', runId))?.counts).toMatchObject({
      rows: 4,
      new: 4,
      changed: 0,
      same: 0,
      rejected: 0,
    })
    expect(await people()).toBe(0)
    await applyCandidateImport(bejo, runId)
    expect(await people()).toBe(4)
    expect(await one('select "isEmptyBox", "runningMate" from "Candidate" where "name" = \'KOLOM KOSONG\'')).toEqual({
      isEmptyBox: true,
      runningMate: null,
    })
  })

  it('imported again changes nothing', async () => {
    const runId = await stageCandidateImport(bejo, electionId, { name: 'paslon.csv', bytes: bytes(PAIRS) })
    expect((await findImport('candidates', runId))?.counts).toMatchObject({ new: 0, changed: 0, same: 4 })
    await applyCandidateImport(bejo, runId)
    expect(await people()).toBe(4)
  })

  it('with a corrected name changes that one', async () => {
    const runId = await stageCandidateImport(bejo, electionId, {
      name: 'paslon.csv',
      bytes: bytes(PAIRS.replace('BAYU MAHARDIKA', 'BAYU MAHARDHIKA')),
    })
    expect((await findImport('candidates', runId))?.counts).toMatchObject({ changed: 1, same: 3 })
    await applyCandidateImport(bejo, runId)
    expect(
      await one(`select "name", "version" from "Candidate" where "ballotNumber" = 2 and "name" like 'BAYU%'`),
    ).toEqual({ name: 'BAYU MAHARDHIKA', version: 2 })
  })

  it('is applied once, also when two people press at the same time', async () => {
    const more = `${PAIRS}\nBUP,9902,Kab. Tirta,1,x,DEWA ARJUNA,SARI MELATI,777009,2026-09-20`
    const runId = await stageCandidateImport(bejo, electionId, { name: 'paslon.csv', bytes: bytes(more) })
    const before = await people()
    const results = await Promise.allSettled([applyCandidateImport(bejo, runId), applyCandidateImport(bejo, runId)])
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    expect(await people()).toBe(before + 1)
  })

  it('that was cancelled is not applied', async () => {
    const runId = await stageCandidateImport(bejo, electionId, { name: 'paslon.csv', bytes: bytes(PAIRS) })
    await cancelImport(bejo, 'candidates', runId)
    await expect(applyCandidateImport(bejo, runId)).rejects.toMatchObject({ code: 'importClosed' })
  })

  it('never keeps profile ids, nor links that stand where none belong', async () => {
    const leaky = `${HEADER}\nWAL,9971,Kota Sagara,5,x,https://infopemilu.example/foto/3471010101700001.jpg,RINA,777010,2026-09-20`
    const runId = await stageCandidateImport(bejo, electionId, { name: 'paslon.csv', bytes: bytes(leaky) })
    const [row] = await listImportRows(runId, ['rejected'])
    expect(row?.problems[0]?.code).toBe('list.HOLDS_LINK')
    const kept = await one(
      'select (select string_agg("data"::text || "problems"::text, \' \') from "ImportRow") as rows, (select string_agg(c::text, \' \') from "Candidate" c) as candidates',
    )
    expect(`${kept.rows} ${kept.candidates}`).not.toMatch(/3471010101700001|77700/)
  })

  it('that is something else is refused in words, and writes nothing', async () => {
    const runs = () => one('select count(*)::int as n from "ImportRun"').then((row) => row.n)
    const before = await runs()
    await expect(
      stageCandidateImport(bejo, electionId, { name: 'x.csv', bytes: bytes('a,b\n1,2\n') }),
    ).rejects.toMatchObject({ code: 'notCandidateList' })
    await expect(
      stageCandidateImport(bejo, electionId, { name: 'x.csv', bytes: new Uint8Array() }),
    ).rejects.toMatchObject({ code: 'fileUnreadable' })
    expect(await runs()).toBe(before)
  })
})

const real = path.resolve(import.meta.dirname, '../../../../shared/data/candidates')
describe.skipIf(!fs.existsSync(real))(
  'the lists that KPU published (skipped where the test data are not there)',
  () => {
    it.each([
      ['dct2024_DIY.csv', 3440],
      ['pilkada2024_paslon.csv', 1594],
    ])('%s comes in whole, twice', async (name, rows) => {
      const id = await addElection(bejo, {
        code: name,
        name,
        kind: 'general',
        region: 'x',
        year: 2024,
        monitoringFrom: '2023-01-01',
        monitoringTo: '2024-12-31',
      })
      const file = { name, bytes: new Uint8Array(fs.readFileSync(path.join(real, name))) }
      const first = await stageCandidateImport(bejo, id, file)
      expect((await findImport('candidates', first))?.counts).toMatchObject({ rows, new: rows, rejected: 0 })
      await applyCandidateImport(bejo, first)
      const again = await stageCandidateImport(bejo, id, file)
      expect((await findImport('candidates', again))?.counts).toMatchObject({ rows, new: 0, changed: 0, same: rows })
      const empty = await one(
        `select count(*)::int as n from "Candidate" k join "Contest" c on c."id" = k."contestId" where c."electionId" = '${id}' and k."isEmptyBox"`,
      )
      expect(empty.n).toBe(name.startsWith('pilkada') ? 37 : 0)
    })
  },
)
