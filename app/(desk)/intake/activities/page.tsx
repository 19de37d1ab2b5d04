import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionLink, ButtonLink, Link } from '@/components/ui/link'
import { Pagination } from '@/components/ui/pagination'
import { Table } from '@/components/ui/table'
import { enterPage } from '@/lib/doors/enter-page'
import { ActivityFilter, listActivities, PAGE_SIZE, type ActivityRow } from '@/lib/intake/list-activities'
import { formatInstant } from '@/lib/messages/format'
import { findDeployment } from '@/lib/platform/find-deployment'
import { IntakeTabs } from '../intake-tabs'
import { ActivityFilters, hrefOf } from './activity-filters'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('tabs.activities') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ActivitiesPage({ searchParams }: Props) {
  await enterPage('/intake/activities')
  const query = Object.fromEntries(Object.entries(await searchParams).filter(([, value]) => value !== ''))
  const filter = ActivityFilter.parse(query)
  const [t, ui, locale] = [await getTranslations('intake'), await getTranslations('ui'), await getLocale()]
  const [{ rows, total }, { zone }] = await Promise.all([listActivities(filter), findDeployment()])
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const from = (filter.page - 1) * PAGE_SIZE
  return (
    <>
      <PageBar
        title={t('tabs.activities')}
        trail={[{ href: '/intake', label: t('title') }]}
        trailLabel={t('trail')}
        meta={t('activity.total', { n: total })}
        action={
          <ButtonLink href="/triage/new" size="sm">
            {t('addItem')}
          </ButtonLink>
        }
      />
      <PageBody>
        <IntakeTabs current="activities" />
        <ActivityFilters filter={filter} />
        <div className="mt-3">
          <Table<ActivityRow>
            caption={t('tabs.activities')}
            rows={rows}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t('activity.empty')}>{t('activity.emptyHint')}</EmptyState>}
            columns={[
              {
                key: 'when',
                header: t('activity.when'),
                kind: 'lead',
                width: 'w-44',
                cell: (row) => (
                  <>
                    {formatInstant(row.actAt ?? row.firstSeenAt, locale, zone)}
                    <span className="block text-xs text-tinta-3">
                      {t(row.actAt ? 'activity.acted' : 'activity.seen')}
                    </span>
                  </>
                ),
              },
              {
                key: 'account',
                header: t('activity.account'),
                kind: 'head',
                cell: (row) => (
                  <>
                    {row.employeeId ? (
                      <Link href={`/registry/${row.employeeId}`} className="handle">
                        @{row.handle}
                      </Link>
                    ) : (
                      <span className="handle">@{row.handle}</span>
                    )}
                    <span className="block text-xs font-normal text-tinta-3">
                      {t(`platform.${row.platform as 'x'}`)}
                    </span>
                  </>
                ),
              },
              {
                key: 'act',
                header: t('activity.act'),
                cell: (row) => (
                  <>
                    {t(`act.${row.act}`)}
                    {row.targetHandle && <span className="handle block text-xs text-tinta-3">@{row.targetHandle}</span>}
                  </>
                ),
              },
              {
                key: 'text',
                header: t('activity.text'),
                cell: (row) => <span className="line-clamp-2 break-words">{row.text || '-'}</span>,
              },
              {
                key: 'source',
                header: t('activity.source'),
                cell: (row) => (
                  <>
                    {t(`source.${row.source as 'manual'}`)}
                    <span className="block text-xs text-tinta-3">
                      {row.collector}
                      {row.captures > 0 && ` · ${t('activity.captures', { n: row.captures })}`}
                    </span>
                  </>
                ),
              },
              {
                key: 'raised',
                header: t('activity.raised'),
                cell: (row) =>
                  row.flag ? (
                    <ActionLink href={`/triage/${row.flag.id}`}>
                      {t('activity.flag', { number: String(row.flag.number) })}
                    </ActionLink>
                  ) : row.isRead ? (
                    <ActionLink href={`/triage/new?recorded=${row.id}`}>{t('activity.notRaised')}</ActionLink>
                  ) : (
                    <span className="text-tinta-3">{t('activity.waiting')}</span>
                  ),
              },
            ]}
          />
        </div>
        {total > 0 && (
          <Pagination
            page={filter.page}
            pages={pages}
            href={(page) => hrefOf({ ...filter, page })}
            words={{
              label: ui('pagination.label'),
              previous: ui('pagination.previous'),
              next: ui('pagination.next'),
              summary: ui('pagination.summary', { from: from + 1, to: Math.min(total, from + PAGE_SIZE), total }),
              page: (page) => ui('pagination.page', { page }),
            }}
          />
        )}
      </PageBody>
    </>
  )
}
