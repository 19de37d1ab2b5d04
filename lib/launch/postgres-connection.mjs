import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'

/** A port that is free on 127.0.0.1 now. */
export function findFreePort() {
  return new Promise((done, failed) => {
    const server = net.createServer()
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

/** Whether nobody listens at the port of 127.0.0.1. */
export function isPortFree(port) {
  return new Promise((done) => {
    const server = net.createServer()
    server.on('error', () => done(false))
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })
}

/** Address of a database of the cluster in `home`, with its superuser. */
export function clusterUrl(home, port, database = 'postgres') {
  const password = fs.readFileSync(path.join(home, 'password'), 'utf8').trim()
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** Whether somebody listens at the port of 127.0.0.1; costs nothing, so it may be asked again and again. */
export function isPortOpen(port) {
  return new Promise((done) => {
    const socket = net.connect({ port, host: '127.0.0.1' })
    socket.on('connect', () => (socket.destroy(), done(true)))
    socket.on('error', () => done(false))
  })
}

/** An address with another database, user or password. */
export function changeUrl(url, { database, user, password }) {
  const changed = new URL(url)
  if (database !== undefined) changed.pathname = '/' + encodeURIComponent(database)
  if (user !== undefined) changed.username = encodeURIComponent(user)
  if (password !== undefined) changed.password = encodeURIComponent(password)
  changed.searchParams.delete('schema') // a Prisma setting that Postgres does not know
  return changed.toString()
}

/** Opens a connection, hands it to `work` and closes it in every case. */
export async function withClient(url, work, settings = {}) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, ...settings })
  client.on('error', () => {}) // a lost connection shows as the failure of the statement
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** What answers at a cluster's port: 'ours', 'starting', 'other' (not our password) or 'nothing'. The port is trusted, not the pid file. */
export async function whoAnswers(home, port) {
  if (!port || !fs.existsSync(path.join(home, 'password'))) return 'nothing'
  try {
    await withClient(clusterUrl(home, port), (client) => client.query('select 1'), { connectionTimeoutMillis: 3000 })
    return 'ours'
  } catch (error) {
    if (error.code === '57P03') return 'starting'
    return error.code === 'ECONNREFUSED' ? 'nothing' : 'other'
  }
}
