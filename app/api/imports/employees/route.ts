import { readUpload } from '@/lib/doors/read-upload'
import { routeHandler } from '@/lib/doors/route-handler'
import { Refusal } from '@/lib/platform/refusal'
import { stageEmployeeImport } from '@/lib/registry/stage-employee-import'
import { ACCOUNT_SOURCES } from '@/lib/registry/staged-employee'

export const dynamic = 'force-dynamic'

const MAX_BYTES = 20 * 1024 * 1024

const goTo = (location: string) => new Response(null, { status: 303, headers: { location } })

/** A list of civil servants from the plain form of /registry/import; leads to its preview, or back saying what is wrong. */
export const POST = routeHandler('POST /api/imports/employees', async (actor, request) => {
  try {
    const { file, fields } = await readUpload(request, MAX_BYTES)
    const source = ACCOUNT_SOURCES.find((one) => one === fields.source) ?? 'list'
    const staged = await stageEmployeeImport(actor, file, { source, addUnits: fields.addUnits === 'true' })
    if (staged.ok) return goTo(`/registry/import/${staged.runId}`)
    const { code, params } = staged.problem
    const query = new URLSearchParams({ problem: code })
    for (const [name, value] of Object.entries(params)) query.set(`p.${name}`, String(value))
    return goTo(`/registry/import?${query}`)
  } catch (error) {
    if (error instanceof Refusal) return goTo(`/registry/import?refused=${error.code}`)
    throw error
  }
})
