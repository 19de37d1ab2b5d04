import type { ReactNode } from 'react'
import { Figure } from '@/components/charts/figure'
import { HeatTable } from '@/components/charts/heat-table'
import { TwinTable } from '@/components/charts/twin-table'
import { percent as width } from '@/components/charts/count'
import type { Report } from '@/lib/reports/report'
import { chartTitle } from './chart-title'
import { reportTable } from './report-table'
import type { ReportWords } from './report-words'

type Props = { report: Report; words: ReportWords }

/** Lower limits of the heat steps 2-5, even parts from 5 to the largest cell. */
function heatBounds(report: Report): [number, number, number, number] {
  const largest = Math.max(10, ...report.units.flatMap(({ cells }) => cells.map((cell) => cell.value ?? 0)))
  const part = Math.max(1, Math.ceil((largest - 4) / 5))
  return [5 + part, 5 + 2 * part, 5 + 3 * part, 5 + 4 * part]
}

const rate = (total: number | null, staff: number, words: ReportWords): string =>
  total === null || staff === 0 ? words.t('hiddenMark') : words.number((total / staff) * 1000, 1)

/** Units by months in the official order; the rate stands beside the count, so that large offices are not blamed for size. */
export function UnitsChart({ report, words }: Props) {
  return (
    <>
      <div className="max-lg:hidden print:block">
        <UnitsHeat {...{ report, words }} />
      </div>
      <div className="lg:hidden print:hidden">
        <UnitsBars {...{ report, words }} />
      </div>
    </>
  )
}

function UnitsHeat({ report, words }: Props) {
  const { t, number } = words
  const mark = t('hiddenMark')
  const [second, third, fourth, fifth] = heatBounds(report)
  const step = (from: number, to: number) => t('units.step', { from, to: to - 1 })
  const split = report.months.findIndex(({ month }) => month === report.filter.election.determinedOn?.slice(0, 7))
  const groups = [
    { label: t('units.before'), span: split },
    { label: t('units.after'), span: report.months.length - split },
  ]
  return (
    <HeatTable
      id="units"
      title={chartTitle(report, words, 'units')}
      subtitle={t('units.subtitle', { span: words.span(report.filter.span) })}
      source={words.sourceSuppressed}
      csvHref={words.csv('units')}
      words={{ ...words.hidden, suppressed: mark }}
      locale={words.tag}
      rowHead={t('units.head')}
      columns={report.months.map(({ month }) => ({ key: month, label: words.monthShort(month) }))}
      {...(split > 0 ? { groups } : {})}
      afterHeads={[t('units.sum'), t('units.staff'), t('units.rate')]}
      bounds={[second, third, fourth, fifth]}
      legend={{
        suppressed: t('units.hidden'),
        steps: [
          t('units.stepFirst', { to: second - 1 }),
          step(second, third),
          step(third, fourth),
          step(fourth, fifth),
          t('units.stepLast', { from: fifth }),
        ],
      }}
      rows={[
        ...report.units.map(({ group, cells, total }) => ({
          key: group.key,
          label: words.unit(group),
          cells,
          after: [words.count(total, mark), number(group.staff), rate(total.value, group.staff, words)],
        })),
        {
          key: 'all',
          label: t('units.all'),
          total: true,
          cells: report.months.map(({ count }) => count),
          after: [
            words.count(report.detected, mark),
            number(report.staff),
            rate(report.detected.value, report.staff, words),
          ],
        },
      ]}
    />
  )
}

/** The same on narrow screens: one bar a unit in a table; the months stand in the twin. */
function UnitsBars({ report, words }: Props) {
  const { t } = words
  const table = reportTable(report, words, 'units')
  const top = Math.max(1, ...report.units.map(({ total }) => total.value ?? 0))
  return (
    <Figure
      id="units-narrow"
      title={chartTitle(report, words, 'units')}
      subtitle={t('units.subtitleSmall', { span: words.span(report.filter.span) })}
      source={words.sourceSuppressed}
      csvHref={words.csv('units')}
      words={words.hidden}
      twin={<TwinTable caption={table.title} head={table.head} rows={table.rows as ReactNode[][]} />}
    >
      <table className="w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('units.head')}</th>
            <th scope="col">{t('units.sum')}</th>
          </tr>
        </thead>
        <tbody>
          {report.units.map(({ group, total }) => (
            <tr key={group.key} className="border-b border-garis align-top">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                {words.unit(group)}
                <span className="block text-sm text-tinta-3">
                  {total.value === null
                    ? t('hidden')
                    : t('units.rateNote', { rate: rate(total.value, group.staff, words) })}
                </span>
                <svg aria-hidden width="100%" height="8" className="mt-1 block">
                  <rect width={width(total.value ?? 0, top)} height="8" className="fill-chart-1" />
                </svg>
              </th>
              <td className="py-2 text-right font-semibold">{words.count(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  )
}
