import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/platform/db'
import type { Person } from '@/lib/staff/actor'

/** Records that a table of a report was taken away as a file. */
export async function recordReportExport(actor: Person, report: string, rows: number): Promise<void> {
  await transaction((tx) => record(tx, actor, 'report.exported', { report, rows }))
}
