import 'server-only'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { JobDoor } from '@/lib/doors/doors'
import { ownerDatabaseUrl } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { QUEUES } from './queues'

// Run by the launcher with the owner's rights, before web and worker start: the schema of the job queue, its queues, and
// for the application the rights to use them, not to change them. Doing it again changes nothing.
async function prepareQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, schema: 'pgboss', max: 2, supervise: false, schedule: false })
  boss.on('error', ({ message }) => log.error('queue', new Error(message)))
  await boss.start()
  for (const [name, queue] of Object.entries(QUEUES) as [JobDoor, (typeof QUEUES)[JobDoor]][])
    await boss.createQueue(name, queue)
  await boss.stop({ graceful: false })

  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(`
      REVOKE ALL ON SCHEMA pgboss FROM PUBLIC;
      GRANT USAGE ON SCHEMA pgboss TO netra_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO netra_app;
      REVOKE INSERT, UPDATE, DELETE ON pgboss.version FROM netra_app;
      GRANT UPDATE ON pgboss.version TO netra_app;
      GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO netra_app;
      GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO netra_app;`)
  } finally {
    await client.end()
  }
}

try {
  await prepareQueue(ownerDatabaseUrl())
} catch (error) {
  log.error('the job queue could not be prepared', error)
  process.exitCode = 1
}
