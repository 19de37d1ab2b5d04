import type { Metadata } from 'next'
import { getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { ReportHead } from '@/components/reports/report-head'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { ButtonLink } from '@/components/ui/link'
import { PAGES } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { loadReport } from '@/lib/reports/load-report'
import { openReport } from '@/lib/reports/open-report'
import { HeadFigures } from './head-figures'
import { headSentence } from './head-sentence'
import { ReportFilters } from './report-filters'
import { ReportSections } from './report-sections'
import { getReportWords, reportQuery } from './report-words'
import { UrgentList } from './urgent-list'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('leadership'))('title') }
}

/** Is it under control, where must I act, what do I say: sentence, actions and figures on one screen, then the charts. */
export default async function LeadershipPage({ searchParams }: Props) {
  const actor = await enterPage('/leadership')
  const report = await loadReport(await searchParams)
  const t = await getTranslations('leadership')
  await openReport(actor, 'leadership')
  if (!report)
    return (
      <>
        <PageBar title={t('title')} />
        <PageBody>
          <EmptyState title={t('empty.none')}>{t('empty.noneBody')}</EmptyState>
        </PageBody>
      </>
    )
  const words = await getReportWords(report)
  const sentence = headSentence(report, words)
  const opens = mayEnter(actor, PAGES['/cases/[id]'])
  const { filter } = report
  return (
    <>
      <PageBar title={t('title')} />
      <div className="max-w-[87.5rem]">
        <ReportHead
          day={String(Number(report.today.slice(8)))}
          month={words.day(report.today, 'month')}
          asOf={t('asOf', { at: words.asOf })}
          mark={t('mark')}
        >
          <ReportFilters report={report} words={words}>
            <ButtonLink href={`/leadership/print?${reportQuery(report)}`} size="sm" className="lg:ml-auto">
              {t('printLink')}
            </ButtonLink>
          </ReportFilters>
          {filter.isWidened && (
            <div className="mt-2">
              <Banner kind="notice">{t('filters.widened')}</Banner>
            </div>
          )}
          <p className="my-3 font-display text-[1.375rem] leading-8 font-semibold tracking-[-0.012em] text-pretty [word-spacing:0.09em]">
            {sentence.first}{' '}
            <a href="#urgent" className="text-tinta decoration-nila decoration-2 underline-offset-[5px]">
              {sentence.second}
            </a>
          </p>
          <UrgentList {...{ report, words, opens }} />
          <div className="mt-4">
            <HeadFigures {...{ report, words }} />
          </div>
        </ReportHead>
        <ReportSections {...{ report, words }} />
      </div>
    </>
  )
}
