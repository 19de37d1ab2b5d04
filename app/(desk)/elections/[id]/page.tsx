import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Section } from '@/components/ui/heading'
import { ActionLink, Link } from '@/components/ui/link'
import { Pagination } from '@/components/ui/pagination'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { Chip } from '@/components/ui/tag'
import { TextInput } from '@/components/ui/text-input'
import { ACTIONS } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { listCandidates, type CandidateRow } from '@/lib/elections/list-candidates'
import { findElection, type ElectionView } from '@/lib/elections/list-elections'
import { formatDay } from '@/lib/messages/format'
import { ElectionForms } from './election-forms'

type Params = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[]>> }
const Search = z.object({
  contest: z.uuid().optional().catch(undefined),
  q: z.string().trim().min(1).max(80).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('elections'))('detailTitle') }
}

export default async function ElectionPage({ params, searchParams }: Params) {
  const actor = await enterPage('/elections/[id]')
  const id = z.uuid().safeParse((await params).id)
  const election = id.success ? await findElection(id.data) : null
  if (!election) notFound()
  const search = Search.parse(await searchParams)
  const t = await getTranslations('elections')
  const locale = await getLocale()
  const ui = await getUiWords()
  const { rows, total, pages } = await listCandidates(election.id, {
    page: search.page,
    ...(search.contest ? { contestId: search.contest } : {}),
    ...(search.q ? { q: search.q } : {}),
  })
  const href = (page: number) =>
    `/elections/${election.id}?${new URLSearchParams({ ...(search.contest ? { contest: search.contest } : {}), ...(search.q ? { q: search.q } : {}), page: String(page) })}`
  const mayChange = mayEnter(actor, ACTIONS.changeElection)
  return (
    <>
      <PageBar
        title={election.name}
        trail={[{ href: '/elections', label: t('title') }]}
        trailLabel={ui.trail}
        meta={t('windowMeta', {
          from: formatDay(election.monitoringFrom, locale),
          to: formatDay(election.monitoringTo, locale),
        })}
      />
      <PageBody {...(mayChange ? { aside: <ElectionForms election={election} /> } : {})}>
        <p className="mb-6 flex flex-wrap gap-x-6">
          <ActionLink href={`/elections/${election.id}/watched`}>{t('watched.title')}</ActionLink>
          {mayChange && <ActionLink href={`/elections/${election.id}/import`}>{t('import.title')}</ActionLink>}
        </p>
        <Section id="stages" title={t('stages')}>
          <Table<ElectionView['stages'][number]>
            caption={t('stages')}
            rows={election.stages}
            rowKey={(stage) => stage.id}
            empty={<EmptyState title={t('noStages')} />}
            columns={[
              {
                key: 'from',
                header: t('startsOn'),
                kind: 'lead',
                cell: (stage) => formatDay(stage.startsOn, locale),
                width: 'w-32',
              },
              { key: 'to', header: t('endsOn'), cell: (stage) => formatDay(stage.endsOn, locale), width: 'w-32' },
              { key: 'name', header: t('stage'), kind: 'head', cell: (stage) => stage.name },
              {
                key: 'source',
                header: t('source'),
                cell: (stage) => <span className="text-sm text-tinta-2">{stage.source}</span>,
              },
            ]}
          />
        </Section>
        <Section id="candidates" title={t('candidates')} meta={t('candidateCount', { n: total })}>
          <form method="get" className="my-4 grid items-end gap-4 sm:grid-cols-[2fr_2fr_auto]">
            <Select
              name="contest"
              label={t('contest')}
              empty={t('allContests')}
              defaultValue={search.contest ?? ''}
              options={election.contests.map((contest) => ({
                value: contest.id,
                label: `${t(`levels.${contest.level as 'mayor'}`)} ${contest.area}`,
              }))}
            />
            <TextInput name="q" label={t('find')} defaultValue={search.q ?? ''} />
            <Button>{t('apply')}</Button>
          </form>
          <Table<CandidateRow>
            caption={t('candidates')}
            rows={rows}
            rowKey={(row) => row.id}
            empty={
              <EmptyState
                title={search.q || search.contest ? t('noMatch') : t('noCandidates')}
                action={<ActionLink href={`/elections/${election.id}`}>{t('clear')}</ActionLink>}
              />
            }
            columns={[
              { key: 'number', header: t('ballotNumber'), kind: 'lead', cell: (row) => row.ballotNumber ?? '–' },
              {
                key: 'name',
                header: t('candidate'),
                kind: 'head',
                cell: (row) =>
                  row.isEmptyBox ? (
                    t('emptyBox')
                  ) : (
                    <>
                      <Link href={`/elections/${election.id}/candidates/${row.id}`}>{row.name}</Link>
                      {row.runningMate && <span className="block font-normal text-tinta-2">{row.runningMate}</span>}
                    </>
                  ),
              },
              { key: 'contest', header: t('contest'), cell: (row) => row.contest },
              { key: 'party', header: t('party'), cell: (row) => (row.party ? <Chip>{row.party}</Chip> : '') },
              {
                key: 'state',
                header: t('status'),
                cell: (row) => {
                  const last = row.statuses.at(-1)
                  return row.isEmptyBox
                    ? ''
                    : last
                      ? `${t(`states.${last.state as 'calon'}`)}, ${t('since', { day: formatDay(last.from, locale) })}`
                      : t('noStatus')
                },
              },
              { key: 'aliases', header: t('aliases'), kind: 'number', cell: (row) => row.aliases },
            ]}
          />
          {pages > 1 && (
            <Pagination
              page={search.page}
              pages={pages}
              href={href}
              words={ui.pagination((search.page - 1) * 50 + 1, Math.min(search.page * 50, total), total)}
            />
          )}
        </Section>
      </PageBody>
    </>
  )
}
