import 'server-only'
import { PgBoss } from 'pg-boss'
import { JOBS, type JobDoor } from '@/lib/doors/doors'
import { env } from '@/lib/platform/env'
import { findDeployment } from '@/lib/platform/find-deployment'
import { log } from '@/lib/platform/log'
import { applyImport } from './apply-import'
import { detectNewActivities } from './detect-activities'
import { QUEUES, SCHEDULE, type JobData } from './queues'
import { recheckStore } from './recheck-store'
import { sweepExpired } from './sweep-expired'
import { wakeWaitingFlags } from './wake-waiting-flags'

/** Every job: a thin file that calls one command. Each may be run again after a cut and has its effect once. */
const HANDLERS: { [Name in JobDoor]: (data: JobData[Name]) => Promise<void> } = {
  'apply-import': applyImport,
  'detect-activities': detectNewActivities,
  'wake-waiting-flags': wakeWaitingFlags,
  'sweep-expired': sweepExpired,
  'recheck-store': recheckStore,
}

async function runHandler<Name extends JobDoor>(name: Name, data: JobData[Name]): Promise<void> {
  const begun = Date.now()
  try {
    await HANDLERS[name](data)
    log.info('job done', { job: name, ms: Date.now() - begun })
  } catch (error) {
    log.error('job failed', error, { job: name })
    throw error
  }
}

// The worker signs in as the application: it uses the queue that prepare-queue.ts made and cannot change it.
async function work(): Promise<void> {
  const boss = new PgBoss({
    connectionString: env().NETRA_APP_DATABASE_URL,
    schema: 'pgboss',
    migrate: false,
    max: 4,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    reindex: false,
    monitorVacuum: false,
  })
  boss.on('error', ({ message }) => log.error('queue', new Error(message)))
  await boss.start()

  const { zone } = await findDeployment()
  for (const name of JOBS) {
    const refresh = { heartbeatRefreshSeconds: Math.floor(QUEUES[name].heartbeatSeconds / 3) }
    await boss.work<JobData[typeof name]>(name, { pollingIntervalSeconds: 1, ...refresh }, async ([job]) => {
      if (job) await runHandler(name, job.data)
    })
    const cron = SCHEDULE[name]
    if (cron) await boss.schedule(name, cron, {}, { tz: zone, missed: 'once' })
  }
  log.info('worker ready', { jobs: JOBS.length })

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    // A running job gets time to end; what does not end is taken up again by the next worker.
    await boss.stop({ graceful: true, timeout: 12_000 }).catch((error) => log.error('stopping', error))
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

try {
  await work()
} catch (error) {
  log.error('the worker could not start', error)
  process.exit(1)
}
