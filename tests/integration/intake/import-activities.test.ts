import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { activityCsv, buildSagara, like } from '../../support/sagara'

const database = await freshDatabase()
const { stageActivityImport } = await import('@/lib/intake/stage-activity-import')
const { orderActivityImport, cancelActivityImport } = await import('@/lib/intake/order-activity-import')
const { applyActivityImport } = await import('@/lib/intake/apply-activity-import')
const { findImport } = await import('@/lib/intake/list-imports')
const { listRejected } = await import('@/lib/intake/list-rejected')
const city = await buildSagara(database.owner)
const job = { kind: 'job', name: 'apply-import' } as const
const count = async (sql: string) => Number((await database.owner.query(`select count(*) n from ${sql}`)).rows[0].n)

const FILE = activityCsv([
  like('lanjutkan.sagara', '2026-11-20'),
  like('lanjutkan.sagara', '2026-11-21'), // the same like, seen a day later
  like('lanjutkan.sagara', '2026-11-20', 'FGHIJ12345', 'sari.lama'), // her earlier handle
  like('lanjutkan.sagara', '2026-11-20', 'ABCDE12345', 'orang.lain'),
  like('lanjutkan.sagara', '2024-11-20', 'OLDOL12345'),
  like('toko.kue', '2026-11-20', 'CAKEC12345'),
  'dr_sari;instagram;tepuk tangan;;lanjutkan.sagara;;;31/02/2026',
  '=cmd|calc;instagram;suka;;x;;;',
])

async function stage(file = FILE) {
  const staged = await stageActivityImport(city.bejo, file)
  if (!staged.ok) throw new Error(staged.problem.code)
  return staged.runId
}

describe('a file of activities', () => {
  it('is sifted before anything is kept: only registered accounts, the monitoring period, and what is about the election', async () => {
    const run = await findImport(await stage())
    expect(run?.counts).toMatchObject({ rows: 8, new: 2, same: 1, rejected: 2, dropped: 3 })
    expect(run?.counts.droppedBy).toEqual({ notRegistered: 1, outsideWindow: 1, notAboutElection: 1 })
    const kept = JSON.stringify((await database.owner.query('select data from "ImportRow"')).rows)
    expect(kept).toContain('dr_sari')
    expect(kept).not.toContain('orang.lain')
    expect(kept).not.toContain('toko.kue')
  })

  it('writes nothing to the register before somebody applies it', async () => {
    const runId = await stage()
    await applyActivityImport(job, runId)
    expect(await count('"Activity"')).toBe(0)
  })

  it('is written once when it is applied, with every time of seeing, and twice the same file changes nothing', async () => {
    const first = await stage()
    await orderActivityImport(city.bejo, first)
    await Promise.all([applyActivityImport(job, first), applyActivityImport(job, first)])
    expect(await count('"Activity"')).toBe(2)
    expect(await count('"Sighting"')).toBe(3)
    const before = (await database.owner.query('select * from "Activity" order by id')).rows

    const second = await stage()
    expect((await findImport(second))?.counts).toMatchObject({ rows: 8, new: 0, same: 3, rejected: 2, dropped: 3 })
    await orderActivityImport(city.bejo, second)
    await applyActivityImport(job, second)
    expect((await database.owner.query('select * from "Activity" order by id')).rows).toEqual(before)
    expect(await count('"Sighting"')).toBe(3)
    expect(await count(`"AuditEntry" where event = 'import.applied'`)).toBe(2)
  })

  it('orders its writing and the detection inside the same transaction as the decision', async () => {
    expect(await count(`pgboss.job where name = 'apply-import'`)).toBe(2)
    expect(await count(`pgboss.job where name = 'detect-activities'`)).toBeGreaterThan(0)
    const [like] = (await database.owner.query('select "actAt", "firstSeenAt", source from "Activity"')).rows
    expect(like).toMatchObject({ actAt: null, source: 'activity-csv' })
  })

  it('is applied or cancelled once, however often the button is pressed', async () => {
    const runId = await stage(activityCsv([like('lanjutkan.sagara', '2026-11-20', 'KLMNO12345')]))
    await cancelActivityImport(city.bejo, runId)
    await expect(orderActivityImport(city.bejo, runId)).rejects.toMatchObject({ code: 'alreadyDone' })
    await applyActivityImport(job, runId)
    expect(await count('"Activity"')).toBe(2)
  })

  it('hands its rejected rows back to the office that imported it and to nobody else', async () => {
    const runId = await stage()
    const { header, rows } = await listRejected(city.bejo, runId)
    expect(header[0]).toBe('akun')
    expect(rows.map(({ line }) => line)).toEqual([8, 9])
    expect(rows[1]?.cells[0]).toBe('=cmd|calc')
    await expect(listRejected(city.andi, runId)).rejects.toMatchObject({ code: 'notFound' })
  })

  it.each([
    ['an empty file', 'a.csv', '', 'file.empty'],
    ['a table without the column of acts', 'a.csv', 'akun;teks\r\na;b\r\n', 'columns.missing'],
    ['a JSON array called an export', 'a.ndjson', '[{"a":1}]', 'file.nothingRead'],
    ['a picture', 'a.csv', '\u0089PNG\r\n', 'file'],
  ])('is refused as a whole when it is %s, and nothing is kept', async (_, name, text, code) => {
    const before = await count('"ImportRun"')
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const staged = await stageActivityImport(city.bejo, { name, bytes })
    expect(staged.ok ? 'taken' : staged.problem.code).toContain(code)
    expect(await count('"ImportRun"')).toBe(before)
  })
})
