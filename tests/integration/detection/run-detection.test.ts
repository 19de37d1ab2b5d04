import { beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { buildSagara } from '../../support/sagara'

const database = await freshDatabase()
const { runDetection } = await import('@/lib/detection/run-detection')
const city = await buildSagara(database.owner)
const job = { kind: 'job', name: 'detect-activities' } as const

type Act = {
  act?: string
  target?: string | null
  text?: string
  targetText?: string | null
  seen?: string
  platform?: string
  account?: string
}
let serial = 0

async function see({ act = 'like', target = 'lanjutkan.sagara', seen = '2026-11-20', ...rest }: Act = {}) {
  const { rows } = await database.owner.query<{ id: string }>(
    `insert into "Activity" (id, "dedupeKey", source, platform, "accountId", "authorHandle", act, text, hashtags, mentions, "targetHandle", "targetText", "firstSeenAt", missing)
     values (gen_random_uuid(), $1, 'activity-csv', $2::"Platform", $3, 'dr_sari', $4::"ActKind", $5, '{}', '{}', $6, $7, $8, '{postedAt}') returning id`,
    [
      `k${serial++}`,
      rest.platform ?? 'instagram',
      rest.account ?? city.account,
      act,
      rest.text ?? '',
      target,
      rest.targetText ?? null,
      `${seen}T03:00:00Z`,
    ],
  )
  return rows[0]!.id
}
const flags = async () =>
  (await database.owner.query('select *, "dueOn"::text as due from "Flag" order by number')).rows as Record<
    string,
    unknown
  >[]

beforeEach(async () => {
  await database.owner.query('truncate "Flag", "Activity" cascade')
})

describe('detection', () => {
  it('raises a like on a campaign account as an indication with its reasons, due seven calendar days after it was seen', async () => {
    await see()
    expect(await runDetection(job)).toEqual({ read: 1, raised: 1 })
    const [flag] = await flags()
    expect(flag).toMatchObject({
      employeeId: city.sari,
      candidateId: city.candidate,
      candidateState: 'calon',
      ruleClass: 'discipline',
      ruleCode: 'DS-06',
      origin: 'detection',
      raisedById: null,
      state: 'open',
      due: '2026-11-27',
    })
    expect(JSON.stringify(flag!.explanation)).toContain('"because"')
  })

  it('calls the same like ethics while the candidate was only prospective', async () => {
    await see({ seen: '2026-09-22' })
    await runDetection(job)
    expect(await flags()).toMatchObject([{ ruleClass: 'ethics', ruleCode: 'ET-04', candidateState: 'bakal_calon' }])
  })

  it.each([
    ['a like on a news item', { target: 'kabarsagara', targetText: 'Bayu Mahardika hadiri debat' }],
    ["a like on the incumbent's official account", { target: 'walikota.sagara', targetText: 'Peresmian puskesmas' }],
    ['a post about lunch', { act: 'post', target: null, text: 'Makan siang dulu' }],
    ['an act outside the monitoring period', { seen: '2025-11-20' }],
    [
      'what was seen on WhatsApp and reported by nobody',
      { platform: 'whatsapp', act: 'post', target: null, text: 'Ayo coblos nomor 2 Bayu Mahardika' },
    ],
  ])('raises nothing for %s, and marks it as read', async (_, act: Act) => {
    await see(act)
    expect(await runDetection(job)).toEqual({ read: 1, raised: 0 })
    expect(await flags()).toEqual([])
    expect(await runDetection(job)).toEqual({ read: 0, raised: 0 })
  })

  it('raises nothing for an account that nobody stands behind or that was found to be somebody else’s', async () => {
    for (const attribution of ['not_theirs', 'impersonating']) {
      const { rows } = await database.owner.query<{ id: string }>(
        `insert into "Account" (id, "employeeId", platform, handle, "handleKey", attribution, origin)
         values (gen_random_uuid(), $1, 'instagram', $2::text, $2::text, ($2::text)::"Attribution", 'officer') returning id`,
        [city.sari, attribution],
      )
      await see({ account: rows[0]!.id })
    }
    await runDetection(job)
    expect(await flags()).toEqual([])
  })

  it('does not take a namesake without a second sign for the candidate', async () => {
    await see({ act: 'post', target: null, text: 'Selamat ulang tahun Bayu, semoga menang lomba' })
    await runDetection(job)
    expect(await flags()).toEqual([])
  })

  it('reads each activity once though two workers run at the same time', async () => {
    for (let index = 0; index < 30; index++) await see()
    const runs = await Promise.all([runDetection(job), runDetection(job)])
    expect(runs[0].raised + runs[1].raised).toBe(30)
    expect(await flags()).toHaveLength(30)
    const { rows } = await database.owner.query(`select count(*)::int n from "AuditEntry" where event = 'flag.raised'`)
    expect(rows[0].n).toBeGreaterThanOrEqual(30)
  })
})
