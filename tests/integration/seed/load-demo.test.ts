import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { verify } from '@node-rs/argon2'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cleanStart } from '@/prisma/seed/clean-start'
import { loadDemo } from '@/prisma/seed/load-demo'
import { freshDatabase } from '../../support/fresh-database'

// The last one opened is the one that lib/platform/db works with.
const third = await freshDatabase()
const second = await freshDatabase()
const first = await freshDatabase()
const { loadCaseState } = await import('@/lib/cases/load-state')
const { gatherFacts } = await import('@/lib/cases/gather-facts')
const { listSteps } = await import('@/lib/cases/workflow')
const { whyNot } = await import('@/lib/cases/policy')
const { db } = await import('@/lib/platform/db')

const DAY = '2026-11-22'
const state = mkdtempSync(path.join(tmpdir(), 'netra-state-'))
const settingsOf = (databaseUrl: string, store: string) => ({
  databaseUrl,
  store,
  day: DAY,
  signIns: path.join(state, 'demo-sign-ins.json'),
})

afterAll(() => rmSync(state, { recursive: true, force: true }))

/** Every table with what it holds, in one hash each; hashes of passwords are salted and left out. */
async function hashTables(pool: pg.Pool): Promise<Record<string, string>> {
  const { rows } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_name !~ '^_' order by 1`,
  )
  const hashes: Record<string, string> = {}
  for (const { name } of rows) {
    const row = name === 'User' ? `(to_jsonb(t) - 'passwordHash')` : 'to_jsonb(t)'
    const found =
      await pool.query(`select count(*)::text || ' ' || coalesce(md5(string_agg(h, '' order by h)), '') as hash
      from (select md5(${row}::text) as h from "${name}" t) as hashed`)
    hashes[name] = found.rows[0].hash
  }
  return hashes
}

const count = async (sql: string) => Number((await first.owner.query(`select count(*) as n from ${sql}`)).rows[0].n)

describe('loading the demo city', () => {
  beforeAll(async () => {
    await loadDemo(settingsOf(first.ownerUrl, first.store))
    await loadDemo(settingsOf(second.ownerUrl, second.store))
  }, 120_000)

  it('fills the tables', async () => {
    expect(await count('"Employee"')).toBeGreaterThan(3900)
    expect(await count('"Unit"')).toBe(40)
    expect(await count('"Account"')).toBeGreaterThan(8500)
    expect(await count('"Election"')).toBe(2)
    expect(await count('"Flag"')).toBe(300)
    expect(await count('"Case"')).toBe(60)
    expect(await count('"Rulebook" where "state" = \'active\'')).toBe(1)
    expect(await count('"Deployment" where "isDemo"')).toBe(1)
    const next = await first.owner.query(`select nextval('"Flag_number_seq"')::int as n`)
    expect(next.rows[0].n).toBe(301)
  })

  it('gives the same rows for the same day', async () => {
    expect(await hashTables(first.owner)).toEqual(await hashTables(second.owner))
  })

  it('remembers sign-ins whose password fits', async () => {
    const signIns = JSON.parse(readFileSync(path.join(state, 'demo-sign-ins.json'), 'utf8')) as {
      email: string
      password: string
    }[]
    expect(signIns).toHaveLength(12)
    const { rows } = await first.owner.query('select "passwordHash" as hash from "User" where "email" = $1', [
      signIns[0]?.email,
    ])
    expect(await verify(rows[0].hash, signIns[0]?.password ?? '')).toBe(true)
  })

  it('leaves every open case with a step that somebody may take', async () => {
    const people = (await first.owner.query('select "id", "name", "roles"::text[] as roles, "personKey" from "User"'))
      .rows
    const cases = (await first.owner.query(`select "id", "stage" from "Case" where "stage" <> 'closed'`)).rows
    const stuck: string[] = []
    for (const { id, stage } of cases) {
      const facts = gatherFacts(await loadCaseState(db(), id), DAY)
      const isOpen = people.some((person) =>
        listSteps(facts.stage).some(
          ({ action }) => whyNot({ kind: 'person', sessionId: '', ...person }, action, facts) === null,
        ),
      )
      if (!isOpen) stuck.push(stage)
    }
    expect(stuck).toEqual([])
  })

  it('refuses a database that holds anything, and writes nothing', async () => {
    const before = await hashTables(second.owner)
    await expect(loadDemo(settingsOf(second.ownerUrl, second.store))).rejects.toThrow(/already holds rows/)
    expect(await hashTables(second.owner)).toEqual(before)
  })

  it('as a program ends with 3 in production unless the database is the embedded one', () => {
    const run = spawnSync(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', 'prisma/seed/load-demo.ts'],
      {
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NETRA_EMBEDDED: '',
          DATABASE_URL: second.ownerUrl,
          NETRA_STATE: state,
        },
        encoding: 'utf8',
      },
    )
    expect(run.status).toBe(3)
    expect(run.stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('a clean start', () => {
  it('brings the rulebook and the calendar and nobody', async () => {
    const clean = third
    await cleanStart(clean.ownerUrl, DAY)
    const rows = async (table: string) =>
      Number((await clean.owner.query(`select count(*) as n from "${table}"`)).rows[0].n)
    expect(await rows('Rulebook')).toBe(1)
    expect(await rows('ViolationType')).toBeGreaterThanOrEqual(20)
    expect(await rows('NonWorkingDay')).toBeGreaterThan(20)
    expect(await rows('Deployment')).toBe(1)
    expect(await rows('User')).toBe(0)
    expect(await rows('Employee')).toBe(0)
    const before = await hashTables(clean.owner)
    await cleanStart(clean.ownerUrl, DAY)
    expect(await hashTables(clean.owner)).toEqual(before)
  })

  it('beside what is there already changes nothing', async () => {
    const before = await hashTables(second.owner)
    await cleanStart(second.ownerUrl, DAY)
    expect(await hashTables(second.owner)).toEqual(before)
  })
})
