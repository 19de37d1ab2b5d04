import type { Metadata } from 'next'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Banner } from '@/components/ui/banner'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Tabs } from '@/components/ui/tabs'
import { ACTIONS } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { formatNumber, formatPercent } from '@/lib/messages/format'
import { listMissingSigners, listPactElections, listPactUnits, type PactUnit } from '@/lib/pacts/list-pacts'
import { today } from '@/lib/platform/today'
import { RegistryTabs } from '../registry-tabs'
import { MissingSigners } from './missing-signers'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pacts'))('title') }
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function PactsPage({ searchParams }: Props) {
  const actor = await enterPage('/registry/pacts')
  const [t, refusals, locale] = [await getTranslations('pacts'), await getTranslations('refusals'), await getLocale()]
  const [elections, query] = await Promise.all([listPactElections(), searchParams])
  const election = elections.find(({ id }) => id === query.election) ?? elections[0]
  if (!election)
    return (
      <>
        <PageBar title={t('title')} />
        <PageBody>
          <RegistryTabs actor={actor} current="pacts" />
          <EmptyState title={t('noElection.title')}>{t('noElection.hint')}</EmptyState>
        </PageBody>
      </>
    )
  const units = await listPactUnits(election.id)
  const people = units.reduce((sum, unit) => sum + unit.people, 0)
  const signed = units.reduce((sum, unit) => sum + unit.signed, 0)
  const mayName = mayEnter(actor, ACTIONS.signPact)
  const unit = mayName ? units.find(({ id }) => id === query.unit) : undefined
  const missing = unit ? await listMissingSigners(election.id, unit.id) : []
  const share = (part: number, whole: number) => (whole === 0 ? '-' : formatPercent(part / whole, locale))
  const href = (values: Record<string, string>) => `/registry/pacts?${new URLSearchParams(values)}`
  const refused = typeof query.refused === 'string' && refusals.has(query.refused as 'notFound') ? query.refused : null
  const number = (key: string, header: string, value: (row: PactUnit) => number) => ({
    key,
    header,
    kind: 'number' as const,
    cell: (row: PactUnit) => formatNumber(value(row), locale),
  })
  return (
    <>
      <PageBar title={t('title')} meta={t('meta', { signed, people, share: share(signed, people) })} />
      <PageBody
        banner={
          refused ? (
            <Banner kind="error" title={t('document.refused')}>
              {refusals(refused as 'notFound', { limit: 20, max: 20 } as never)}
            </Banner>
          ) : query.saved === '1' ? (
            <Banner kind="success">{t('document.saved')}</Banner>
          ) : undefined
        }
      >
        <RegistryTabs actor={actor} current="pacts" />
        {elections.length > 1 && (
          <Tabs
            label={t('elections')}
            tabs={elections.map(({ id, name }) => ({
              key: id,
              href: href({ election: id }),
              label: name,
              current: id === election.id,
            }))}
          />
        )}
        <h2 className="mb-2">{election.name}</h2>
        {unit && <MissingSigners electionId={election.id} unit={unit} people={missing} today={await today()} />}
        {!mayName && <p className="mb-3 text-tinta-2">{t('namesElsewhere')}</p>}
        <Table<PactUnit>
          caption={t('caption')}
          rows={units}
          rowKey={(row) => row.id}
          current={(row) => row.id === unit?.id}
          columns={[
            { key: 'unit', header: t('unit'), kind: 'head', cell: (row) => row.name },
            number('people', t('people'), (row) => row.people),
            number('signed', t('signed'), (row) => row.signed),
            { key: 'share', header: t('share'), kind: 'number', cell: (row) => share(row.signed, row.people) },
            number('documents', t('documents'), (row) => row.documents),
            number('missing', t('missing'), (row) => row.people - row.signed),
            ...(mayName
              ? [
                  {
                    key: 'show',
                    header: t('sign.title'),
                    cell: (row: PactUnit) =>
                      row.signed < row.people ? (
                        <Link href={`${href({ election: election.id, unit: row.id })}#missing`}>
                          {t('showMissing')}
                          <span className="sr-only"> {row.name}</span>
                        </Link>
                      ) : (
                        ''
                      ),
                  },
                ]
              : []),
          ]}
        />
      </PageBody>
    </>
  )
}
