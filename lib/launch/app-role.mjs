// The application signs in as netra_app: it owns nothing and bypasses nothing, so the guards in the migrations bind it.
import { requireConnection } from './database-url.mjs'
import { changeUrl, withClient } from './postgres-connection.mjs'
import { refuse } from './say.mjs'
import { keepSecret } from './state-folder.mjs'

const role = 'netra_app'

/** Waits are bounded for the application (security.md 7.8); a long job raises its own limit with SET LOCAL. */
const limits = { statement_timeout: '10s', lock_timeout: '2s', idle_in_transaction_session_timeout: '30s' }

async function requireWeakRole(url) {
  await requireConnection(url)
  const { rows } = await withClient(url, (client) =>
    client.query(
      `select current_user as name, rolsuper or rolbypassrls or exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relowner = r.oid and n.nspname = 'public' and c.relkind in ('r', 'p')) as strong from pg_roles r where rolname = current_user`,
    ),
  )
  if (rows[0].strong) refuse('roleTooStrong', { role: rows[0].name })
}

async function canSignIn(url) {
  try {
    await withClient(url, (client) => client.query('select 1'))
    return true
  } catch {
    return false
  }
}

/**
 * Makes sure that the application's role exists, before the migrations grant rights to it.
 * @param ownerUrl   address with the owner of the tables
 * @param options.mayReset      whether the password of an existing role may be set anew (our own clusters only)
 * @param options.passwordFile  state file that keeps the password
 * @param options.given         NETRA_APP_DATABASE_URL when the operator made the role
 * @returns address for the application
 */
export async function ensureAppRole(ownerUrl, { mayReset = false, passwordFile = 'app-password', given } = {}) {
  if (given) {
    await requireWeakRole(given)
    return given
  }
  const password = keepSecret(passwordFile, 24)
  const appUrl = changeUrl(ownerUrl, { user: role, password })
  if (await canSignIn(appUrl)) {
    await requireWeakRole(appUrl)
    return appUrl
  }
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query('select rolcanlogin from pg_roles where rolname = $1', [role])
    // A role without LOGIN was made by the migrations and never had a password that somebody could be using.
    if (rows[0]?.rolcanlogin && !mayReset) refuse('rolePasswordUnknown')
    try {
      if (!rows.length) await client.query(`create role ${role}`)
      await client.query(`alter role ${role} login password '${password}' nocreatedb nocreaterole`)
      for (const [name, value] of Object.entries(limits))
        await client.query(`alter role ${role} set ${name} = '${value}'`)
      const database = client.escapeIdentifier(decodeURIComponent(new URL(ownerUrl).pathname.slice(1)))
      await client.query(`grant connect on database ${database} to ${role}`)
    } catch (error) {
      if (error.code === '42501') refuse('roleMissing')
      throw error
    }
  })
  return appUrl
}
