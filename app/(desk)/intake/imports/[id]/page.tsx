import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { Section } from '@/components/ui/heading'
import { ActionLink } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { enterPage } from '@/lib/doors/enter-page'
import { findImport, type ImportPreview } from '@/lib/intake/list-imports'
import { sayProblem } from '@/lib/intake/say-problem'
import { formatInstant, formatNumber } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { CountsRows } from './counts-rows'
import { NextStep } from './next-step'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('run.title') }
}

type Props = { params: Promise<{ id: string }> }
type Sample = ImportPreview['sample'][number]
type Rejected = ImportPreview['rejected'][number]

export default async function ImportPage({ params }: Props) {
  await enterPage('/intake/imports/[id]')
  const { id } = await params
  const run = z.uuid().safeParse(id).success ? await findImport(id) : null
  if (!run) notFound()
  const [t, imports, locale, { zone }] = [
    await getTranslations('intake'),
    await getTranslations('imports'),
    await getLocale(),
    await findDeployment(),
  ]
  return (
    <>
      <PageBar title={run.fileName} trail={[{ href: '/intake', label: t('title') }]} trailLabel={t('trail')} />
      <PageBody aside={<NextStep run={run} zone={zone} />}>
        <p className="mb-3 text-tinta-2">
          {t('run.by', { name: run.byName, at: formatInstant(run.createdAt, locale, zone) })}
        </p>
        {run.counts.notices.map((notice, index) => (
          <Banner key={index} kind="notice">
            {sayProblem(imports, notice).what}
          </Banner>
        ))}
        <Section id="counts" title={t('counts.title')}>
          <CountsRows counts={run.counts} />
        </Section>
        {run.sample.length > 0 && (
          <div className="mt-8">
            <Section id="sample" title={t('sample.title')} meta={t('sample.meta', { n: run.sample.length })}>
              <Table<Sample>
                caption={t('sample.title')}
                rows={run.sample}
                rowKey={({ line }) => line}
                columns={[
                  {
                    key: 'line',
                    header: t('sample.line'),
                    kind: 'lead',
                    cell: ({ line }) => formatNumber(line, locale),
                  },
                  {
                    key: 'account',
                    header: t('activity.account'),
                    kind: 'head',
                    cell: ({ activity }) => (
                      <>
                        <span className="handle">@{activity.authorHandle}</span>
                        <span className="block text-xs font-normal text-tinta-3">
                          {t(`platform.${activity.platform as 'x'}`)}
                        </span>
                      </>
                    ),
                  },
                  {
                    key: 'act',
                    header: t('activity.act'),
                    cell: ({ activity }) => (
                      <>
                        {t(`act.${activity.act}`)}
                        {activity.targetHandle && (
                          <span className="handle block text-xs text-tinta-3">@{activity.targetHandle}</span>
                        )}
                      </>
                    ),
                  },
                  {
                    key: 'text',
                    header: t('activity.text'),
                    cell: ({ activity }) => (
                      <span className="line-clamp-2 break-words">{activity.text || activity.targetText || '-'}</span>
                    ),
                  },
                  {
                    key: 'outcome',
                    header: t('sample.outcome'),
                    cell: ({ outcome }) => (
                      <Tag kind={outcome === 'new' ? 'active' : 'neutral'}>
                        {t(outcome === 'new' ? 'counts.new' : 'counts.same')}
                      </Tag>
                    ),
                  },
                ]}
              />
            </Section>
          </div>
        )}
        {run.rejected.length > 0 && (
          <div className="mt-8">
            <Section
              id="rejected"
              title={t('rejected.title')}
              meta={t('sample.meta', { n: run.rejected.length })}
              action={
                <ActionLink href={`/api/imports/${run.id}/rejected`} download>
                  {t('rejected.download')}
                </ActionLink>
              }
            >
              <Table<Rejected>
                caption={t('rejected.title')}
                rows={run.rejected}
                rowKey={({ line }) => line}
                columns={[
                  {
                    key: 'line',
                    header: t('rejected.line'),
                    kind: 'lead',
                    cell: ({ line }) => formatNumber(line, locale),
                  },
                  {
                    key: 'why',
                    header: t('rejected.reason'),
                    kind: 'head',
                    cell: ({ problems }) =>
                      problems.map((problem, index) => (
                        <span key={index} className="block font-normal break-words">
                          {typeof problem.params.column === 'string' && <code>{problem.params.column}: </code>}
                          {sayProblem(imports, problem).what}
                        </span>
                      )),
                  },
                  {
                    key: 'repair',
                    header: t('rejected.repair'),
                    cell: ({ problems }) =>
                      [...new Set(problems.map((problem) => sayProblem(imports, problem).repair))].join(' '),
                  },
                ]}
              />
            </Section>
          </div>
        )}
        <p className="mt-6 text-xs break-all text-tinta-3">{t('run.hash', { sha256: run.sha256 })}</p>
      </PageBody>
    </>
  )
}
