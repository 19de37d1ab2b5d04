import type { Metadata } from 'next'
import { getTranslations } from '@/lib/messages/translations'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { ActionLink, ButtonLink, Link } from '@/components/ui/link'
import { MaskedNumber } from '@/components/ui/masked-number'
import { Pagination } from '@/components/ui/pagination'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { TextInput } from '@/components/ui/text-input'
import { PAGES } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { EmployeeFilter, EMPLOYEES_PER_PAGE, listEmployees, type EmployeeLine } from '@/lib/registry/list-employees'
import { listUnits } from '@/lib/registry/list-units'
import { RegistryTabs } from './registry-tabs'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('registry'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RegistryPage({ searchParams }: Props) {
  const actor = await enterPage('/registry')
  const filter = EmployeeFilter.parse(await searchParams)
  const [t, ui] = [await getTranslations('registry'), await getUiWords()]
  const [{ rows, total }, units] = await Promise.all([listEmployees(filter), listUnits()])
  const isNarrowed = filter.q !== '' || filter.unit !== ''
  const href = (page: number) => {
    const query = new URLSearchParams()
    if (filter.q) query.set('q', filter.q)
    if (filter.unit) query.set('unit', filter.unit)
    if (page > 1) query.set('page', String(page))
    return `/registry${query.size > 0 ? `?${query}` : ''}`
  }
  const first = (filter.page - 1) * EMPLOYEES_PER_PAGE
  return (
    <>
      <PageBar title={t('title')} meta={t('meta', { count: total })} />
      <PageBody>
        <RegistryTabs actor={actor} current="list" />
        <form action="/registry" className="mb-4 grid items-end gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]">
          <TextInput
            name="q"
            label={t('search.label')}
            hint={t('search.hint')}
            defaultValue={filter.q}
            maxLength={120}
            autoComplete="off"
          />
          <Select
            name="unit"
            label={t('search.unit')}
            empty={t('search.allUnits')}
            defaultValue={filter.unit}
            options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
          />
          <div className="flex items-center gap-4">
            <Button look="primary">{t('search.apply')}</Button>
            {isNarrowed && <ActionLink href="/registry">{t('search.clear')}</ActionLink>}
          </div>
        </form>
        <Table<EmployeeLine>
          caption={t('caption')}
          rows={rows}
          rowKey={(row) => row.id}
          empty={
            isNarrowed ? (
              <EmptyState title={t('noMatch.title')}>{t('noMatch.hint')}</EmptyState>
            ) : (
              <EmptyState
                title={t('empty.title')}
                {...(mayEnter(actor, PAGES['/registry/import'])
                  ? { action: <ButtonLink href="/registry/import">{t('empty.action')}</ButtonLink> }
                  : {})}
              >
                {t('empty.hint')}
              </EmptyState>
            )
          }
          columns={[
            {
              key: 'name',
              header: t('column.name'),
              kind: 'head',
              cell: (row) => <Link href={`/registry/${row.id}`}>{row.name}</Link>,
            },
            {
              key: 'number',
              header: t('column.number'),
              cell: (row) => <MaskedNumber tail={row.numberTail} label={ui.maskedNip(row.numberTail)} />,
            },
            { key: 'position', header: t('column.position'), cell: (row) => row.position },
            { key: 'kind', header: t('column.kind'), cell: (row) => t(`kind.${row.kind as 'PNS'}`) },
            { key: 'unit', header: t('column.unit'), cell: (row) => row.unit },
            {
              key: 'accounts',
              header: t('column.accounts'),
              cell: (row) => t('accountsOf', { verified: row.verified, accounts: row.accounts }),
            },
          ]}
        />
        {total > 0 && (
          <Pagination
            page={filter.page}
            pages={Math.ceil(total / EMPLOYEES_PER_PAGE)}
            href={href}
            words={ui.pagination(first + 1, first + rows.length, total)}
          />
        )}
      </PageBody>
    </>
  )
}
