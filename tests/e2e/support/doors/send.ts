import http from 'node:http'

export const BASE = process.env.NETRA_BASE_URL ?? 'http://localhost:3000'
const agent = new http.Agent({ keepAlive: true, maxSockets: 6 })

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string }
export type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer }

/** One request with exactly these headers, as no browser and no fetch would send it; redirects are not followed. */
export function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
  const { hostname, port } = new URL(BASE)
  return new Promise((done, fail) => {
    const request = http.request({ hostname, port, path, method, headers, agent, timeout: 60_000 }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', fail)
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      )
    })
    request.on('timeout', () => request.destroy(new Error(`no answer from ${method} ${path}`)))
    request.on('error', fail)
    request.end(body)
  })
}

/** Runs `work` over all items, a few at a time: the server has two processors and other journeys to serve. */
export async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = [...items]
  const walk = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: 5 }, walk))
}

/** Multipart as browsers send it, without files. */
export function multipart(fields: [name: string, value: string][]): { type: string; body: string } {
  const mark = '----netra-doors'
  const parts = fields.map(
    ([name, value]) => `--${mark}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return { type: `multipart/form-data; boundary=${mark}`, body: `${parts.join('')}--${mark}--\r\n` }
}

/** A page that came back instead of what was asked: the way it was refused, or `in`. Reads streamed pages too. */
export function judge({ status, headers, body }: Answer): string {
  const streamed = /NEXT_REDIRECT;\w+;([^;"\\]+);/.exec(body)?.[1]
  const to = headers.location ?? streamed
  if (status >= 500) return `fault ${status}`
  if (to) return new URL(to, BASE).pathname === '/sign-in' ? 'sign-in' : `away to ${new URL(to, BASE).pathname}`
  if (status === 404 || /NEXT_HTTP_ERROR_FALLBACK;404/.test(body)) return 'not there'
  return status === 200 ? 'in' : String(status)
}
