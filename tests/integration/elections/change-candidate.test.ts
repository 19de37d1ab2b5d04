import { beforeAll, describe, expect, it } from 'vitest'
import type { Person } from '@/lib/staff/actor'
import { freshDatabase } from '../../support/fresh-database'

const database = await freshDatabase()
const elections = await import('@/lib/elections/change-election')
const candidates = await import('@/lib/elections/change-candidate')
const { addWatchedAccount, changeWatchedAccount, listWatchedAccounts } = await import('@/lib/elections/watch-account')
const { findCandidate } = await import('@/lib/elections/list-candidates')

const bejo: Person = {
  kind: 'person',
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Bejo',
  roles: ['kominfo_analyst'],
  personKey: 'bejo',
  sessionId: 's',
}
const count = async (table: string) =>
  Number((await database.owner.query(`select count(*) as n from "${table}"`)).rows[0].n)
const TABLES = [
  'Election',
  'ElectionStage',
  'Candidate',
  'CandidateStatus',
  'CandidateAlias',
  'WatchedAccount',
  'AuditEntry',
]
const all = async () => Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await count(table)])))

let electionId = ''
let contestId = ''
let candidateId = ''
let emptyBoxId = ''
beforeAll(async () => {
  electionId = await elections.addElection(bejo, {
    code: 'P-26',
    name: 'Pilkada',
    kind: 'regional',
    region: 'Sagara',
    year: 2026,
    monitoringFrom: '2026-01-01',
    monitoringTo: '2027-02-01',
  })
  contestId = (
    await database.owner.query(
      `insert into "Contest" ("id", "electionId", "key", "level", "area", "regionCode") values (gen_random_uuid(), $1, 'WAL-9971', 'mayor', 'Kota Sagara', '9971') returning "id"`,
      [electionId],
    )
  ).rows[0].id
  candidateId = await candidates.addCandidate(bejo, {
    electionId,
    contestId,
    ballotNumber: 1,
    name: 'Surya Aditama, S.E.',
    runningMate: 'Ratih',
  })
  emptyBoxId = await candidates.addCandidate(bejo, {
    electionId,
    contestId,
    ballotNumber: 2,
    name: 'KOLOM KOSONG',
    runningMate: '',
  })
})

describe('the status of a candidate', () => {
  it('follows on: the running one ends the day before', async () => {
    await candidates.setCandidateStatus(bejo, {
      candidateId,
      state: 'bakal_calon',
      from: '2026-03-01',
      to: '',
      basis: 'Deklarasi 1 Maret 2026',
    })
    await candidates.setCandidateStatus(bejo, {
      candidateId,
      state: 'calon',
      from: '2026-09-22',
      to: '',
      basis: 'Keputusan KPU 12/2026',
    })
    expect((await findCandidate(electionId, candidateId))?.statuses).toEqual([
      { state: 'bakal_calon', from: '2026-03-01', to: '2026-09-21', basis: 'Deklarasi 1 Maret 2026' },
      { state: 'calon', from: '2026-09-22', to: null, basis: 'Keputusan KPU 12/2026' },
    ])
  })
})

