import 'server-only'
import { db } from '@/lib/platform/db'
import { writeRawCsv } from '@/lib/intake/table/write-csv'

type Problem = { code: string; column?: string; params: Record<string, string | number> }

/**
 * The rejected rows of a run as they stood in the file, with one more column that says why in words. Raw on purpose:
 * it is corrected and imported again, so nothing in it may be changed (formula cells stay text in our own reader).
 */
export async function writeRejected(
  runId: string,
  header: string[],
  reason: { title: string; words: (problem: Problem) => string },
): Promise<string> {
  const rows = await db().importRow.findMany({
    where: { runId, outcome: 'rejected' },
    select: { data: true, problems: true },
    orderBy: { line: 'asc' },
  })
  const lines = rows.map((row) => {
    const cells = (row.data as { cells?: string[] }).cells ?? []
    const padded = Array.from({ length: Math.max(header.length, cells.length) }, (_, index) => cells[index] ?? '')
    return [...padded, (row.problems as Problem[]).map(reason.words).join(' ')]
  })
  return writeRawCsv([[...header, reason.title], ...lines])
}
