import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { TwinTable } from '@/components/charts/twin-table'
import { PrintButton } from '@/components/documents/print-button'
import { PageBar } from '@/components/shell/page-bar'
import { PrintSheet } from '@/components/shell/print-sheet'
import { enterPage } from '@/lib/doors/enter-page'
import { formatInstant, formatNumber } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { loadReport } from '@/lib/reports/load-report'
import { openReport } from '@/lib/reports/open-report'
import { FindingsChart, OutcomesChart, StagesChart } from '../case-charts'
import { ActsChart, BalanceChart, MonthsChart } from '../flag-charts'
import { HeadFigures } from '../head-figures'
import { headSentence, periodName } from '../head-sentence'
import { ReportNotes } from '../report-sections'
import { REPORT_TABLES, reportTable } from '../report-table'
import { getReportWords, reportQuery } from '../report-words'
import { TimesChart } from '../times-chart'
import { UnitsChart } from '../units-chart'
import { UrgentList } from '../urgent-list'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('leadership')
  const { period } = await searchParams
  return { title: t('metaTitle', { period: typeof period === 'string' ? period : t('printLink') }) }
}

/** The same report on A4: what the charts say first, every number again as tables in the appendix. Needs no script. */
export default async function PrintPage({ searchParams }: Props) {
  const actor = await enterPage('/leadership/print')
  const report = await loadReport(await searchParams)
  if (!report) notFound()
  await openReport(actor, 'leadership-print')
  const words = await getReportWords(report)
  const { t } = words
  const locale = await getLocale()
  const { zone, name, officeName, address } = await findDeployment()
  const sentence = headSentence(report, words)
  const props = { report, words }
  const { election, unit } = report.filter
  // Twelve months side by side have no room for the word.
  const short = (table: string, cell: string) =>
    table === 'units' && cell === t('csv.hidden') ? t('hiddenMark') : cell
  return (
    <>
      <PageBar
        title={t('printLink')}
        titleElsewhere
        trail={[{ href: `/leadership?${reportQuery(report)}`, label: t('title') }]}
        trailLabel={t('print.back')}
        action={<PrintButton label={t('print.print')} />}
      />
      <PrintSheet
        mark="terbatas"
        letterhead={
          <>
            <p className="text-lg font-semibold uppercase">{name}</p>
            <p className="font-semibold">{officeName}</p>
            {address && <p className="text-sm">{address}</p>}
          </>
        }
        printed={t('print.printed', { at: formatInstant(report.asOf, locale, zone), name: actor.name })}
      >
        <h1>{t('print.title', { period: periodName(report, words) })}</h1>
        <p className="text-tinta-2">
          {t('print.subtitle', {
            election: election.name,
            unit: unit?.name ?? t('filters.allUnits', { region: words.region }),
          })}
        </p>
        <p className="my-4 font-display text-lg font-semibold [word-spacing:0.09em]">
          {sentence.first} {sentence.second}
        </p>
        <HeadFigures {...props} />
        <div className="mt-4 keep-together">
          <UrgentList {...props} opens={false} />
        </div>
        {!report.isEmpty && (
          // The tables stand in the appendix; under each chart they would stand twice.
          <div className="[&_details]:hidden [&_figure]:mt-7 [&_figure]:break-inside-avoid [&_table]:text-xs [&_table_th]:min-w-0">
            <StagesChart {...props} />
            <TimesChart {...props} />
            <MonthsChart {...props} />
            <UnitsChart {...props} />
            <ActsChart {...props} />
            <FindingsChart {...props} />
            <OutcomesChart {...props} />
            <BalanceChart {...props} of="candidates" />
            <BalanceChart {...props} of="positions" />
          </div>
        )}
        <section className="mt-8" aria-labelledby="notes">
          <h2 id="notes" className="mb-2">
            {t('sections.notes.title')}
          </h2>
          <ReportNotes words={words} />
        </section>
        {!report.isEmpty && (
          <section className="mt-8 print:break-before-page" aria-labelledby="appendix">
            <h2 id="appendix">{t('print.appendix')}</h2>
            {REPORT_TABLES.map((table, at) => {
              const { title, head, rows } = reportTable(report, words, table)
              return (
                <div key={table} className="mt-5 keep-together">
                  <h3>{t('print.table', { n: at + 1, title })}</h3>
                  <TwinTable
                    caption={title}
                    head={head}
                    rows={rows.map((row) =>
                      row.map((cell) =>
                        typeof cell === 'number' ? formatNumber(cell, locale, 1) : short(table, cell),
                      ),
                    )}
                  />
                  {table === 'units' && <p className="mt-1 text-xs text-tinta-3">{t('units.hidden')}</p>}
                </div>
              )
            })}
          </section>
        )}
      </PrintSheet>
    </>
  )
}
