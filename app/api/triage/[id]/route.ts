import { routeHandler } from '@/lib/doors/route-handler'
import { Refusal } from '@/lib/platform/refusal'
import { getFlagStatus } from '@/lib/flags/get-flag-status'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a flag that stands open in a browser was decided or taken into work by somebody else meanwhile. */
export const GET = routeHandler<{ id: string }>('GET /api/triage/[id]', async (actor, _request, { id }) => {
  if (!UUID.test(id)) throw new Refusal('notFound')
  return Response.json(await getFlagStatus(actor, id))
})
