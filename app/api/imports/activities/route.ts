import { routeHandler } from '@/lib/doors/route-handler'
import { INTAKE_LIMITS } from '@/lib/intake/intake-limits'
import { readUpload } from '@/lib/doors/read-upload'
import { stageActivityImport } from '@/lib/intake/stage-activity-import'
import { Refusal } from '@/lib/platform/refusal'

export const dynamic = 'force-dynamic'

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } })

/** One file from the plain form of /intake; answers with the page of its check, or goes back saying what is wrong. */
export const POST = routeHandler('POST /api/imports/activities', async (actor, request) => {
  try {
    const { file } = await readUpload(request, INTAKE_LIMITS.zeeschuimerBytes)
    const staged = await stageActivityImport(actor, file)
    if (staged.ok) return goTo(`/intake/imports/${staged.runId}`)
    const { code, params } = staged.problem
    const query = new URLSearchParams({ problem: code })
    for (const [name, value] of Object.entries(params)) query.set(`p.${name}`, String(value))
    return goTo(`/intake?${query}`)
  } catch (error) {
    if (error instanceof Refusal) return goTo(`/intake?refused=${error.code}`)
    throw error
  }
})
