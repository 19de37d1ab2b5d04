import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Role } from '../../../../lib/staff/roles'
import type { City } from './city'
import type { Visitor } from './visitors'

const KOMINFO: Role[] = ['kominfo_analyst', 'kominfo_verifier']
const INSIDE: Role[] = ['inspectorate_officer', 'inspectorate_chief', 'bkpsdm_officer']
const CASES: Role[] = [...INSIDE, 'bawaslu_liaison']
const REGISTRY: Role[] = [...KOMINFO, ...INSIDE]

/** Field, who may ever read it, and how it is planted: a text that stands nowhere else is written into it. */
type Secret = { field: string; may: Role[]; plant: string; of: (city: City) => string }
const append = (table: string, column: string, key = 'id') =>
  `update "${table}" set "${column}" = coalesce("${column}", '') || ' ' || $1 where "${key}" = $2`

const SECRETS: Secret[] = [
  { field: 'User.passwordHash', may: [], plant: append('User', 'passwordHash'), of: (city) => city.target.id },
  { field: 'User.personKey', may: [], plant: append('User', 'personKey'), of: (city) => city.target.id },
  {
    field: 'Session.id',
    may: [],
    plant: `insert into "Session" ("id", "userId", "endsAt") values ($1, $2, now() + interval '8 h')`,
    of: (city) => city.target.id,
  },
  {
    field: 'PasswordLink.tokenHash',
    may: [],
    plant: `insert into "PasswordLink" ("tokenHash", "userId", "endsAt") values ($1, $2, now() + interval '1 day')`,
    of: (city) => city.target.id,
  },
  { field: 'Flag.reporterNote', may: KOMINFO, plant: append('Flag', 'reporterNote'), of: (city) => city.flag },
  {
    field: 'FlagDecision.note',
    may: KOMINFO,
    plant: append('FlagDecision', 'note', 'flagId'),
    of: (city) => city.flag,
  },
  {
    field: 'Clarification.statement',
    may: CASES,
    plant: append('Clarification', 'statement', 'caseId'),
    of: (city) => city.closedCase,
  },
  {
    field: 'Clarification.answers',
    may: INSIDE,
    plant: `update "Clarification" set "answers" = "answers" || jsonb_build_array(
      jsonb_build_object('question', 'Pertanyaan', 'answer', $1::text)) where "caseId" = $2`,
    of: (city) => city.closedCase,
  },
  {
    field: 'Assessment.reasons',
    may: INSIDE,
    plant: append('Assessment', 'reasons', 'caseId'),
    of: (city) => city.closedCase,
  },
  {
    field: 'Assessment.reasons before both are in',
    may: [],
    plant: append('Assessment', 'reasons', 'caseId'),
    of: (city) => city.blindCase,
  },
  {
    field: 'Decision.reason',
    may: CASES,
    plant: append('Decision', 'reason', 'caseId'),
    of: (city) => city.closedCase,
  },
  {
    field: 'Decision.reason of a draft',
    may: INSIDE,
    plant: append('Decision', 'reason', 'caseId'),
    of: (city) => city.draftCase,
  },
  {
    field: 'CaseNote.text',
    may: INSIDE,
    plant: `insert into "CaseNote" ("id", "caseId", "text", "byId", "byName")
      select gen_random_uuid(), $2::uuid, $1, "id", "name" from "User" where "email" = 'andi@sagara.test'`,
    of: (city) => city.closedCase,
  },
  {
    field: 'Recommendation.summary',
    may: CASES,
    plant: append('Recommendation', 'summary', 'caseId'),
    of: (city) => city.closedCase,
  },
  { field: 'Account.origin', may: REGISTRY, plant: append('Account', 'origin'), of: (city) => city.account },
  {
    field: 'Reminder.material',
    may: [...KOMINFO, 'bkpsdm_officer'],
    plant: append('Reminder', 'material'),
    of: (city) => city.reminder,
  },
  {
    field: 'ImportRun.fileName of employees',
    may: ['bkpsdm_officer'],
    plant: append('ImportRun', 'fileName'),
    of: (city) => city.runs.employees,
  },
  {
    field: 'ImportRun.fileName of activities',
    may: KOMINFO,
    plant: append('ImportRun', 'fileName'),
    of: (city) => city.runs.activities,
  },
  { field: 'Evidence.originalName', may: [], plant: append('Evidence', 'originalName'), of: (city) => city.evidence },
]

export type Leak = (visitor: Visitor, door: string, body: string) => string[]

async function readAll(owner: pg.Pool, text: string, values: unknown[] = []): Promise<string[]> {
  return (await owner.query<{ value: string }>(text, values)).rows.map(({ value }) => value)
}

/** Writes the canaries and gives the eye that finds them, and names and numbers of people, where they must not be. */
export async function plantCanaries(owner: pg.Pool, city: City): Promise<Leak> {
  const planted: { field: string; may: Role[]; text: string }[] = []
  // Evidence is never altered, not by its owner either; for the length of this test its guard looks away.
  await owner.query('alter table "Evidence" disable trigger "Evidence_append_only"')
  try {
    for (const { field, may, plant, of } of SECRETS) {
      const text = `KENARI${randomBytes(9).toString('hex')}`
      const { rowCount } = await owner.query(plant, [text, of(city)])
      if (!rowCount) throw new Error(`no row to plant ${field} into`)
      planted.push({ field, may, text })
    }
  } finally {
    await owner.query('alter table "Evidence" enable trigger "Evidence_append_only"')
  }
  const staff = await readAll(owner, 'select "name" as value from "User"')
  const candidates = await readAll(
    owner,
    `select "name" || ' ' || coalesce("runningMate", '') as value from "Candidate"`,
  )
  const known = [...staff, ...candidates].join('\n')
  const names = (await readAll(owner, 'select "name" as value from "Employee"')).filter(
    (name) => name.includes(' ') && !known.includes(name),
  )
  // By first word: four thousand names against each answer would take longer than the answers.
  const byFirst = new Map<string, string[]>()
  for (const name of names) {
    const first = name.slice(0, name.indexOf(' ') + 1)
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  const namesIn = (body: string) =>
    [...byFirst].flatMap(([first, all]) => (body.includes(first) ? all.filter((name) => body.includes(name)) : []))
  const blind = await readAll(
    owner,
    `select unnest(array[e."name", n."number"]) as value from "Case" c join "Employee" e on e."id" = c."employeeId"
       left join "EmployeeNumber" n on n."employeeId" = e."id" and n."isCurrent" where c."id" = $1
     union select a."handle" from "Flag" f join "Account" a on a."id" = f."accountId" where f."caseId" = $1`,
    [city.blindCase],
  )
  return (visitor, door, body) => {
    const leaks = planted
      .filter(({ may, text }) => body.includes(text) && !(visitor.role && may.includes(visitor.role)))
      .map(({ field }) => field)
    const seesPeople = visitor.role && (REGISTRY.includes(visitor.role) || visitor.role === 'bawaslu_liaison')
    if (!seesPeople) leaks.push(...namesIn(body).map((name) => `the name ${name}`))
    // Full numbers stand in a case and after a click that is recorded; in no list (the template's are inventions).
    if (!/\/cases\/\[id\]|\/template\//.test(door))
      leaks.push(...(body.match(/(?<![\w-])(?:19|20)\d{16}(?![\w-])/g) ?? []))
    if (door.includes('(blind)')) leaks.push(...blind.filter((part) => body.includes(part)))
    return [...new Set(leaks)].map((leak) => `${visitor.name} reads ${leak} at ${door}`)
  }
}
