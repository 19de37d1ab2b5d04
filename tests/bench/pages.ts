import http from 'node:http'
import { openSession } from '../support/open-session'

// Server time of the heavy pages with the demo city: twenty requests under way at any time, as in the office at nine.
const BASE = process.env.NETRA_BASE_URL ?? 'http://localhost:3000'
const CONNECTIONS = 20
const REQUESTS = 400
const WARM_UP = 40

const PAGES = [
  { path: '/api/health', who: 'rina' },
  { path: '/desk', who: 'rina' },
  { path: '/triage', who: 'rina' },
  { path: '/cases', who: 'andi' },
  { path: '/registry', who: 'tuti' },
  { path: '/leadership', who: 'nur' },
]

const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS })

function once(path: string, cookie: string): Promise<{ ms: number; bytes: number; status: number }> {
  return new Promise((done, fail) => {
    const begin = performance.now()
    http
      .get(`${BASE}${path}`, { agent, headers: { cookie } }, (response) => {
        let bytes = 0
        response.on('data', (chunk: Buffer) => (bytes += chunk.byteLength))
        response.on('end', () => done({ ms: performance.now() - begin, bytes, status: response.statusCode ?? 0 }))
      })
      .on('error', fail)
  })
}

async function run(path: string, cookie: string, requests: number, width: number) {
  const results: Awaited<ReturnType<typeof once>>[] = []
  let started = 0
  const lane = async () => {
    while (started++ < requests) results.push(await once(path, cookie))
  }
  const begin = performance.now()
  await Promise.all(Array.from({ length: width }, lane))
  const times = results.map((result) => result.ms).sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)
  const bad = results.filter((result) => result.status !== 200).length
  return {
    p50: at(0.5),
    p95: at(0.95),
    max: at(1),
    perSecond: Math.round((results.length / (performance.now() - begin)) * 1000),
    bytes: results[0]?.bytes ?? 0,
    bad,
  }
}

const print = (cells: (string | number)[]) =>
  console.log(cells.map((cell, index) => (index === 0 ? String(cell).padEnd(16) : String(cell).padStart(12))).join(''))
print(['page', 'alone p50', '20 p50', '20 p95', '20 max', 'req/s', 'bytes', 'not 200', 'p95/health'])
let ground = 1
for (const { path, who } of PAGES) {
  const cookie = await openSession(BASE, `${who}@sagara.test`)
  await run(path, cookie, WARM_UP, 4)
  const alone = await run(path, cookie, 20, 1)
  const busy = await run(path, cookie, REQUESTS, CONNECTIONS)
  if (path === '/api/health') ground = Math.max(1, busy.p95)
  print([
    path,
    `${alone.p50} ms`,
    `${busy.p50} ms`,
    `${busy.p95} ms`,
    `${busy.max} ms`,
    busy.perSecond,
    busy.bytes,
    busy.bad,
    (busy.p95 / ground).toFixed(1),
  ])
}
agent.destroy()
