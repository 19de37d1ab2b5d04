import type { BalanceRow } from '@/lib/reports/report'
import type { ReportWords } from './report-words'

/** "Calon nomor 2": never a name or a party; with the contest only where the ballot has several. */
export function candidateName(row: BalanceRow, { t }: Pick<ReportWords, 't'>): string {
  if (row.number === null) return t('balance.candidates.other')
  return row.contest
    ? t('balance.candidates.numberIn', { n: row.number, contest: row.contest })
    : t('balance.candidates.number', { n: row.number })
}
