import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../support/fresh-database'

const database = await freshDatabase()
const read = async (text: string) => (await database.owner.query(text)).rows

describe('the application’s role in the database', () => {
  it('may do to each table exactly this (a new right is a changed line here: vitest -u)', async () => {
    const rows = await read(`
      select n.nspname || '.' || c.relname as name,
        array_to_string(array(select p from unnest(array['SELECT','INSERT','UPDATE','DELETE','TRUNCATE','REFERENCES','TRIGGER']) p
          where has_table_privilege('netra_app', c.oid, p)), ' ') as may
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      order by 1`)
    const lines = rows.map(({ name, may }) => `${name}: ${may || '-'}`)
    await expect([...lines, ''].join('\n')).toMatchFileSnapshot('./grants.txt')
  })

  it('has no right to a single column that it lacks for the table', async () => {
    expect(
      await read(`select attrelid::regclass::text as name, attname from pg_attribute
        where attacl is not null and attrelid::regclass::text not like 'pg\\_%'`),
    ).toEqual([])
  })

  it('owns nothing, is nobody’s member, and may not pass by row security, create or replicate', async () => {
    expect(
      await read(`select rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication, rolcanlogin from pg_roles
        where rolname = 'netra_app'`),
    ).toEqual([
      {
        rolsuper: false,
        rolcreatedb: false,
        rolcreaterole: false,
        rolbypassrls: false,
        rolreplication: false,
        rolcanlogin: true,
      },
    ])
    const role = `(select oid from pg_roles where rolname = 'netra_app')`
    expect(await read(`select relname from pg_class where relowner = ${role}`)).toEqual([])
    expect(await read(`select proname from pg_proc where proowner = ${role}`)).toEqual([])
    expect(await read(`select nspname from pg_namespace where nspowner = ${role}`)).toEqual([])
    expect(await read(`select datname from pg_database where datdba = ${role}`)).toEqual([])
    expect(await read(`select roleid from pg_auth_members where member = ${role}`)).toEqual([])
  })

  it('cannot make anything, here or in the job queue', async () => {
    for (const attempt of [
      'create table mine (a int)',
      'create table pgboss.mine (a int)',
      'create schema mine',
      'create function mine() returns int language sql as $$ select 1 $$',
      'alter table "User" add column mine text',
      'alter table "User" disable row level security',
      'create extension dblink',
      `copy "User" to program 'cat'`,
      `select pg_read_file('/etc/passwd')`,
      'insert into "_prisma_migrations" default values',
    ])
      await expect(database.app.query(attempt), attempt).rejects.toMatchObject({ code: '42501' })
  })

  it('is let into the schemas public and pgboss only', async () => {
    expect(
      await read(`select nspname, has_schema_privilege('netra_app', nspname, 'create') as makes from pg_namespace
        where has_schema_privilege('netra_app', nspname, 'usage') and nspname not like 'pg\\_%'
          and nspname <> 'information_schema' order by 1`),
    ).toEqual([
      { nspname: 'pgboss', makes: false },
      { nspname: 'public', makes: false },
    ])
  })

  it('meets a guard at every table that only grows, at evidence and at papers', async () => {
    const grows = ['AuditEntry', 'AccountProof', 'FlagDecision', 'Assessment', 'Document', 'Evidence', 'Recommendation']
    grows.push('Clarification', 'Sighting', 'ActivityEvidence', 'ClarificationEvidence')
    for (const table of grows) {
      await expect(database.app.query(`delete from "${table}"`), table).rejects.toMatchObject({ code: '42501' })
      await expect(database.app.query(`truncate "${table}"`), table).rejects.toMatchObject({ code: '42501' })
      const { rows } = await database.owner.query(
        'select attname from pg_attribute where attrelid = $1::regclass and attnum = 1',
        [`"${table}"`],
      )
      const column = rows[0].attname
      await expect(database.app.query(`update "${table}" set "${column}" = "${column}"`), table).rejects.toMatchObject({
        code: '42501',
      })
    }
  })
})
