import { AuditFilter, listAuditEntries } from '@/lib/audit/list-entries'
import { printDetail } from '@/lib/audit/print-detail'
import { recordAuditRead } from '@/lib/audit/record-audit-read'
import { routeHandler } from '@/lib/doors/route-handler'
import { writeCsv } from '@/lib/intake/table/write-csv'
import { findDeployment } from '@/lib/platform/find-deployment'

const LIMIT = 10_000

/** The record as CSV for people (formulas neutralised), at most 10,000 entries; narrow the days for more. */
export const GET = routeHandler('GET /api/audit', async (actor, request) => {
  const filter = AuditFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { zone } = await findDeployment()
  const rows = await listAuditEntries(filter, zone, LIMIT)
  await recordAuditRead(actor, filter)
  const header = ['seq', 'at', 'actor', 'event', 'subject', 'subject_id', 'case', 'detail']
  const lines = rows.map((row) => [
    row.seq,
    row.at.toISOString(),
    row.actorName,
    row.event,
    row.subjectType,
    row.subjectId,
    row.caseNumber,
    printDetail(row.detail),
  ])
  return new Response(writeCsv([header, ...lines]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="catatan-netra.csv"',
    },
  })
})
