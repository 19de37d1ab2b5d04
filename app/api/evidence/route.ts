import { takeInEvidence } from '@/lib/evidence/take-in-evidence'
import { routeHandler } from '@/lib/doors/route-handler'
import { EVIDENCE_LIMITS } from '@/lib/evidence/evidence-limits'
import { readUpload } from '@/lib/intake/read-upload'

export const dynamic = 'force-dynamic'

/**
 * One file as multipart field `file`; answers `{ id, sha256, mediaType, width, height }`. A form without JavaScript sends
 * `returnTo=/triage/new` along and comes back to that page with the id.
 */
export const POST = routeHandler('POST /api/evidence', async (actor, request) => {
  const { file, fields } = await readUpload(request, EVIDENCE_LIMITS.pdfBytes)
  const taken = await takeInEvidence(actor, file)
  if (fields.returnTo !== '/triage/new') return Response.json(taken, { status: 201 })
  return new Response(null, { status: 303, headers: { location: `/triage/new?evidence=${taken.id}` } })
})
