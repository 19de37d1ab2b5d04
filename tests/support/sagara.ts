import type pg from 'pg'
import { loadRulebook } from '@/prisma/seed/load-rulebook'
import type { Person } from '@/lib/staff/actor'

/**
 * A small invented city for tests of what comes in: two officers, one civil servant with an Instagram account, one election
 * whose candidate was prospective until 22 September 2026 and determined from the 23rd, and the accounts around her.
 */
export async function buildSagara(owner: pg.Pool) {
  const client = await owner.connect()
  try {
    await loadRulebook(client, { activeFrom: '2026-01-01' })
  } finally {
    client.release()
  }
  const one = async (sql: string, values: unknown[] = []) =>
    (await owner.query<{ id: string }>(sql, values)).rows[0]!.id
  const user = async (name: string, role: string): Promise<Person> => ({
    kind: 'person',
    id: await one(
      `insert into "User" (id, email, name, "personKey", roles) values (gen_random_uuid(), $1 || '@sagara.test', $1, $1, array[$2]::"Role"[]) returning id`,
      [name, role],
    ),
    name,
    roles: [role as Person['roles'][number]],
    personKey: name,
    sessionId: 'test',
  })
  const bejo = await user('bejo', 'kominfo_analyst')
  const rina = await user('rina', 'kominfo_verifier')
  const andi = await user('andi', 'inspectorate_officer')
  const unit = await one(
    `insert into "Unit" (id, code, name, "nameKey", kind) values (gen_random_uuid(), 'D1', 'Dinas Contoh', 'dinas contoh', 'dinas') returning id`,
  )
  const sari = await one(
    `insert into "Employee" (id, kind, name, "nameKey", position, bucket, "unitId", "updatedAt")
     values (gen_random_uuid(), 'PNS', 'Sari Wulandari', 'sari wulandari', 'Perawat', 'FUNGSIONAL', $1, now()) returning id`,
    [unit],
  )
  await owner.query(
    `insert into "EmployeeNumber" (id, "employeeId", number) values (gen_random_uuid(), $1, '198501012010012001')`,
    [sari],
  )
  const account = await one(
    `insert into "Account" (id, "employeeId", platform, handle, "handleKey", attribution, origin)
     values (gen_random_uuid(), $1, 'instagram', 'dr_sari', 'dr_sari', 'self_declared', 'statement') returning id`,
    [sari],
  )
  await owner.query(
    `insert into "AccountHandle" (id, "accountId", handle, "handleKey") values (gen_random_uuid(), $1, 'sari.lama', 'sari.lama')`,
    [account],
  )
  const election = await one(
    `insert into "Election" (id, code, name, kind, region, year, "monitoringFrom", "monitoringTo")
     values (gen_random_uuid(), 'p26', 'Pilkada Sagara 2026', 'regional', 'Sagara', 2026, '2026-01-21', '2027-02-03') returning id`,
  )
  const contest = await one(
    `insert into "Contest" (id, "electionId", key, level, area, "regionCode") values (gen_random_uuid(), $1, 'wali', 'mayor', 'Kota Sagara', '9999') returning id`,
    [election],
  )
  const candidate = await one(
    `insert into "Candidate" (id, "contestId", "ballotNumber", name, "nameKey", "runningMate")
     values (gen_random_uuid(), $1, 2, 'Bayu Mahardika', 'bayu mahardika', 'Laksmi Dewayani') returning id`,
    [contest],
  )
  await owner.query(
    `insert into "CandidateStatus" (id, "candidateId", state, "from", "to", basis) values
     (gen_random_uuid(), $1, 'bakal_calon', '2026-02-01', '2026-09-22', '-'), (gen_random_uuid(), $1, 'calon', '2026-09-23', null, '-')`,
    [candidate],
  )
  const watched = [
    ['lanjutkan.sagara', 'campaign', candidate],
    ['walikota.sagara', 'official_government', candidate],
    ['kabarsagara', 'media', null],
  ]
  for (const [handle, type, of] of watched)
    await owner.query(
      `insert into "WatchedAccount" (id, "electionId", "candidateId", platform, handle, "handleKey", type, basis)
       values (gen_random_uuid(), $1, $2, 'instagram', $3, $3, $4::"WatchedType", '-')`,
      [election, of, handle, type],
    )
  return { bejo, rina, andi, sari, account, election, candidate, contest, unit }
}

const HEADER = 'akun;platform;tindakan;tautan;akun_sasaran;teks;waktu_tindakan;terlihat_pada'

/** A CSV of activities as an upload. */
export function activityCsv(rows: string[], name = 'aktivitas.csv') {
  return { name, bytes: new TextEncoder().encode([HEADER, ...rows].join('\r\n') + '\r\n') }
}

/** A like by the registered account on somebody's post, seen on a day. */
export function like(target: string, seenOn: string, item = 'ABCDE12345', who = 'dr_sari') {
  return `${who};instagram;suka;https://www.instagram.com/p/${item}/;${target};;;${seenOn} 09:55`
}
