import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { activityCsv, buildSagara, like } from '../../support/sagara'

const database = await freshDatabase()
const { stageActivityImport } = await import('@/lib/intake/stage-activity-import')
const { orderActivityImport } = await import('@/lib/intake/order-activity-import')
const city = await buildSagara(database.owner)
const workers: ChildProcess[] = []

function startWorker(): ChildProcess {
  const args = ['--conditions=react-server', '--import', 'tsx', 'lib/jobs/worker.ts']
  const { DATABASE_URL: _, ...env } = process.env
  const worker = spawn(process.execPath, args, { env, stdio: 'ignore' })
  workers.push(worker)
  return worker
}

async function until(what: string, holds: () => Promise<boolean>, seconds: number) {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`not within ${seconds} s: ${what}`)
    await wait(250)
  }
}
const one = async (sql: string) => Object.values((await database.owner.query(sql)).rows[0] ?? {})[0]

afterAll(() => workers.forEach((worker) => worker.kill('SIGKILL')))

it(
  'an import whose worker is killed in the middle is finished by the next one, with one effect',
  { timeout: 150_000 },
  async () => {
    const file = activityCsv(
      Array.from({ length: 40 }, (_, at) => like('lanjutkan.sagara', '2026-11-20', `ITEM${at}XXXXX`)),
    )
    const staged = await stageActivityImport(city.bejo, file)
    if (!staged.ok) throw new Error(staged.problem.code)
    await orderActivityImport(city.bejo, staged.runId)

    // A lock holds the worker in the middle of its writing.
    const holder = await database.owner.connect()
    await holder.query('begin; lock table "Sighting" in access exclusive mode')
    const first = startWorker()
    await until(
      'the job waits in the middle',
      async () => Number(await one(`select count(*) from pg_locks where not granted`)) > 0,
      40,
    )
    first.kill('SIGKILL')
    await wait(500)
    await holder.query('rollback')
    holder.release()
    expect(await one('select count(*)::int from "Activity"')).toBe(0)

    startWorker()
    await until('the run is applied', async () => (await one('select state from "ImportRun"')) === 'applied', 90)
    await until('detection has read all', async () => (await one('select count(*)::int from "Flag"')) === 40, 40)
    expect(await one('select count(*)::int from "Activity"')).toBe(40)
    expect(await one('select count(*)::int from "Sighting"')).toBe(40)
    expect(await one(`select count(*)::int from "AuditEntry" where event = 'import.applied'`)).toBe(1)
    expect(await one(`select count(*)::int from "AuditEntry" where event = 'flag.raised'`)).toBe(40)
  },
)

it('a worker that is asked to end ends by itself', { timeout: 40_000 }, async () => {
  const worker = workers.at(-1)!
  const ended = new Promise<number | null>((done) => worker.on('exit', done))
  worker.kill('SIGTERM')
  expect(await ended).toBe(0)
})

it('the application may use the queue and not change it', async () => {
  await expect(database.app.query('create table pgboss.mine (id int)')).rejects.toThrow(/permission denied/)
  await expect(database.app.query('drop table pgboss.job_common')).rejects.toThrow(/must be owner/)
})
