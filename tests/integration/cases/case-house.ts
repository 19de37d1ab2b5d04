import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Person } from '@/lib/staff/actor'
import type { Role } from '@/lib/staff/roles'
import { loadRulebook } from '@/prisma/seed/load-rulebook'

/** A small house in which cases can be played: rulebook, people, one election with a candidate determined 1 May 2026. */
export async function caseHouse(owner: pg.Pool) {
  const client = await owner.connect()
  const rulebookId = await loadRulebook(client, { activeFrom: '2026-01-01' })
  client.release()
  const insert = async (table: string, row: Record<string, unknown>) => {
    const id = typeof row.id === 'string' ? row.id : randomUUID()
    const all: Record<string, unknown> = { id, ...row }
    if (row.id === null) delete all.id
    const names = Object.keys(all)
    await owner.query(
      `insert into "${table}" (${names.map((name) => `"${name}"`).join(',')}) values (${names.map((_, at) => `$${at + 1}`).join(',')})`,
      Object.values(all),
    )
    return id
  }
  await owner.query(`insert into "Deployment" ("id","name","shortName","officeName","address","zone","week","paper","isDemo")
    values (1,'Pemerintah Kota Uji','Kota Uji','Inspektorat Daerah Kota Uji','Jalan Uji 1','Asia/Jakarta',5,'A4',false)
    on conflict ("id") do nothing`)
  const unitId = await insert('Unit', { code: 'U1', name: 'KENARI-UNIT', nameKey: 'kenari-unit', kind: 'dinas' })
  const electionId = await insert('Election', {
    code: 'PILKADA',
    name: 'Pemilihan Uji',
    kind: 'regional',
    region: 'Kota Uji',
    year: 2026,
    monitoringFrom: '2026-01-01',
    monitoringTo: '2026-12-31',
  })
  const contestId = await insert('Contest', { electionId, key: 'k', level: 'kota', area: 'Uji', regionCode: '00' })
  const candidateId = await insert('Candidate', { contestId, name: 'Calon Uji', nameKey: 'calon uji' })
  await insert('CandidateStatus', {
    candidateId,
    state: 'bakal_calon',
    from: '2026-03-01',
    to: '2026-04-30',
    basis: '-',
  })
  await insert('CandidateStatus', { candidateId, state: 'calon', from: '2026-05-01', to: null, basis: '-' })

  let people = 0
  const person = async (name: string, ...roles: Role[]): Promise<Person> => {
    const email = `${name}${(people += 1)}@uji.test`
    const id = await insert('User', { email, name, personKey: email, roles: `{${roles.join(',')}}` })
    return { kind: 'person', id, name, roles, personKey: email, sessionId: 's' }
  }
  const staff = {
    rina: await person('rina', 'kominfo_verifier'),
    andi: await person('andi', 'inspectorate_officer'),
    maya: await person('maya', 'inspectorate_officer'),
    sri: await person('sri', 'inspectorate_chief'),
    tuti: await person('tuti', 'bkpsdm_officer'),
    hendra: await person('hendra', 'bkpsdm_officer'),
    agus: await person('agus', 'bawaslu_liaison'),
    nur: await person('nur', 'leadership'),
  }

  let count = 0
  /** An employee with an account that two independent proofs show to be his. */
  const employee = async (options: { name?: string; attribution?: string } = {}) => {
    count += 1
    const name = options.name ?? `KENARI-NAMA Orang${count}`
    const id = await insert('Employee', {
      kind: 'PNS',
      name,
      nameKey: name.toLowerCase(),
      position: 'KENARI-JABATAN',
      bucket: 'PELAKSANA',
      rank: 'Penata, III/c',
      unitId,
      updatedAt: new Date(),
    })
    const number = `19800101200501${String(1000 + count)}`
    await insert('EmployeeNumber', { employeeId: id, number })
    const handle = `kenari.akun${count}`
    const attribution = options.attribution ?? 'matched_by_officer'
    const accountId = await insert('Account', {
      employeeId: id,
      platform: 'instagram',
      handle,
      handleKey: handle,
      attribution,
      origin: 'officer',
    })
    for (const kind of ['official_mention', 'same_contact'])
      await insert('AccountProof', { accountId, attribution, kind, note: 'bukti', byName: 'rina' })
    return { id, name, number, accountId, handle }
  }
  /** A flag on a like (or another act) of that person, on a day. */
  const flag = async (
    who: Awaited<ReturnType<typeof employee>>,
    options: { on?: string; rule?: string | null; origin?: string; text?: string } = {},
  ) => {
    const on = options.on ?? '2026-05-20'
    const at = new Date(`${on}T03:00:00Z`)
    const activityId = await insert('Activity', {
      dedupeKey: randomUUID(),
      source: 'manual',
      platform: 'instagram',
      accountId: who.accountId,
      authorHandle: who.handle,
      act: 'like',
      targetHandle: 'pemenangan.uji',
      text: options.text ?? '',
      firstSeenAt: at,
    })
    return insert('Flag', {
      activityId,
      electionId,
      candidateId,
      employeeId: who.id,
      accountId: who.accountId,
      act: 'like',
      ruleCode: options.rule === undefined ? 'DS-06' : options.rule,
      ruleClass: 'discipline',
      rulebookId,
      explanation: '{}',
      origin: options.origin ?? 'detection',
      firstKnownAt: at,
      dueOn: on,
    })
  }
  const caseOf = async (id: string) => {
    const { rows } = await owner.query(`select * from "Case" where id = $1`, [id])
    return rows[0]
  }
  return { owner, rulebookId, unitId, electionId, candidateId, staff, person, employee, flag, insert, caseOf }
}
export type CaseHouse = Awaited<ReturnType<typeof caseHouse>>
