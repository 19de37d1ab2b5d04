import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { RefusalBanner } from '@/app/refusal-banner'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FileDrop } from '@/components/ui/file-drop'
import { Section } from '@/components/ui/heading'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { enterPage } from '@/lib/doors/enter-page'
import { findElection } from '@/lib/elections/list-elections'
import { listImports, type ImportRunView } from '@/lib/imports/find-import'
import { formatInstant } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('elections'))('import.title') }
}

export default async function CandidateImportPage({
  params,
  searchParams,
}: {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[]>>
}) {
  await enterPage('/elections/[id]/import')
  const id = z.uuid().safeParse((await params).id)
  const election = id.success ? await findElection(id.data) : null
  if (!election) notFound()
  const t = await getTranslations('elections')
  const ui = await getUiWords()
  const locale = await getLocale()
  const { zone } = await findDeployment()
  const search = await searchParams
  return (
    <>
      <PageBar
        title={t('import.title')}
        trail={[
          { href: '/elections', label: t('title') },
          { href: `/elections/${election.id}`, label: election.name },
        ]}
        trailLabel={ui.trail}
      />
      <PageBody banner={<RefusalBanner search={search} />}>
        <p className="measure mb-6">{t('import.intro')}</p>
        <form
          method="post"
          action="/api/imports/candidates"
          encType="multipart/form-data"
          className="mb-10 grid max-w-2xl gap-5"
        >
          <input type="hidden" name="electionId" value={election.id} />
          <FileDrop
            name="file"
            label={t('import.file')}
            hint={t('import.fileHint')}
            accept=".csv,.xlsx,text/csv"
            words={ui.file}
            maxBytes={20 * 1024 * 1024}
          />
          <div>
            <Button look="primary">{t('import.upload')}</Button>
          </div>
        </form>
        <Section id="runs" title={t('import.runs')}>
          <Table<ImportRunView>
            caption={t('import.runs')}
            rows={await listImports('candidates', 20, election.id)}
            rowKey={(run) => run.id}
            empty={<EmptyState title={t('import.noRuns')} />}
            columns={[
              {
                key: 'when',
                header: t('import.when'),
                kind: 'lead',
                cell: (run) => formatInstant(run.createdAt, locale, zone),
                width: 'w-60',
              },
              {
                key: 'file',
                header: t('import.file'),
                kind: 'head',
                cell: (run) => <Link href={`/elections/${election.id}/import/${run.id}`}>{run.fileName}</Link>,
              },
              { key: 'rows', header: t('import.rows'), kind: 'number', cell: (run) => run.counts.rows },
              { key: 'by', header: t('import.by'), cell: (run) => run.byName },
              { key: 'state', header: t('import.state'), cell: (run) => t(`import.states.${run.state}`) },
            ]}
          />
        </Section>
      </PageBody>
    </>
  )
}
