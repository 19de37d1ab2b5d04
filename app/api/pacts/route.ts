import { z } from 'zod'
import { readUpload } from '@/lib/doors/read-upload'
import { routeHandler } from '@/lib/doors/route-handler'
import { EVIDENCE_LIMITS } from '@/lib/evidence/evidence-limits'
import { takeInEvidence } from '@/lib/evidence/take-in-evidence'
import { attachPact } from '@/lib/pacts/sign-pact'
import { isDay } from '@/lib/platform/day'
import { Refusal } from '@/lib/platform/refusal'

export const dynamic = 'force-dynamic'

const Fields = z.object({
  electionId: z.uuid(),
  employeeId: z.uuid(),
  unit: z.uuid(),
  signedOn: z.string().refine(isDay),
})

/**
 * A signed integrity pact of one person, from the plain form of /registry/pacts (fields `file`, `electionId`, `employeeId`,
 * `unit`, `signedOn`); goes back to the unit, saying what became of it.
 */
export const POST = routeHandler('POST /api/pacts', async (actor, request) => {
  const back = new URLSearchParams()
  try {
    const { file, fields } = await readUpload(request, EVIDENCE_LIMITS.pdfBytes)
    const read = Fields.safeParse(fields)
    if (!read.success) throw new Refusal('invalidInput')
    const { unit, ...input } = read.data
    back.set('election', input.electionId)
    back.set('unit', unit)
    const taken = await takeInEvidence(actor, file)
    await attachPact(actor, { ...input, evidenceId: taken.id })
    back.set('saved', '1')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    back.set('refused', error.code)
  }
  return new Response(null, { status: 303, headers: { location: `/registry/pacts?${back}#document` } })
})
