import type { Report } from '@/lib/reports/report'
import { fairBand } from '@/lib/reports/fair-band'
import type { BalanceRow } from '@/lib/reports/report'
import type { ReportCount } from '@/lib/reports/suppress-small-cells'
import { candidateName } from './candidate-name'
import { chartTitle } from './chart-title'
import type { ReportWords } from './report-words'

export const REPORT_TABLES = [
  'stages',
  'months',
  'times',
  'units',
  'acts',
  'findings',
  'outcomes',
  'candidates',
  'positions',
] as const
export type ReportTableName = (typeof REPORT_TABLES)[number]

/** A cell is a text or a number; numbers stay numbers for spreadsheets. */
export type ReportTable = { title: string; head: string[]; rows: (string | number)[][] }

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits

/** One table of the report, with everything its chart shows and nothing more: for the twin, the appendix and the file. */
export function reportTable(report: Report, words: ReportWords, name: ReportTableName): ReportTable {
  const { t } = words
  const title = chartTitle(report, words, name)
  const cell = (count: ReportCount) => count.value ?? t('csv.hidden')
  const few = (count: ReportCount) => count.value ?? t('figures.few')
  const share = (part: ReportCount, of: ReportCount) =>
    part.value !== null && of.value ? words.percent(part.value / of.value) : ''
  switch (name) {
    case 'stages':
      return {
        title,
        head: [t('stages.head'), t('stages.series'), t('stages.running'), t('stages.share')],
        rows: report.stages.map(({ key, count, running }, at) => [
          t(`stages.names.${key}`),
          few(count),
          running ?? '',
          at > 0 ? share(count, report.stages[at - 1]?.count ?? count) : '',
        ]),
      }
    case 'months':
      return {
        title,
        head: [t('months.head'), t('months.series')],
        rows: report.months.map(({ month, count }) => [words.month(month), cell(count)]),
      }
    case 'times':
      return {
        title,
        head: (['label', 'count', 'unit', 'median', 'p90', 'limit', 'late'] as const).map((key) =>
          t(`times.heads.${key}`),
        ),
        rows: report.times.map((step) => [
          t(`times.names.${step.key}`),
          few(step.count),
          t(`times.units.${step.unit}`),
          step.median === null ? '' : rounded(step.median, 1),
          step.p90 === null ? '' : rounded(step.p90, 1),
          step.limit ?? '',
          step.late ? few(step.late) : '',
        ]),
      }
    case 'units':
      return {
        title,
        head: [
          t('units.head'),
          ...report.months.map(({ month }) => words.monthShort(month)),
          t('units.sum'),
          t('units.staff'),
          t('units.rate'),
        ],
        rows: [
          ...report.units.map(({ group, cells, total }) => [
            words.unit(group),
            ...cells.map(cell),
            cell(total),
            group.staff,
            total.value === null ? t('csv.hidden') : rounded((total.value / group.staff) * 1000, 1),
          ]),
          [
            t('units.all'),
            ...report.months.map(({ count }) => cell(count)),
            cell(report.detected),
            report.staff,
            report.detected.value === null
              ? t('csv.hidden')
              : rounded((report.detected.value / report.staff) * 1000, 1),
          ],
        ],
      }
    case 'acts':
      return {
        title,
        head: [t('acts.head'), t('acts.before'), t('acts.after'), t('acts.sum')],
        rows: report.acts.rows.map((row) => [
          t(`acts.names.${row.key}`),
          cell(row.before),
          cell(row.after),
          cell(row.total),
        ]),
      }
    case 'findings': {
      const { rows, pending, heard } = report.findings
      return {
        title,
        head: [t('findings.head'), t('findings.series')],
        rows: [
          ...rows.map(({ key, count }) => [t(`findings.names.${key}`), cell(count)]),
          [t('findings.pending'), cell(pending)],
          [t('findings.all'), cell(heard)],
        ],
      }
    }
    case 'outcomes': {
      const { rows, pending, cases } = report.outcomes
      return {
        title,
        head: [t('outcomes.head'), t('outcomes.series')],
        rows: [
          ...rows.map(({ key, count }) => [t(`outcomes.names.${key}`), cell(count)]),
          [t('outcomes.pending'), cell(pending)],
          [t('outcomes.all'), cell(cases)],
        ],
      }
    }
    case 'candidates':
    case 'positions': {
      const { rows, average } = report[name]
      const label = (row: BalanceRow) =>
        name === 'candidates' ? candidateName(row, words) : t(`balance.positions.names.${row.key as 'JPT'}`)
      return {
        title,
        head: [
          t(`balance.${name}.head`),
          ...(['forwarded', 'reviewed', 'share', 'range'] as const).map((key) => t(`balance.${key}`)),
        ],
        rows: rows.map((row) => {
          const size = row.reviewed.value
          const band = size !== null && average !== null ? fairBand(average, size) : null
          return [
            label(row),
            cell(row.forwarded),
            cell(row.reviewed),
            share(row.forwarded, row.reviewed),
            band ? t('balance.rangeText', { low: words.percent(band.low), high: words.percent(band.high) }) : '',
          ]
        }),
      }
    }
  }
}
