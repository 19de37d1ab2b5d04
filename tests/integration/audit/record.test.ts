import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'
import { putUser, snapshot, type Account } from '../staff/people'

const database = await freshDatabase()
const { record } = await import('@/lib/audit/record')
const { transaction } = await import('@/lib/platform/db')
const { changeRoles, disableUser } = await import('@/lib/staff/change-roles')
const { addUser } = await import('@/lib/staff/add-user')
const { signIn } = await import('@/lib/staff/sign-in')
const { hashPassword } = await import('@/lib/staff/hash-password')
const { AuditFilter, listAuditEntries } = await import('@/lib/audit/list-entries')

let admin: Account
let other: Account
beforeAll(async () => {
  admin = await putUser(database.owner, { roles: ['administrator'] })
  other = await putUser(database.owner, { passwordHash: await hashPassword('hujan turun di kebun') })
})
const entries = async () => (await database.owner.query('select * from "AuditEntry" order by "seq"')).rows

describe('an entry and its change', () => {
  it('happen together', async () => {
    await transaction(async (tx) => {
      await tx.user.update({ where: { id: other.id }, data: { locale: 'en' } })
      await record(tx, admin.person, 'user.preferencesChanged', { locale: 'en' }, { type: 'user', id: other.id })
    })
    expect(await entries()).toEqual([
      expect.objectContaining({
        actorId: admin.id,
        actorName: admin.person.name,
        actorRoles: ['administrator'],
        event: 'user.preferencesChanged',
        subjectType: 'user',
        subjectId: other.id,
        detail: { locale: 'en' },
      }),
    ])
  })

  it('are undone together', async () => {
    const before = await snapshot(database.owner)
    const work = transaction(async (tx) => {
      await tx.user.update({ where: { id: other.id }, data: { locale: 'id' } })
      await record(tx, admin.person, 'user.preferencesChanged', { locale: 'id' }, { type: 'user', id: other.id })
      throw new Error('something later goes wrong')
    })
    await expect(work).rejects.toThrow('something later')
    expect(await snapshot(database.owner)).toEqual(before)
  })

  it('name a job by its name', async () => {
    await transaction((tx) => record(tx, { kind: 'job', name: 'sweep' }, 'import.cancelled', { kind: 'employees' }))
    expect((await entries()).at(-1)).toMatchObject({ actorId: null, actorName: 'sweep', actorRoles: ['job'] })
  })
})

describe('when the record cannot be written, nothing changes', () => {
  beforeAll(() =>
    database.owner.query(`
      create function fail_entry() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
      create trigger broken before insert on "AuditEntry" for each row execute function fail_entry()`),
  )
  const roles = ['kominfo_verifier' as const]
  it.each([
    ['changeRoles', () => changeRoles(admin.person, { userId: other.id, version: 1, roles })],
    ['disableUser', () => disableUser(admin.person, { userId: other.id, version: 1, reason: 'x' })],
    ['addUser', () => addUser(admin.person, { email: 'baru@kota.test', name: 'Baru', number: '', roles })],
    ['signIn', () => signIn({ email: other.email, password: 'hujan turun di kebun', device: '' })],
  ])('%s', async (_name, work) => {
    const before = await snapshot(database.owner)
    await expect(work()).rejects.toThrow()
    expect(await snapshot(database.owner)).toEqual(before)
  })

  it('and once it can again, they do', async () => {
    await database.owner.query('drop trigger broken on "AuditEntry"')
    await changeRoles(admin.person, { userId: other.id, version: 1, roles })
    expect((await entries()).at(-1)).toMatchObject({ event: 'user.rolesChanged' })
  })
})

describe('the record is never altered', () => {
  const attacks = [
    `update "AuditEntry" set "actorName" = 'Orang lain'`,
    `update "AuditEntry" set "detail" = '{}' where "seq" = 1`,
    'delete from "AuditEntry"',
    'delete from "AuditEntry" where "seq" = 1',
    'truncate "AuditEntry"',
    'truncate "AuditEntry" cascade',
    `insert into "AuditEntry" ("seq", "actorName", "event", "detail") values (1, 'x', 'x', '{}')
       on conflict ("seq") do update set "actorName" = 'x'`,
  ]
  it.each(attacks)('by the application: %s', async (attack) => {
    const before = await entries()
    expect(before.length).toBeGreaterThan(1)
    await expect(database.app.query(attack)).rejects.toMatchObject({ code: '42501' })
    expect(await entries()).toEqual(before)
  })

  it.each(attacks)('by the owner of the tables: %s', async (attack) => {
    const before = await entries()
    await expect(database.owner.query(attack)).rejects.toMatchObject({ code: '42501' })
    expect(await entries()).toEqual(before)
  })

  it('nor can the application take the guard away', async () => {
    for (const attack of [
      'alter table "AuditEntry" disable trigger all',
      'drop trigger "AuditEntry_append_only" on "AuditEntry"',
      'drop table "AuditEntry"',
      'create or replace function refuse_alteration() returns trigger language plpgsql as $$ begin return null; end $$',
      `set session_replication_role = 'replica'`,
      'set role postgres',
    ])
      await expect(database.app.query(attack), attack).rejects.toMatchObject({ code: expect.stringMatching(/^42/) })
    // Granting oneself what one may not grant is only a warning in Postgres, so look at what came of it.
    await database.app.query('grant update, delete, truncate on "AuditEntry" to netra_app')
    const { rows } = await database.owner.query(
      `select has_table_privilege('netra_app', '"AuditEntry"', 'update, delete, truncate, trigger') as may`,
    )
    expect(rows).toEqual([{ may: false }])
  })
})

describe('reading the record', () => {
  it('takes odd filters as text, never as a pattern or a query', async () => {
    const all = await listAuditEntries({}, 'Asia/Jakarta', 1000)
    expect(all.length).toBe((await entries()).length)
    for (const actor of ['%', '_', `' or 1=1 --`, '\\'])
      expect(await listAuditEntries({ actor }, 'Asia/Jakarta'), actor).toEqual([])
    expect(AuditFilter.parse({ actor: 'a\0b', subject: '\0', event: "x'", from: '2026-02-31', before: '-1' })).toEqual(
      {},
    )
    expect(await listAuditEntries({ event: 'user.rolesChanged' }, 'Asia/Jakarta')).toHaveLength(1)
  })
})
