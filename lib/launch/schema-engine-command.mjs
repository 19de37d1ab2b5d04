import { addressOf, quoteName, withConnection } from './schema-engine-adapter.mjs'

const log = (level, fields) =>
  process.stderr.write(
    JSON.stringify({ timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' }) + '\n',
  )

function explain(error, url, database) {
  if (error.code === '3D000') return ['P1003', `Database \`${database}\` does not exist`]
  if (error.code === '28P01' || error.code === '28000') return ['P1000', error.message]
  if (/^[0-9A-Z]{5}$/.test(error.code ?? '')) return ['P1010', error.message]
  return ['P1001', `Can't reach database server at \`${new URL(url).host}\``]
}

/** The engine's sub-command `cli can-connect-to-database|create-database|drop-database`; the exit code. */
export async function runEngineCommand(command, url) {
  log('INFO', { message: 'Starting schema engine CLI' })
  const database = decodeURIComponent(new URL(url).pathname.slice(1))
  try {
    await withConnection(
      addressOf(url, command === 'can-connect-to-database' ? undefined : 'postgres'),
      async (client) => {
        if (command === 'create-database') await client.query(`create database ${quoteName(database)}`)
        if (command !== 'drop-database') return
        await client.query(`drop database if exists ${quoteName(database)} with (force)`)
        log('INFO', { message: 'The database was successfully dropped.' })
      },
    )
    return 0
  } catch (error) {
    if (command === 'create-database' && ['42P04', '23505'].includes(error.code)) return 0 // another process won the race
    const [error_code, message] = explain(error, url, database)
    log('ERROR', { is_panic: false, error_code, message })
    return 1
  }
}
