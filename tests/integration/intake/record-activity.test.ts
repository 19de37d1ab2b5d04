import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { buildSagara } from '../../support/sagara'

const database = await freshDatabase()
const { recordActivity } = await import('@/lib/intake/record-activity')
const { raiseActivity } = await import('@/lib/intake/raise-activity')
const { ManualActivity } = await import('@/lib/intake/manual-activity')
const city = await buildSagara(database.owner)

const input = (change: Record<string, unknown> = {}) =>
  ManualActivity.parse({
    electionId: city.election,
    link: 'https://www.instagram.com/p/QRSTU12345/?igsh=secret',
    platform: 'instagram',
    act: 'like',
    handle: '@dr_sari',
    target: 'lanjutkan.sagara',
    seenAt: '2026-11-20T09:55',
    ...change,
  })
const count = async (sql: string) => Number((await database.owner.query(`select count(*) n from ${sql}`)).rows[0].n)

describe('an item that an officer writes down', () => {
  it('is read at once and raised in his name, so that he cannot decide it', async () => {
    const { activityId, flagNumber } = await recordActivity(city.bejo, input())
    expect(flagNumber).not.toBeNull()
    const { rows } = await database.owner.query('select * from "Flag" where "activityId" = $1', [activityId])
    expect(rows[0]).toMatchObject({ origin: 'officer', raisedById: city.bejo.id, reporterNote: null })
    const [activity] = (await database.owner.query('select * from "Activity" where id = $1', [activityId])).rows
    expect(activity).toMatchObject({ source: 'manual', actAt: null, url: 'https://www.instagram.com/p/QRSTU12345/' })
    expect(activity.firstSeenAt.toISOString()).toBe('2026-11-20T02:55:00.000Z')
  })

  it('is the same act when somebody writes it down again: a sighting more, no second flag', async () => {
    const again = await recordActivity(city.rina, input({ seenAt: '2026-11-21T10:00' }))
    expect(again.isRepeated).toBe(true)
    expect(await count('"Activity"')).toBe(1)
    expect(await count('"Flag"')).toBe(1)
    expect(await count('"Sighting"')).toBe(2)
  })

  it('never adds to an act of somebody else: a post has one author', async () => {
    const link = 'https://www.instagram.com/p/ONEAUTHOR1/'
    await recordActivity(city.bejo, input({ link, act: 'post', target: '', text: 'Dukung Bayu' }))
    const before = [await count('"Activity"'), await count('"Sighting"'), await count('"Account"')]
    const other = input({ link, act: 'post', target: '', handle: 'orang.lain', employee: '19850101 201001 2 001' })
    await expect(recordActivity(city.bejo, other)).rejects.toMatchObject({ code: 'otherAuthor', field: 'link' })
    expect([await count('"Activity"'), await count('"Sighting"'), await count('"Account"')]).toEqual(before)
  })

  it('keeps who reported it apart, on the flag', async () => {
    const { activityId } = await recordActivity(
      city.bejo,
      input({ link: 'https://www.instagram.com/p/REPRT12345/', reporter: 'Ibu Ani' }),
    )
    const { rows } = await database.owner.query('select * from "Flag" where "activityId" = $1', [activityId])
    expect(rows[0]).toMatchObject({ origin: 'report', reporterNote: 'Ibu Ani' })
  })

  it('registers an unknown account as said to belong to the civil servant who is named, proven by nothing', async () => {
    await recordActivity(city.bejo, input({ handle: 'sari.baru', link: '', employee: '19850101 201001 2 001' }))
    const { rows } = await database.owner.query(`select * from "Account" where "handleKey" = 'sari.baru'`)
    expect(rows[0]).toMatchObject({ employeeId: city.sari, attribution: 'unattributed', origin: 'officer' })
  })

  it('is raised by hand with a reason when detection leaves it alone, once', async () => {
    const change = { link: 'https://www.instagram.com/p/NEWSN12345/', target: 'kabarsagara' }
    const { activityId, flagNumber } = await recordActivity(city.bejo, input(change))
    expect(flagNumber).toBeNull()
    const raise = {
      activityId,
      electionId: city.election,
      candidateId: city.candidate,
      reason: 'Seri unggahan',
      reporter: '',
    }
    await raiseActivity(city.bejo, raise)
    const { rows } = await database.owner.query('select * from "Flag" where "activityId" = $1', [activityId])
    expect(rows[0]).toMatchObject({
      origin: 'officer',
      candidateState: 'calon',
      ruleClass: 'discipline',
      ruleCode: null,
    })
    expect(JSON.stringify(rows[0].explanation)).toContain('Seri unggahan')
    await expect(raiseActivity(city.bejo, raise)).rejects.toMatchObject({ code: 'alreadyDone' })
  })

  it.each([
    ['accountUnknown', { handle: 'tak.dikenal' }],
    ['employeeUnknown', { handle: 'tak.dikenal', employee: 'Nama Yang Tiada' }],
    ['accountHandle', { handle: 'bukan nama' }],
    ['outsideWindow', { seenAt: '2025-11-20T09:55' }],
    ['timeInFuture', { seenAt: '2031-11-20T09:55' }],
    ['actAfterSeen', { actAt: '2026-11-20T10:55' }],
    ['linkInvalid', { link: 'https://www.instagram.com/' }],
    ['reportOnly', { platform: 'whatsapp', handle: '0812', link: '' }],
    [
      'notFound',
      { evidence: ['019a6657-7900-7fef-86d7-c44f0ef946fc'], link: 'https://www.instagram.com/p/EVIDN12345/' },
    ],
  ])('is refused with %s and writes nothing', async (code, change) => {
    const tables = ['"Activity"', '"Account"', '"Sighting"', '"Flag"', '"AuditEntry"']
    const before = await Promise.all(tables.map(count))
    await expect(recordActivity(city.bejo, input(change))).rejects.toMatchObject({ code })
    expect(await Promise.all(tables.map(count))).toEqual(before)
  })
})
