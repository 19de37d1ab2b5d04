import { routeHandler } from '@/lib/doors/route-handler'
import { writeCsv } from '@/lib/intake/table/write-csv'
import { Refusal } from '@/lib/platform/refusal'
import { loadReport } from '@/lib/reports/load-report'
import { recordReportExport } from '@/lib/reports/record-report-export'
import { REPORT_TABLES, reportTable } from '@/app/(desk)/leadership/report-table'
import { getReportWords } from '@/app/(desk)/leadership/report-words'

/** One table of the leadership page as CSV, with the same filters and the same hidden cells. */
export const GET = routeHandler<{ table: string }>('GET /api/reports/[table]', async (actor, request, params) => {
  const name = REPORT_TABLES.find((one) => one === params.table)
  const report = await loadReport(Object.fromEntries(new URL(request.url).searchParams))
  if (!name || !report) throw new Refusal('notFound')
  const words = await getReportWords(report)
  const { title, head, rows } = reportTable(report, words, name)
  await recordReportExport(actor, name, rows.length)
  const { election, unit, span } = report.filter
  const about = [[title], [election.name, unit?.name ?? words.region, words.span(span)], [words.sourceSuppressed]]
  return new Response(writeCsv([head, ...rows, [], ...about]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="netra-${name}-${report.filter.period.key}.csv"`,
    },
  })
})
