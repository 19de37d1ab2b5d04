import { routeHandler } from '@/lib/doors/route-handler'
import { EVIDENCE_LIMITS } from '@/lib/evidence/evidence-limits'
import { takeInEvidence } from '@/lib/evidence/take-in-evidence'
import { readUpload } from '@/lib/doors/read-upload'
import { Refusal } from '@/lib/platform/refusal'

export const dynamic = 'force-dynamic'

const back = (query: string) => new Response(null, { status: 303, headers: { location: `/triage/new?${query}` } })

/**
 * One file as multipart field `file`; answers `{ id, sha256, mediaType, width, height }`. The form without JavaScript of
 * Tambah butir sends `returnTo=/triage/new` and comes back to that page with the id, or with what was wrong.
 */
export const POST = routeHandler('POST /api/evidence', async (actor, request) => {
  const { file, fields } = await readUpload(request, EVIDENCE_LIMITS.pdfBytes)
  const returns = fields.returnTo === '/triage/new'
  try {
    const taken = await takeInEvidence(actor, file)
    return returns ? back(`evidence=${taken.id}`) : Response.json(taken, { status: 201 })
  } catch (error) {
    if (returns && error instanceof Refusal) return back(`refused=${error.code}`)
    throw error
  }
})
