import type { RefusalCode, RefusalParams } from '@/lib/platform/refusal'

const PREFIX = 'refused'

/**
 * The way back to the page that a form was sent from, with the refusal as a code and its parameters in the address (never
 * as a sentence, so that no link can put words into Netra's mouth). `from` is the Referer; anything odd leads to the desk.
 */
export function refusalUrl(from: string | null, host: string, code: RefusalCode, params: RefusalParams): string {
  let back = new URL('/desk', `http://${host}`)
  try {
    const url = new URL(from ?? '')
    if (url.host === host) back = url
  } catch {
    // no usable Referer: the desk
  }
  for (const name of [...back.searchParams.keys()])
    if (name === PREFIX || name.startsWith(`${PREFIX}.`)) back.searchParams.delete(name)
  back.searchParams.set(PREFIX, code)
  for (const [name, value] of Object.entries(params))
    back.searchParams.set(`${PREFIX}.${name}`, String(value).slice(0, 200))
  // One slash at the front: two would name another host.
  return back.pathname.replace(/^\/{2,}/, '/') + back.search
}

type Search = Record<string, string | string[] | undefined>

/** The refusal that an address carries, or null. `has` says whether a code has words. */
export function refusalFromSearch(
  search: Search,
  has: (code: string) => boolean,
): { code: RefusalCode; params: Record<string, string> } | null {
  const code = search[PREFIX]
  if (typeof code !== 'string' || !/^[a-zA-Z]+$/.test(code) || !has(code)) return null
  const params: Record<string, string> = {}
  for (const [name, value] of Object.entries(search)) {
    if (name.startsWith(`${PREFIX}.`) && typeof value === 'string')
      params[name.slice(PREFIX.length + 1)] = value.slice(0, 200)
  }
  return { code: code as RefusalCode, params }
}
