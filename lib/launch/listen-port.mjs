import net from 'node:net'
import { findFreePort } from './postgres-connection.mjs'
import { refuse } from './say.mjs'

function tryListen(port, host) {
  return new Promise((done) => {
    const server = net.createServer()
    server.on('error', (error) => done(error.code))
    server.listen({ port, host }, () => server.close(() => done(null)))
  })
}

/**
 * The port to serve on, checked before anything slow begins.
 * @param text  PORT as given, or undefined
 * @param fallback  port to use then
 */
export async function choosePort(text, fallback, host) {
  if (text !== undefined && text !== '' && !/^\d{1,5}$/.test(text)) refuse('portInvalid', { port: text })
  const port = text ? Number(text) : fallback
  if (port < 1 || port > 65535) refuse('portInvalid', { port: text })
  const problem = await tryListen(port, host)
  if (problem === 'EADDRINUSE') {
    const other = (await tryListen(port + 1, host)) === null ? port + 1 : await findFreePort()
    refuse('portTaken', { port, other })
  }
  if (problem === 'EACCES') refuse('portForbidden', { port })
  return port
}
