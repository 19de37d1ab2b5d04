import { withClient } from './postgres-connection.mjs'
import { refuse, Refusal } from './say.mjs'

/** Host, port and name of a database without its password, for people. */
export function placeOf(url) {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || 5432}${pathname}`
}

/** The refusal for whatever went wrong while connecting; null when the error is not about connecting. */
function explain(error, url) {
  const { hostname, username, pathname } = new URL(url)
  const place = placeOf(url)
  const database = decodeURIComponent(pathname.slice(1))
  const user = decodeURIComponent(username)
  const code = error.code ?? error.errors?.[0]?.code
  if (['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET'].includes(code)) return ['urlRefused', { place }]
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(code)) return ['urlUnknownHost', { host: hostname }]
  if (code === 'ETIMEDOUT' || /timeout/i.test(error.message)) return ['urlTimeout', { place }]
  if (code === '28P01' || /password must be a string|no password/i.test(error.message))
    return ['urlWrongPassword', { place, user }]
  if (code === '3D000') return ['urlNoDatabase', { place, database }]
  return ['urlRefusedOther', { place, message: error.message.split('\n')[0] }]
}

/** Refuses unless the text is the address of a Postgres database. */
export function requireDatabaseUrl(text) {
  let url
  try {
    url = new URL(text)
  } catch {
    refuse('urlMalformed')
  }
  const complete = url.hostname && url.username && url.pathname.length > 1
  if (!['postgres:', 'postgresql:'].includes(url.protocol) || !complete) refuse('urlMalformed')
  return text
}

/** Connects once and refuses with one sentence when that is not possible. */
export async function requireConnection(url) {
  try {
    await withClient(url, (client) => client.query('select 1'))
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(...explain(error, url))
  }
}
