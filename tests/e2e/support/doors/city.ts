import { randomBytes, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Role } from '../../../../lib/staff/roles'
import { addPerson } from './visitors'

type Params = Record<string, string>
export type City = {
  /** A case with every stage behind it, which every office of the chain may read. */
  closedCase: string
  /** A case that one of two has assessed, whose reader must not learn who it is about. */
  blindCase: string
  /** A case with a decision that nobody has approved yet. */
  draftCase: string
  target: { id: string; email: string }
  employee: string
  reminder: string
  account: string
  flag: string
  evidence: string
  runs: Record<'employees' | 'candidates' | 'activities', string>
  /** The address of a door with things that exist; a visitor may need another thing than the next. */
  address(door: string, role?: Role | null): string
}

async function one(owner: pg.Pool, text: string, values: unknown[] = []): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(text, values)
  if (!rows[0]) throw new Error(`the demo city holds nothing for: ${text}`)
  return rows[0].id
}

async function addRun(owner: pg.Pool, kind: string, electionId: string | null, byId: string): Promise<string> {
  const counts = { rows: 0, new: 0, changed: 0, same: 0, rejected: 0, dropped: 0, header: [] }
  const values = [randomUUID(), kind, `pintu-${kind}.csv`, randomBytes(32).toString('hex'), electionId, counts, byId]
  return one(
    owner,
    `insert into "ImportRun" ("id", "kind", "fileName", "sha256", "electionId", "state", "counts", "byId")
     values ($1, $2, $3, $4, $5, 'staged', $6, $7) returning "id"`,
    values,
  )
}

/** Things of the demo city that stand behind the doors, found by what they are. */
export async function visitCity(owner: pg.Pool): Promise<City> {
  const find = (text: string, ...values: unknown[]) => one(owner, text, values)
  const target = await addPerson(owner, 'Pintu sasaran', ['kominfo_analyst'])
  const closedCase = await find(
    `select "id" from "Case" c where "stage" = 'closed' and "outcome" = 'sanctioned'
       and exists (select 1 from "Recommendation" where "caseId" = c."id")
       and exists (select 1 from "Assessment" where "caseId" = c."id")
       and exists (select 1 from "Clarification" where "caseId" = c."id") order by "serial" limit 1`,
  )
  const blindCase = await find(
    `select "id" from "Case" c where "stage" = 'assessment' and "finding" is null
       and (select count(*) from "Assessment" a where a."caseId" = c."id" and a."round" = c."assessmentRound") = 1
     order by "serial" desc limit 1`,
  )
  const draftCase = await find(`select "id" from "Case" where "stage" = 'approval' order by "serial" limit 1`)
  const election = await find(`select "id" from "Election" order by "year" desc limit 1`)
  const candidate = await find(
    `select c."id" from "Candidate" c join "Contest" k on k."id" = c."contestId" where k."electionId" = $1 limit 1`,
    election,
  )
  const document = await find(`select "id" from "Document" where "caseId" = $1 order by "serial" limit 1`, closedCase)
  const employee = await find('select "employeeId" as id from "Case" where "id" = $1', closedCase)
  const account = await find('select "id" from "Account" where "employeeId" = $1 limit 1', employee)
  const flag = await find('select "id" from "Flag" where "caseId" = $1 order by "number" limit 1', closedCase)
  // Pictures belong to few cases of the demo city: this one gets one that is already in the store.
  const evidence = await find(`select "evidenceId" as id from "ActivityEvidence" order by "evidenceId" limit 1`)
  await owner.query(
    `insert into "ActivityEvidence" ("activityId", "evidenceId") select "activityId", $1 from "Flag" where "id" = $2
     on conflict do nothing`,
    [evidence, flag],
  )
  const reminder = await find('select "id" from "Reminder" order by "heldOn" limit 1')
  const runs = {
    employees: await addRun(owner, 'employees', null, target.id),
    candidates: await addRun(owner, 'candidates', election, target.id),
    activities: await addRun(owner, 'activities', null, target.id),
  }
  const behind: Record<string, Params> = {
    '/set-password/[token]': { token: 'x'.repeat(43) },
    '/triage/[id]': { id: flag },
    '/intake/imports/[id]': { id: runs.activities },
    '/cases/[id]': { id: closedCase },
    '/cases/[id]/[step]': { id: closedCase, step: 'reopen-case' },
    '/cases/[id]/documents/[documentId]': { id: closedCase, documentId: document },
    '/registry/[id]': { id: employee },
    '/registry/import/[id]': { id: runs.employees },
    '/registry/reminders/[id]': { id: reminder },
    '/accounts/[id]': { id: account },
    '/elections/[id]': { id: election },
    '/elections/[id]/candidates/[candidateId]': { id: election, candidateId: candidate },
    '/elections/[id]/import': { id: election },
    '/elections/[id]/import/[runId]': { id: election, runId: runs.candidates },
    '/elections/[id]/watched': { id: election },
    '/staff/[id]': { id: target.id },
    '/api/auth/[...nextauth]': { nextauth: 'signin' },
    '/api/evidence/[id]': { id: evidence },
    '/api/imports/[id]/rejected': { id: runs.activities },
    '/api/imports/template/[kind]': { kind: 'employees' },
    '/api/triage/[id]': { id: flag },
    '/api/reports/[table]': { table: 'stages' },
  }
  const address = (door: string, role: Role | null = null) => {
    if (door === '/_not-found') return '/tidak-ada'
    const own = door === '/api/imports/[id]/rejected' && role === 'bkpsdm_officer' ? { id: runs.employees } : {}
    const params = { ...behind[door], ...own }
    return door.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => {
      const value = params[name as keyof typeof params]
      if (!value) throw new Error(`tests/e2e/support/doors/city.ts does not know what stands behind ${door}: [${name}]`)
      return value
    })
  }
  return { closedCase, blindCase, draftCase, target, employee, reminder, account, flag, evidence, runs, address }
}
