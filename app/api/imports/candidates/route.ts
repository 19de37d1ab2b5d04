import { redirect } from 'next/navigation'
import { readUpload } from '@/lib/doors/read-upload'
import { routeHandler } from '@/lib/doors/route-handler'
import { stageCandidateImport } from '@/lib/elections/stage-candidate-import'
import { Refusal } from '@/lib/platform/refusal'

const MAX_BYTES = 20 * 1024 * 1024

/** Takes a candidate list, judges it, and leads to the preview; works as a plain form post. */
export const POST = routeHandler('POST /api/imports/candidates', async (actor, request) => {
  const { file, fields } = await readUpload(request, MAX_BYTES)
  const electionId = fields.electionId ?? ''
  if (!/^[0-9a-f-]{36}$/.test(electionId)) throw new Refusal('notFound')
  const runId = await stageCandidateImport(actor, electionId, file)
  redirect(`/elections/${electionId}/import/${runId}`)
})