describe('what is refused', () => {
  const absent = '00000000-0000-7000-8000-00000000dead'
  const cases: [string, string, () => Promise<unknown>][] = [
    [
      'a status that begins before the running one',
      'statusOverlaps',
      () =>
        candidates.setCandidateStatus(bejo, { candidateId, state: 'mundur', from: '2026-09-22', to: '', basis: 'x' }),
    ],
    [
      'a status that ends before it begins',
      'periodReversed',
      () =>
        candidates.setCandidateStatus(bejo, {
          candidateId,
          state: 'mundur',
          from: '2026-10-02',
          to: '2026-10-01',
          basis: 'x',
        }),
    ],
    [
      'a status for an empty box',
      'notFound',
      () =>
        candidates.setCandidateStatus(bejo, {
          candidateId: emptyBoxId,
          state: 'calon',
          from: '2026-09-22',
          to: '',
          basis: 'x',
        }),
    ],
    [
      'a second candidate of the same name',
      'candidateTaken',
      () =>
        candidates.addCandidate(bejo, {
          electionId,
          contestId,
          ballotNumber: 7,
          name: 'H. SURYA ADITAMA',
          runningMate: '',
        }),
    ],
    [
      'a second candidate with the same number',
      'candidateTaken',
      () =>
        candidates.addCandidate(bejo, { electionId, contestId, ballotNumber: 1, name: 'Orang Lain', runningMate: '' }),
    ],
    [
      'a candidate of a contest that is not there',
      'notFound',
      () =>
        candidates.addCandidate(bejo, {
          electionId,
          contestId: absent,
          ballotNumber: 9,
          name: 'Orang Lain',
          runningMate: '',
        }),
    ],
    [
      'an election code twice',
      'codeTaken',
      () =>
        elections.addElection(bejo, {
          code: 'P-26',
          name: 'x',
          kind: 'regional',
          region: 'x',
          year: 2026,
          monitoringFrom: '2026-01-01',
          monitoringTo: '2026-02-01',
        }),
    ],
    [
      'a monitoring window that ends before it begins',
      'periodReversed',
      () =>
        elections.addElection(bejo, {
          code: 'P-27',
          name: 'x',
          kind: 'regional',
          region: 'x',
          year: 2026,
          monitoringFrom: '2026-02-01',
          monitoringTo: '2026-01-01',
        }),
    ],
    [
      'a change from an old page',
      'changedMeanwhile',
      () =>
        elections.changeElection(bejo, {
          electionId,
          version: 99,
          name: 'x',
          monitoringFrom: '2026-01-01',
          monitoringTo: '2027-01-01',
        }),
    ],
    ['an alias that is gone', 'changedMeanwhile', () => candidates.removeAlias(bejo, absent)],
    [
      'a watched account that nobody can read',
      'accountUnreadable',
      () =>
        addWatchedAccount(bejo, {
          electionId,
          reference: 'bukan akun sama sekali',
          platform: 'instagram',
          type: 'campaign',
          candidateId: '',
          basis: 'x',
        }),
    ],
  ]
  it.each(cases)('%s, and writes nothing', async (_what, code, run) => {
    const before = await all()
    await expect(run()).rejects.toMatchObject({ name: 'Refusal', code })
    expect(await all()).toEqual(before)
  })
})

describe('aliases and watched accounts', () => {
  it('an alias stands once, a hashtag with its sign', async () => {
    await candidates.addAlias(bejo, { candidateId, kind: 'hashtag', value: 'SagaraMaju' })
    await expect(
      candidates.addAlias(bejo, { candidateId, kind: 'hashtag', value: '##SagaraMaju' }),
    ).rejects.toMatchObject({ code: 'aliasTaken' })
    const alias = (await findCandidate(electionId, candidateId))?.aliases[0]
    expect(alias?.value).toBe('#SagaraMaju')
    await candidates.removeAlias(bejo, alias?.id ?? '')
    expect((await findCandidate(electionId, candidateId))?.aliases).toEqual([])
  })

  it('a watched account keeps its platform and loses what tracks', async () => {
    await addWatchedAccount(bejo, {
      electionId,
      reference: 'https://www.instagram.com/Surya.Ratih/?igsh=abc123',
      platform: 'instagram',
      type: 'campaign',
      candidateId,
      basis: 'Daftar akun kampanye KPU',
    })
    const [row] = await listWatchedAccounts(electionId)
    expect(row).toMatchObject({ platform: 'instagram', type: 'campaign', ballotNumber: 1 })
    expect(row?.url).not.toContain('igsh')
    await changeWatchedAccount(bejo, { id: row?.id ?? '', version: 1, type: 'volunteer', basis: 'x' })
    await expect(
      changeWatchedAccount(bejo, { id: row?.id ?? '', version: 1, type: 'fan', basis: 'x' }),
    ).rejects.toMatchObject({ code: 'changedMeanwhile' })
  })
})
