import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { routeHandler } from '@/lib/doors/route-handler'
import { listRejected } from '@/lib/intake/list-rejected'
import { sayProblem } from '@/lib/intake/say-problem'
import { writeCsv } from '@/lib/intake/table/write-csv'
import { Refusal } from '@/lib/platform/refusal'

export const dynamic = 'force-dynamic'

/** The rejected rows as a CSV: line, the cells as they stood, what is wrong, what to do. */
export const GET = routeHandler<{ id: string }>('GET /api/imports/[id]/rejected', async (actor, _request, { id }) => {
  if (!z.uuid().safeParse(id).success) throw new Refusal('notFound')
  const { header, rows } = await listRejected(actor, id)
  const t = await getTranslations('imports')
  const words = await getTranslations('intake')
  const width = Math.max(header.length, ...rows.map(({ cells }) => cells.length))
  const pad = (cells: string[]) => Array.from({ length: width }, (_, index) => cells[index] ?? '')
  const csv = writeCsv([
    [...pad(header), words('rejected.line'), words('rejected.reason'), words('rejected.repair')],
    ...rows.map(({ line, cells, problems }) => {
      const said = problems.map((problem) => sayProblem(t, problem))
      const join = (part: 'what' | 'repair') => [...new Set(said.map((one) => one[part]))].join(' ')
      return [...pad(cells), line, join('what'), join('repair')]
    }),
  ])
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="baris-ditolak-${id.slice(-8)}.csv"`,
    },
  })
})
