import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from '@/lib/messages/translations'
import { z } from 'zod'
import { getUiWords } from '@/app/ui-words'
import { PageBar, PageBody } from '@/components/shell/page-bar'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { EmptyState } from '@/components/ui/empty-state'
import { Form } from '@/components/ui/form'
import { Section } from '@/components/ui/heading'
import { Select } from '@/components/ui/select'
import { Table } from '@/components/ui/table'
import { Chip } from '@/components/ui/tag'
import { TextInput } from '@/components/ui/text-input'
import { ACTIONS } from '@/lib/doors/doors'
import { enterPage } from '@/lib/doors/enter-page'
import { mayEnter } from '@/lib/doors/may-enter'
import { listCandidates } from '@/lib/elections/list-candidates'
import { findElection } from '@/lib/elections/list-elections'
import { listWatchedAccounts, type WatchedRow } from '@/lib/elections/watch-account'
import { WATCHED_TYPES } from '@/lib/elections/watched-types'
import { SOCIAL_PLATFORMS } from '@/lib/registry/social-platform'
import { addWatchedAccount, changeWatchedAccount } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('elections'))('watched.title') }
}

export default async function WatchedPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await enterPage('/elections/[id]/watched')
  const id = z.uuid().safeParse((await params).id)
  const election = id.success ? await findElection(id.data) : null
  if (!election) notFound()
  const t = await getTranslations('elections')
  const ui = await getUiWords()
  const rows = await listWatchedAccounts(election.id)
  const mayChange = mayEnter(actor, ACTIONS.addWatchedAccount)
  const candidates = mayChange ? (await listCandidates(election.id, {})).rows.filter((row) => !row.isEmptyBox) : []
  const types = WATCHED_TYPES.map((value) => ({ value, label: t(`watched.types.${value}`) }))
  return (
    <>
      <PageBar
        title={t('watched.title')}
        trail={[
          { href: '/elections', label: t('title') },
          { href: `/elections/${election.id}`, label: election.name },
        ]}
        trailLabel={ui.trail}
      />
      <PageBody
        {...(mayChange
          ? {
              aside: (
                <Section id="add" title={t('watched.add')}>
                  <Form action={addWatchedAccount} words={ui.form} className="mt-4 grid gap-5">
                    <input type="hidden" name="electionId" value={election.id} />
                    <TextInput
                      name="reference"
                      label={t('watched.reference')}
                      hint={t('watched.referenceHint')}
                      spellCheck={false}
                    />
                    <Select
                      name="platform"
                      label={t('watched.platform')}
                      empty={ui.choose}
                      options={SOCIAL_PLATFORMS.map((value) => ({ value, label: t(`watched.platforms.${value}`) }))}
                    />
                    <Select name="type" label={t('watched.type')} empty={ui.choose} options={types} />
                    <Select
                      name="candidateId"
                      label={t('candidate')}
                      empty={t('watched.nobody')}
                      options={candidates.map((row) => ({
                        value: row.id,
                        label: `${row.ballotNumber ?? '–'} ${row.name}`,
                      }))}
                    />
                    <TextInput name="basis" label={t('basis')} hint={t('watched.basisHint')} />
                    <Button look="primary">{t('watched.add')}</Button>
                  </Form>
                </Section>
              ),
            }
          : {})}
      >
        <p className="measure mb-4 text-tinta-2">{t('watched.note')}</p>
        <Table<WatchedRow>
          caption={t('watched.title')}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t('watched.none')} />}
          columns={[
            {
              key: 'handle',
              header: t('watched.handle'),
              kind: 'head',
              cell: (row) => (
                <span className="handle" translate="no">
                  @{row.handle}
                </span>
              ),
            },
            {
              key: 'platform',
              header: t('watched.platform'),
              cell: (row) => t(`watched.platforms.${row.platform as 'instagram'}`),
            },
            { key: 'type', header: t('watched.type'), cell: (row) => t(`watched.types.${row.type}`) },
            {
              key: 'candidate',
              header: t('candidate'),
              cell: (row) =>
                row.candidate ? (
                  <Chip>{row.ballotNumber ? t('numbered', { n: row.ballotNumber }) : row.candidate}</Chip>
                ) : (
                  ''
                ),
            },
            {
              key: 'basis',
              header: t('basis'),
              cell: (row) => <span className="text-sm text-tinta-2">{row.basis}</span>,
            },
            ...(mayChange
              ? [
                  {
                    key: 'change',
                    header: t('watched.change'),
                    cell: (row: WatchedRow) => (
                      <Disclosure
                        summary={
                          <>
                            {t('watched.change')}
                            <span className="sr-only"> @{row.handle}</span>
                          </>
                        }
                      >
                        <Form
                          action={changeWatchedAccount}
                          words={ui.form}
                          className="grid gap-3 py-2"
                          key={`${row.id}-${row.version}`}
                        >
                          <input type="hidden" name="id" value={row.id} />
                          <input type="hidden" name="version" value={row.version} />
                          <Select name="type" label={t('watched.type')} defaultValue={row.type} options={types} />
                          <TextInput name="basis" label={t('basis')} defaultValue={row.basis} />
                          <Button size="sm">{t('save')}</Button>
                        </Form>
                      </Disclosure>
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
