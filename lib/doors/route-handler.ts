import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { log } from '@/lib/platform/log'
import { Refusal } from '@/lib/platform/refusal'
import type { Person } from '@/lib/staff/actor'
import { findActor } from '@/lib/staff/find-actor'
import { ROUTES, type RouteDoor } from './doors'
import { mayEnter } from './may-enter'
import { recordRefusedDoor } from './record-refused-door'
import { refusalUrl } from './refusal-in-url'
import { isSameOrigin } from './same-origin'

type Context<Params> = { params: Promise<Params> }

/**
 * The one shape of a route handler: same origin for writes → who → may they → run → a Refusal becomes JSON
 * `{ code, message }` with status 401, 404, 409 or 422. Missing right and missing thing give the same 404.
 */
export function routeHandler<Params = Record<string, never>>(
  door: RouteDoor,
  run: (actor: Person, request: Request, params: Params) => Promise<Response>,
): (request: Request, context: Context<Params>) => Promise<Response> {
  return async (request, context) => {
    try {
      if (!door.startsWith('GET') && !isSameOrigin(request.headers)) throw new Refusal('crossSite')
      const actor = await findActor()
      if (!actor) throw new Refusal('notSignedIn')
      if (!mayEnter(actor, ROUTES[door])) {
        await recordRefusedDoor(actor, door)
        throw new Refusal('notFound')
      }
      const response = await run(actor, request, await context.params)
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store')
      return response
    } catch (error) {
      unstable_rethrow(error)
      return await refuse(error, request)
    }
  }
}

const STATUS: Partial<Record<string, number>> = {
  notSignedIn: 401,
  notFound: 404,
  crossSite: 403,
  changedMeanwhile: 409,
  alreadyDone: 409,
}

async function refuse(error: unknown, request: Request): Promise<Response> {
  const t = await getTranslations('refusals')
  const headers = { 'cache-control': 'private, no-store' }
  if (error instanceof Refusal) {
    // A form posted without script wants a page, not JSON: back to where it was filled in, with the reason.
    const host = request.headers.get('host')
    if (request.method === 'POST' && host && request.headers.get('accept')?.includes('text/html')) {
      const location = refusalUrl(request.headers.get('referer'), host, error.code, error.params)
      return new Response(null, { status: 303, headers: { ...headers, location } })
    }
    const message = t(error.code, error.params as never)
    return Response.json({ code: error.code, message }, { status: STATUS[error.code] ?? 422, headers })
  }
  const code = crypto.randomUUID().slice(0, 8)
  log.error('route failed', error, { code })
  return Response.json({ code: 'fault', message: t('fault', { code }) }, { status: 500, headers })
}
