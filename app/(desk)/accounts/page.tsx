import type { Metadata } from 'next'
import { getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { AttributionTag } from '@/components/registry/attribution-tag'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionLink, Link } from '@/components/ui/link'
import { Pagination } from '@/components/ui/pagination'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import { enterPage } from '@/lib/doors/enter-page'
import { ATTRIBUTIONS } from '@/lib/registry/attribution-policy'
import {
  ACCOUNT_PLATFORMS,
  AccountFilter,
  ACCOUNTS_PER_PAGE,
  listAccounts,
  type AccountLine,
} from '@/lib/registry/list-accounts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AccountsPage({ searchParams }: Props) {
  await enterPage('/accounts')
  const filter = AccountFilter.parse(await searchParams)
  const [t, ui] = [await getTranslations('accounts'), await getUiWords()]
  const { rows, total } = await listAccounts(filter)
  const href = (page: number) => {
    const query = new URLSearchParams()
    for (const key of ['q', 'platform', 'attribution'] as const) if (filter[key]) query.set(key, filter[key])
    if (page > 1) query.set('page', String(page))
    return `/accounts${query.size > 0 ? `?${query}` : ''}`
  }
  const originWord = (origin: string) =>
    t.has(`origins.${origin}` as 'origins.other') ? t(`origins.${origin}` as 'origins.other') : t('origins.other')
  const first = (filter.page - 1) * ACCOUNTS_PER_PAGE
  return (
    <>
      <PageBar title={t('title')} meta={t('meta', { count: total })} />
      <PageBody>
        <form
          action="/accounts"
          className="mb-4 grid items-end gap-4 md:grid-cols-[minmax(0,2fr)_repeat(2,minmax(0,1fr))_auto]"
        >
          <TextInput
            name="q"
            label={t('filter.q')}
            defaultValue={filter.q}
            maxLength={120}
            autoComplete="off"
            translate="no"
          />
          <Select
            name="platform"
            label={t('filter.platform')}
            empty={t('filter.all')}
            defaultValue={filter.platform}
            options={ACCOUNT_PLATFORMS.map((value) => ({ value, label: t(`platforms.${value}`) }))}
          />
          <Select
            name="attribution"
            label={t('filter.attribution')}
            empty={t('filter.all')}
            defaultValue={filter.attribution}
            options={ATTRIBUTIONS.map((value) => ({ value, label: t(`attribution.${value}`) }))}
          />
          <div className="flex items-center gap-4">
            <Button look="primary">{t('filter.apply')}</Button>
            {href(1) !== '/accounts' && <ActionLink href="/accounts">{t('filter.clear')}</ActionLink>}
          </div>
        </form>
        <Table<AccountLine>
          caption={t('caption')}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t('empty.title')}>{t('empty.hint')}</EmptyState>}
          columns={[
            {
              key: 'handle',
              header: t('column.handle'),
              kind: 'head',
              cell: (row) => (
                <Link href={`/accounts/${row.id}`} className="handle break-all">
                  @{row.handle}
                </Link>
              ),
            },
            { key: 'platform', header: t('column.platform'), cell: (row) => t(`platforms.${row.platform as 'x'}`) },
            {
              key: 'holder',
              header: t('column.holder'),
              cell: (row) =>
                row.holder ? (
                  <>
                    {row.holder}
                    <span className="block text-xs text-tinta-3">{row.unit}</span>
                  </>
                ) : (
                  t('nobody')
                ),
            },
            {
              key: 'attribution',
              header: t('column.attribution'),
              cell: (row) => <AttributionTag attribution={row.attribution} />,
            },
            { key: 'proofs', header: t('column.proofs'), kind: 'number', cell: (row) => row.proofs },
            { key: 'origin', header: t('column.origin'), cell: (row) => originWord(row.origin) },
          ]}
        />
        {total > 0 && (
          <Pagination
            page={filter.page}
            pages={Math.ceil(total / ACCOUNTS_PER_PAGE)}
            href={href}
            words={ui.pagination(first + 1, first + rows.length, total)}
          />
        )}
      </PageBody>
    </>
  )
}
