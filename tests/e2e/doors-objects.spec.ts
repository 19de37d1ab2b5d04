import { expect, test, WAYS } from './support/doors/house'
import { judge, send } from './support/doors/send'

test('what a role must not see answers like what does not exist', async ({ house }) => {
  const { owner, city, visitors } = house
  const nothing = '0190c8a0-0000-7000-8000-000000000000'
  const { rows } = await owner.query<{ id: string; documentId: string | null }>(
    `select c."id", (select d."id" from "Document" d where d."caseId" = c."id" limit 1) as "documentId"
     from "Case" c where c."stage" in ('clarification', 'assessment') and c."origin" <> 'bawaslu'
       and not exists (select 1 from "Referral" r where r."caseId" = c."id")
       and not exists (select 1 from "Recommendation" r where r."caseId" = c."id") order by "documentId" nulls last limit 3`,
  )
  const early = rows[0]
  if (!early?.documentId) throw new Error('the demo city holds no early case with a paper')
  const twins: [role: string, secret: string, none: string][] = ['bkpsdm_officer', 'bawaslu_liaison'].flatMap(
    (role) => [
      [role, `/cases/${early.id}`, `/cases/${nothing}`],
      [role, `/cases/${early.id}/draft-decision`, `/cases/${nothing}/draft-decision`],
      [role, `/cases/${early.id}/documents/${early.documentId}`, `/cases/${nothing}/documents/${nothing}`],
      // A paper of another case under the address of a case that may be read.
      [
        role,
        `/cases/${city.closedCase}/documents/${early.documentId}`,
        `/cases/${city.closedCase}/documents/${nothing}`,
      ],
    ],
  )
  twins.push(
    ['kominfo_verifier', `/intake/imports/${city.runs.employees}`, `/intake/imports/${nothing}`],
    ['bkpsdm_officer', `/registry/import/${city.runs.activities}`, `/registry/import/${nothing}`],
    ['inspectorate_officer', `/api/evidence/${nothing}`, `/api/evidence/${nothing}`],
  )
  const plain = (body: string, ...ids: (string | undefined)[]) =>
    ids
      .reduce<string>((text, id) => (id ? text.replaceAll(id, 'X') : text), body)
      .replace(/nonce-[\w+/=]+|nonce(?:=|\\?":)\\?"[\w+/=]+/g, '')
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<link[^>]*>/g, '')
  for (const [role, secret, none] of twins) {
    const cookie = visitors.find(({ name }) => name === role)?.cookie ?? ''
    const [mine, theirs] = await Promise.all([secret, none].map((path) => send(path, { headers: { cookie } })))
    if (!mine || !theirs) throw new Error('no answer')
    expect(mine.status, `${role} ${secret}`).toBe(404)
    expect(theirs.status, `${role} ${none}`).toBe(404)
    const ids = [early.id, early.documentId, nothing, city.closedCase, ...Object.values(city.runs)]
    expect(plain(mine.body, ...ids), `${role} ${secret}`).toBe(plain(theirs.body, ...ids))
  }
})

test('who assesses intent does not learn about whom', async ({ house }) => {
  const { city, visitors, leaksOf } = house
  const officer = visitors.find(({ name }) => name === 'inspectorate_officer')
  if (!officer) throw new Error('no officer')
  const wrong: string[] = []
  for (const step of ['', '/assess-intent', '/propose-closing', '/issue-summons'])
    for (const [, suffix, headers] of WAYS) {
      const path = `/cases/${city.blindCase}${step}${suffix && `?${suffix}`}`
      const answer = await send(path, { headers: { ...headers, cookie: officer.cookie } })
      if (step === '') expect(judge(answer)).toBe('in')
      wrong.push(...leaksOf(officer, `/cases/[id]${step} (blind)`, answer.body))
    }
  expect(wrong).toEqual([])
})

test('a decision that nobody has approved is read inside the house only', async ({ house }) => {
  const { owner, city, visitors, leaksOf } = house
  const wrong: string[] = []
  for (const visitor of visitors)
    for (const step of ['', '/approve-decision', '/return-decision'])
      for (const [, suffix, headers] of WAYS) {
        const path = `/cases/${city.draftCase}${step}${suffix && `?${suffix}`}`
        const answer = await send(path, { headers: { ...headers, cookie: visitor.cookie } })
        wrong.push(...leaksOf(visitor, `/cases/[id]${step}`, answer.body))
      }
  const { rows } = await owner.query('select "stage" from "Case" where "id" = $1', [city.draftCase])
  test.skip(rows[0]?.stage !== 'approval', 'another journey took this decision further meanwhile')
  expect([...new Set(wrong)]).toEqual([])
})
