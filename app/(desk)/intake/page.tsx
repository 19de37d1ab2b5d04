import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { ButtonLink, Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { enterPage } from '@/lib/doors/enter-page'
import { listImports, type ImportRow } from '@/lib/intake/list-imports'
import { readProblemQuery } from '@/lib/intake/read-problem-query'
import { sayProblem } from '@/lib/intake/say-problem'
import { formatInstant, formatNumber } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { IntakeTabs } from './intake-tabs'
import { runState, STATE_TAG } from './run-state'
import { SourceTable } from './source-table'
import { UploadForm } from './upload-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function IntakePage({ searchParams }: Props) {
  await enterPage('/intake')
  const [t, imports, refusals, locale] = [
    await getTranslations('intake'),
    await getTranslations('imports'),
    await getTranslations('refusals'),
    await getLocale(),
  ]
  const [runs, { zone }, query] = await Promise.all([listImports(), findDeployment(), searchParams])
  const problem = readProblemQuery(query)
  const said = problem ? sayProblem(imports, problem) : null
  const refused = query.refused === 'uploadTooLarge' || query.refused === 'uploadMissing' ? query.refused : null
  return (
    <>
      <PageBar
        title={t('title')}
        action={
          <ButtonLink href="/triage/new" size="sm">
            {t('addItem')}
          </ButtonLink>
        }
      />
      <PageBody
        aside={
          <Section id="upload" title={t('upload.title')}>
            <div className="mt-3">
              <UploadForm />
            </div>
          </Section>
        }
        banner={
          said || refused ? (
            <Banner kind="error" title={t('upload.refused')}>
              {said ? `${said.what} ${said.repair}` : refusals(refused!, { limit: 128 })}
            </Banner>
          ) : undefined
        }
      >
        <IntakeTabs current="imports" />
        <Table<ImportRow>
          caption={t('runs.title')}
          rows={runs}
          rowKey={(run) => run.id}
          empty={<EmptyState title={t('runs.empty')}>{t('runs.emptyHint')}</EmptyState>}
          columns={[
            {
              key: 'file',
              header: t('runs.file'),
              kind: 'head',
              cell: (run) => (
                <>
                  <Link href={`/intake/imports/${run.id}`} className="break-all">
                    {run.fileName}
                  </Link>
                  <span className="block text-xs font-normal text-tinta-3">
                    {t(`source.${run.source === 'zeeschuimer' ? 'zeeschuimer' : 'activity-csv'}`)}
                  </span>
                </>
              ),
            },
            {
              key: 'rows',
              header: t('counts.rows'),
              kind: 'number',
              cell: (run) => formatNumber(run.counts.rows, locale),
            },
            {
              key: 'new',
              header: t('counts.new'),
              kind: 'number',
              cell: (run) => formatNumber(run.counts.new, locale),
            },
            {
              key: 'rejected',
              header: t('counts.rejected'),
              kind: 'number',
              cell: (run) => formatNumber(run.counts.rejected, locale),
            },
            {
              key: 'state',
              header: t('runs.state'),
              cell: (run) => <Tag kind={STATE_TAG[runState(run.state)]}>{t(`state.${runState(run.state)}`)}</Tag>,
            },
            {
              key: 'by',
              header: t('runs.by'),
              cell: (run) => (
                <>
                  {run.byName}
                  <span className="block text-xs text-tinta-3">{formatInstant(run.createdAt, locale, zone)}</span>
                </>
              ),
            },
          ]}
        />
        <div className="mt-8">
          <Section id="sources" title={t('sources.title')}>
            <p className="mt-2 measure text-tinta-2">{t('sources.intro')}</p>
            <SourceTable />
          </Section>
        </div>
      </PageBody>
    </>
  )
}
