import { z } from 'zod'
import { routeHandler } from '@/lib/doors/route-handler'
import { importTemplate, TEMPLATE_KINDS } from '@/lib/intake/import-template'
import { Refusal } from '@/lib/platform/refusal'

export const dynamic = 'force-dynamic'

/** The CSV that people fill in: `activities`, `employees`, `candidates` (pairs) or `legislative`. */
export const GET = routeHandler<{ kind: string }>(
  'GET /api/imports/template/[kind]',
  async (_actor, _request, params) => {
    const kind = z.enum(TEMPLATE_KINDS).safeParse(params.kind)
    if (!kind.success) throw new Refusal('notFound')
    const { name, csv } = importTemplate(kind.data)
    return new Response(csv, {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}"` },
    })
  },
)
