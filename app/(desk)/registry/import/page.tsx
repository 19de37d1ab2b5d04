import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { enterPage } from '@/lib/doors/enter-page'
import { listImports, type ImportRunView } from '@/lib/imports/find-import'
import { readProblemQuery } from '@/lib/intake/read-problem-query'
import { sayProblem } from '@/lib/intake/say-problem'
import { formatInstant, formatNumber } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { RegistryTabs } from '../registry-tabs'
import { UploadForm } from './upload-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('registry'))('import.title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const REFUSED = ['uploadMissing', 'uploadTooLarge'] as const

export default async function EmployeeImportPage({ searchParams }: Props) {
  const actor = await enterPage('/registry/import')
  const [t, imports, refusals, ui, locale] = [
    await getTranslations('registry'),
    await getTranslations('imports'),
    await getTranslations('refusals'),
    await getUiWords(),
    await getLocale(),
  ]
  const [runs, { zone }, query] = await Promise.all([listImports('employees'), findDeployment(), searchParams])
  const problem = readProblemQuery(query)
  const said = problem ? sayProblem(imports, problem) : null
  const refused = REFUSED.find((code) => code === query.refused)
  const number = (key: string, header: string, value: (run: ImportRunView) => number) => ({
    key,
    header,
    kind: 'number' as const,
    cell: (run: ImportRunView) => formatNumber(value(run), locale),
  })
  return (
    <>
      <PageBar title={t('import.title')} trail={[{ href: '/registry', label: t('title') }]} trailLabel={ui.trail} />
      <PageBody
        aside={
          <Section id="upload" title={t('import.upload')} spaced>
            <UploadForm />
          </Section>
        }
        banner={
          said || refused ? (
            <Banner kind="error" title={t('import.refused')}>
              {said ? `${said.what} ${said.repair}` : refusals(refused!, { limit: 20 })}
            </Banner>
          ) : undefined
        }
      >
        <RegistryTabs actor={actor} current="import" />
        <p className="mb-2 measure">{t('import.steps')}</p>
        <p className="mb-6 measure text-tinta-2">{t('import.rules')}</p>
        <Section id="runs" title={t('import.runs')}>
          <Table<ImportRunView>
            caption={t('import.runs')}
            rows={runs}
            rowKey={(run) => run.id}
            empty={<EmptyState title={t('import.noRuns')} />}
            columns={[
              {
                key: 'file',
                header: t('import.runFile'),
                kind: 'head',
                cell: (run) => (
                  <Link href={`/registry/import/${run.id}`} className="break-all">
                    {run.fileName}
                  </Link>
                ),
              },
              number('rows', t('import.runRows'), (run) => run.counts.rows),
              number('new', t('import.runNew'), (run) => run.counts.new),
              number('changed', t('import.runChanged'), (run) => run.counts.changed),
              number('rejected', t('import.runRejected'), (run) => run.counts.rejected),
              { key: 'state', header: t('import.runState'), cell: (run) => imports(`preview.state.${run.state}`) },
              {
                key: 'by',
                header: t('import.runBy'),
                cell: (run) => (
                  <>
                    {run.byName}
                    <span className="block text-xs text-tinta-3">{formatInstant(run.createdAt, locale, zone)}</span>
                  </>
                ),
              },
            ]}
          />
        </Section>
      </PageBody>
    </>
  )
}
