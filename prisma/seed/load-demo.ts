import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type pg from 'pg'
import { addDays } from '@/lib/rulebook/days'
import { TABLE_ORDER } from './city/book'
import { buildCity } from './city/build-city'
import { STAFF_PEOPLE } from './city/staff-people'
import { hashDemoPassword, DEMO_PASSWORD } from './demo-password'
import { loadRulebook } from './load-rulebook'
import { LoadRefusal, readLoadSettings, type LoadSettings } from './load-settings'
import { inTransaction, runLoad } from './run-load'
import { writeRows } from './write-rows'

const NEVER_BESIDE = ['User', 'Employee', 'Election'] as const

/** Refuses a database in which anybody or anything already is, or that is not ours in production. */
async function refuseUnlessEmpty(client: pg.ClientBase) {
  await client.query('LOCK TABLE "User", "Employee", "Election" IN SHARE ROW EXCLUSIVE MODE')
  for (const table of NEVER_BESIDE) {
    const { rowCount } = await client.query(`SELECT 1 FROM "${table}" LIMIT 1`)
    if (rowCount)
      throw new LoadRefusal(
        `The database already holds rows in "${table}"; the demo city is only loaded into an empty one.`,
      )
  }
}

/**
 * Fills an empty database with Kota Sagara, a city that does not exist, and remembers its sign-ins. One transaction:
 * either everything is there or nothing. The same anchor day gives the same rows, but for the password hashes.
 */
export async function loadDemo(settings: LoadSettings): Promise<string> {
  const started = performance.now()
  const passwordHash = await hashDemoPassword()
  const counts = await inTransaction(settings.databaseUrl, async (client) => {
    await refuseUnlessEmpty(client)
    const rulebookId = await loadRulebook(client, { id: RULEBOOK_ID, activeFrom: addDays(settings.day, -400) })
    const book = await buildCity({ day: settings.day, store: settings.store, passwordHash, rulebookId })
    await client.query('DELETE FROM "Deployment"')
    for (const table of TABLE_ORDER) await writeRows(client, table, book[table])
    await client.query(`SELECT setval('"Flag_number_seq"', COALESCE((SELECT max("number") FROM "Flag"), 1))`)
    return {
      employees: book.Employee.length,
      accounts: book.Account.length,
      flags: book.Flag.length,
      cases: book.Case.length,
    }
  })
  const signIns = STAFF_PEOPLE.map(({ key, name, roles }) => ({
    email: `${key}@sagara.test`,
    name,
    roles,
    password: DEMO_PASSWORD,
  }))
  writeFileSync(settings.signIns, JSON.stringify(signIns, null, 2) + '\n', { mode: 0o600 })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  return `Kota Sagara: ${counts.employees} employees, ${counts.accounts} accounts, ${counts.flags} flags, ${counts.cases} cases in ${seconds} s.`
}

const RULEBOOK_ID = '01900000-0000-7000-8000-000000000001'

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runLoad(async () => {
    if (process.env.NODE_ENV === 'production' && process.env.NETRA_EMBEDDED !== '1') {
      throw new LoadRefusal(
        'The demo city has known passwords and is never loaded into a production database that is not the embedded one.',
      )
    }
    return loadDemo(readLoadSettings(process.env))
  })
}
